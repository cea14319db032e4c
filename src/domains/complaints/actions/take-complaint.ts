import type { OfficerActor } from '../../../kernel/actor.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { createGuestCitizen } from '../../../foundation/identity/index.ts';
import { findDistrict, type GeographyTables } from '../../../foundation/geography/index.ts';
import { act, type Act } from '../../../foundation/ledger/index.ts';
import { findOffice, type OfficeTables } from '../../../foundation/offices/index.ts';
import { mayTake } from '../model/complaint-policy.ts';
import { namedVictim, occurrenceOf, untilNow } from '../model/file-complaint.ts';
import type { TakeComplaint } from '../model/take-complaint.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onceForDraft } from './once-for-draft.ts';
import { markSentAbove } from './office-above.ts';
import { openComplaint } from './open-complaint.ts';
import { routeOf, type RoutingTables } from './station-of-place.ts';
import type { Route } from '../model/told-complaint.ts';

/**
 * Takes what somebody tells at the counter: written down, read over, signed (L2); also for somebody without a phone, and wherever
 * it happened (L1). What is about the police goes to the office above the one complained of, be it this station or another; this station does not keep it (5.1). From here on it is the same record, with the same clocks, as one from the portal; the station has read it.
 * Refusals: `notAllowed`, `occurredOn`, `aboutOfficeId` (about the police, and nobody was asked about which; or there is no such office).
 */
export function takeComplaint(deps: ComplaintDeps, actor: OfficerActor, input: TakeComplaint): Promise<Result<{ number: string }>> {
  return onceForDraft(deps, input.draftId, () => act(deps, actor, 'complaint.take', (open) => take(deps, open, { actor, input })));
}

async function take(deps: ComplaintDeps, open: Act, { actor, input }: { actor: OfficerActor; input: TakeComplaint }): Promise<Result<{ number: string }>> {
  const occurrence = occurrenceOf(input.occurredOn, input.occurredTime);
  const occurred = occurrence === undefined ? undefined : untilNow(occurrence, open.at);
  if (occurred === undefined) return refused({ code: 'invalid', reason: 'invalid', fields: { occurredOn: 'occurredOn' } });
  const here = await ownStation(open, actor);
  if (here === undefined || !mayTake(actor, here.office.id)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
  const route = input.nature === 'police' ? await routeAbove(deps, open, { here, aboutOfficeId: input.aboutOfficeId }) : here;
  if (route === undefined) return refused({ code: 'invalid', reason: 'invalid', fields: { aboutOfficeId: 'aboutOfficeId' } });
  const citizenId = input.mobile === undefined ? undefined : await createGuestCitizen(open, { mobile: input.mobile, lang: input.lang });
  const { id, number, files } = await openComplaint(deps, open, {
    ...input,
    occurred,
    isTimeKnown: input.occurredTime !== null,
    seen: input.identity === undefined ? undefined : { at: open.at, by: actor.officerId, officeId: here.office.id, proof: input.identity },
    informant: { name: input.name, mobile: input.mobile, citizenId },
    onBehalf: input.onBehalf ?? 'self',
    victim: namedVictim(input),
    route,
    deskState: input.nature === 'police' ? 'at-sp' : 'received',
    takenBy: actor.officerId,
    counterOfficeId: here.office.id,
  });
  open.mark({ recordKind: 'complaint', recordId: id, kind: 'complaint.taken', content: { number, officeId: here.office.id, nature: input.nature, lang: input.lang, readOver: input.wasReadOver, signed: input.isSigned, ...(input.identity !== undefined && { identity: input.identity }), files } });
  if (input.nature === 'police') markSentAbove(open, { id, route });
  return ok({ number });
}

/** As by the portal: above the office that it is about, in the district of this counter. Undefined when nobody was asked, or there is no such office. */
async function routeAbove(deps: ComplaintDeps, open: Act, { here, aboutOfficeId }: { here: Route; aboutOfficeId: number | null | undefined }): Promise<Route | undefined> {
  if (aboutOfficeId === undefined) return undefined;
  return routeOf(open.trx.$pickTables<RoutingTables>(), { placeId: null, districtCode: here.district.code, nature: 'police', officeId: aboutOfficeId }, { on: istDateOf(open.at), districts: deps.districts() });
}

/** Whatever the place, the station that hears it writes it down; undefined for an office that is no station. */
async function ownStation(open: Act, actor: OfficerActor): Promise<Route | undefined> {
  const office = await findOffice(open.trx.$pickTables<OfficeTables>(), actor.officeId);
  if (office?.kind !== 'station' || office.districtCode === undefined) return undefined;
  const district = await findDistrict(open.trx.$pickTables<GeographyTables>(), office.districtCode);
  return district === undefined ? undefined : { office, degree: 'chosen', place: undefined, district };
}
