import { istDateOf } from '../../../../../kernel/instant.ts';
import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { parseUuid, type OfficerId } from '../../../../../kernel/id.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { withOpenPage, type Desk } from '../../../../offices/index.ts';
import type { StaffDeps } from '../../../actions/depart.ts';
import type { SignInDeps } from '../../../actions/sign-in-deps.ts';
import { identityMessages } from '../../../messages/index.ts';
import { officersVisibleTo } from '../../../model/officer-policy.ts';
import type { StaffMember } from '../../../model/staff.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { findStaffMember, type StaffTables } from '../../../store/staff-store.ts';
import type { DeskFrame } from '../desk-frame.ts';

/** What the pages about officers are given. */
export interface StaffPageDeps extends StaffDeps {
  readonly deskFrame: DeskFrame;
}

/** Where a way into the desk is given: codes are keyed with the secret. */
export type SecretStaffDeps = StaffPageDeps & SignInDeps;

export type OfficerContext = RequestContext<{ readonly id: string }>;

/** Who asks, and the officer of the address; undefined for whom the actor may not see, as for nobody. */
export async function officerOfPage(deps: StaffPageDeps, context: OfficerContext): Promise<{ actor: OfficerActor; officer: StaffMember } | undefined> {
  const { actor } = context;
  const id = parseUuid<OfficerId>(context.params.id);
  if (actor.kind !== 'officer' || id === undefined) return undefined;
  const officer = await findStaffMember(deps.db.$pickTables<StaffTables>(), { id, visibleTo: officersVisibleTo(actor), on: istDateOf(deps.clock()) });
  return officer === undefined ? undefined : { actor, officer };
}

/** The desk with "Officers" open in its rail. */
export async function officersDesk(deps: StaffPageDeps, context: RequestContext<unknown>, page: { actor: OfficerActor; title: string }): Promise<Desk> {
  const { lang } = context;
  return withOpenPage(await deps.deskFrame(context, page), { href: identityRoutes.officers.href(lang, {}), text: identityMessages(lang).officers.title });
}
