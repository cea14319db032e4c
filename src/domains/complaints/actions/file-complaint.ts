import type { Actor } from '../../../kernel/actor.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { nameEmail } from '../../../foundation/notifications/index.ts';
import { act, type Act } from '../../../foundation/ledger/index.ts';
import { mayFile } from '../model/complaint-policy.ts';
import { namedVictim, occurrenceOf, untilNow, type FileComplaint } from '../model/file-complaint.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onceForDraft } from './once-for-draft.ts';
import { openComplaint } from './open-complaint.ts';
import { markSentAbove } from './office-above.ts';
import { routeOf, type RoutingTables } from './station-of-place.ts';

export interface FiledComplaint {
  readonly number: string;
}

/**
 * Takes a complaint from a citizen whose mobile number is confirmed: number, station's diary line, clocks (naming an officer, 5.1, or a station, C15; signature, L3) and receipt in one act.
 *
 * A draft that was sent twice is one complaint: the second answer is the first number (C14).
 * No wrong station exists: any station takes any complaint (L1). What is about the police goes to the office above the one complained of (5.1).
 * Refusals: `notAllowed`, `occurredOn` (a day that does not exist or has not come), `place` (no such place, district or station).
 */
export function fileComplaint(deps: ComplaintDeps, actor: Actor, input: FileComplaint): Promise<Result<FiledComplaint>> {
  return onceForDraft(deps, input.draftId, () => act(deps, actor, 'complaint.file', (open) => file(deps, open, input)));
}

async function file(deps: ComplaintDeps, open: Act, input: FileComplaint): Promise<Result<FiledComplaint>> {
  const { actor } = open;
  if (actor.kind !== 'citizen' || !mayFile(actor)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
  const occurrence = occurrenceOf(input.occurredOn, input.occurredTime);
  const occurred = occurrence === undefined ? undefined : untilNow(occurrence, open.at);
  if (occurred === undefined) return refused({ code: 'invalid', reason: 'invalid', fields: { occurredOn: 'occurredOn' } });
  const route = await routeOf(open.trx.$pickTables<RoutingTables>(), { nature: input.nature, placeId: input.placeId, districtCode: input.districtCode, officeId: input.officeId }, { on: istDateOf(open.at), districts: deps.districts() });
  if (route === undefined) return refused({ code: 'invalid', reason: 'invalid', fields: { place: 'place' } });
  if (input.email !== undefined && input.email !== '' && deps.sendsMail) await nameEmail(open, { citizenId: actor.citizenId, email: input.email });
  const { id, number, files } = await openComplaint(deps, open, {
    ...input,
    occurred,
    isTimeKnown: input.occurredTime !== null,
    informant: { name: input.name, mobile: input.mobile, citizenId: actor.citizenId },
    onBehalf: input.onBehalf ?? 'self',
    victim: namedVictim(input),
    route,
    deskState: input.nature === 'police' ? 'at-sp' : route.office.kind === 'station' ? 'at-station' : 'at-district-desk',
    takenBy: undefined,
    isSigned: false,
  });
  open.mark({ recordKind: 'complaint', recordId: id, kind: 'complaint.filed', content: { number, officeId: route.office.id, degree: route.degree, nature: input.nature, lang: input.lang, files } });
  if (input.nature === 'police') markSentAbove(open, { id, route });
  return ok({ number });
}
