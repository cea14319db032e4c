import type { Actor, OfficerRole } from '../../../../../kernel/actor.ts';
import { localised, type Lang } from '../../../../../kernel/text.ts';
import { listDistricts, type GeographyTables } from '../../../../geography/index.ts';
import { listOffices, type Office, type OfficeTables } from '../../../../offices/index.ts';
import type { ActDeps } from '../../../../ledger/index.ts';
import { mayPostTo, rolesToGive } from '../../../model/officer-policy.ts';

/** Offices and roles that the actor may post to, one district at a time: the offices of the State are more than anybody scrolls. */
export interface PostingTargets {
  readonly districts: readonly { readonly value: string; readonly text: string }[];
  /** Whether offices above the districts may be chosen. */
  readonly hasAbove: boolean;
  /** A district code, or `above`. */
  readonly district: string;
  readonly offices: readonly Office[];
  readonly roles: readonly OfficerRole[];
}

/** @param asked a district code or `above`, from the address */
export async function postingTargets(deps: ActDeps, actor: Actor, view: { asked: string; lang: Lang }): Promise<PostingTargets> {
  const districts = (await listDistricts(deps.db.$pickTables<GeographyTables>())).filter((district) => mayPostTo(actor, district.code));
  const hasAbove = mayPostTo(actor, undefined);
  const chosen = districts.find((district) => String(district.code) === view.asked) ?? (view.asked === 'above' && hasAbove ? undefined : districts[0]);
  const all = await listOffices(deps.db.$pickTables<OfficeTables>(), chosen === undefined ? {} : { districtCode: chosen.code });
  return {
    districts: districts.map(({ code, name }) => ({ value: String(code), text: localised(name, view.lang) })),
    hasAbove,
    district: chosen === undefined ? 'above' : String(chosen.code),
    offices: chosen === undefined ? (hasAbove ? all.filter((office) => office.districtCode === undefined) : []) : all,
    roles: rolesToGive(actor),
  };
}
