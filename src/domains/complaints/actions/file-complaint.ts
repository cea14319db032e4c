import type { Actor } from '../../../kernel/actor.ts';
import { istDateOf, type Instant } from '../../../kernel/instant.ts';
import type { CitizenId, ComplaintId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { isUniqueViolation } from '../../../platform/db/unique-violation.ts';
import { startClocks } from '../../../foundation/deadlines/index.ts';
import { createGuestCitizen } from '../../../foundation/identity/index.ts';
import { graveGroundOf } from '../../../foundation/law/index.ts';
import { act, type Act } from '../../../foundation/ledger/index.ts';
import { enterDiary } from '../../cases/index.ts';
import { mayFile } from '../model/complaint-policy.ts';
import { occurrenceOf, untilNow, type FileComplaint } from '../model/file-complaint.ts';
import { findNumberOfDraft, insertComplaint, nextComplaintNumber, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { issueAcknowledgement } from './issue-acknowledgement.ts';
import { routeOf, type Route, type RoutingTables } from './station-of-place.ts';

export interface FiledComplaint {
  readonly number: string;
  /** The citizen who now owns the browser's session; undefined when the same draft had been sent before. */
  readonly citizenId: CitizenId | undefined;
}

/**
 * Takes a complaint: number, station's diary line, clocks (naming an officer, 5.1, or a station, C15; signature, L3) and receipt in one act.
 *
 * A draft that was sent twice is one complaint: the second answer is the first number (C14).
 * No wrong station exists: any station takes any complaint (L1).
 * Refusals: `notAllowed`, `occurredOn` (a day that does not exist or has not come), `place` (no such place, district or station).
 */
export async function fileComplaint(deps: ComplaintDeps, actor: Actor, input: FileComplaint): Promise<Result<FiledComplaint>> {
  try {
    return await act(deps, actor, 'complaint.file', (open) => file(deps, open, input));
  } catch (error) {
    if (!isUniqueViolation(error, 'complaints_draft_id_key')) throw error;
    const number = await findNumberOfDraft(deps.db.$pickTables<ComplaintTables>(), input.draftId);
    if (number === undefined) throw error;
    return ok({ number, citizenId: undefined });
  }
}

async function file(deps: ComplaintDeps, open: Act, input: FileComplaint): Promise<Result<FiledComplaint>> {
  if (!mayFile(open.actor)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
  const occurrence = occurrenceOf(input.occurredOn, input.occurredTime);
  const occurred = occurrence === undefined ? undefined : untilNow(occurrence, open.at);
  if (occurred === undefined) return refused({ code: 'invalid', reason: 'invalid', fields: { occurredOn: 'occurredOn' } });
  const route = await routeOf(open.trx.$pickTables<RoutingTables>(), { placeId: input.placeId, districtCode: input.districtCode, officeId: input.officeId }, istDateOf(open.at));
  if (route === undefined) return refused({ code: 'invalid', reason: 'invalid', fields: { place: 'place' } });
  const { office, district } = route;
  const isAtStation = office.kind === 'station';
  const complaint = await insert(deps, open, { input, occurred, route });
  // L8: every piece of information goes into the station's diary at once. The district's desk keeps none: the station that it names will.
  const diary = isAtStation ? await enterDiary(open, { officeId: office.id, kind: 'portal-receipt', recordKind: 'complaint', recordId: complaint.id, recordNumber: complaint.number }) : undefined;
  const kinds = [isAtStation ? 'complaint.assign' : 'complaint.route', 'complaint.sign'] as const;
  const clocks = await startClocks(open, deps.settings(), kinds.map((kind) => ({ kind, recordKind: 'complaint', recordId: complaint.id, officeId: office.id })));
  await issueAcknowledgement(open, { ...complaint, office, district: district.name, occurred, diary, clocks, input });
  open.mark({
    recordKind: 'complaint',
    recordId: complaint.id,
    kind: 'complaint.filed',
    content: { number: complaint.number, officeId: office.id, degree: route.degree, nature: input.nature, lang: input.lang },
  });
  return ok({ number: complaint.number, citizenId: complaint.citizenId });
}

async function insert(
  deps: ComplaintDeps,
  open: Act,
  told: { input: FileComplaint; occurred: { from: Instant; to: Instant }; route: Route },
): Promise<{ id: ComplaintId; number: string; citizenId: CitizenId }> {
  const { input, occurred, route } = told;
  const db = open.trx.$pickTables<ComplaintTables>();
  const number = await nextComplaintNumber(db, { districtCode: route.district.code, year: Number(istDateOf(open.at).slice(0, 4)) });
  const citizenId = open.actor.kind === 'citizen' ? open.actor.citizenId : await createGuestCitizen(open, { mobile: input.mobile, lang: input.lang });
  const id = newId<ComplaintId>();
  await insertComplaint(db, {
    id,
    number,
    draftId: input.draftId,
    districtCode: route.district.code,
    blockCode: route.place?.blockCode,
    officeId: route.office.id,
    placeId: route.place?.id,
    stationDegree: route.degree,
    deskState: route.office.kind === 'station' ? 'at-station' : 'at-district-desk',
    placeText: input.placeText,
    nature: input.nature,
    lang: input.lang,
    narrative: input.narrative,
    occurredFrom: occurred.from,
    occurredTo: occurred.to,
    isTimeKnown: input.occurredTime !== null,
    urgency: graveGroundOf({ nature: input.nature, words: input.narrative, lang: input.lang }, deps.graveTriggers()) === undefined ? 'normal' : 'grave',
    filedAt: open.at,
    personId: newId(),
    informant: { name: input.name, mobile: input.mobile, citizenId },
  });
  return { id, number, citizenId };
}
