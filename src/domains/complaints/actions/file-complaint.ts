import type { Actor } from '../../../kernel/actor.ts';
import { istDateOf, type Instant } from '../../../kernel/instant.ts';
import type { CitizenId, ComplaintId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { isUniqueViolation } from '../../../platform/db/unique-violation.ts';
import { startClocks, type ClockKind } from '../../../foundation/deadlines/index.ts';
import { findDistrict, type GeographyTables } from '../../../foundation/geography/index.ts';
import { createGuestCitizen } from '../../../foundation/identity/index.ts';
import { graveGroundOf } from '../../../foundation/law/index.ts';
import { act, type Act } from '../../../foundation/ledger/index.ts';
import { findOffice, type Office, type OfficeTables } from '../../../foundation/offices/index.ts';
import { enterDiary } from '../../cases/index.ts';
import { mayFile } from '../model/complaint-policy.ts';
import { occurrenceOf, untilNow, type FileComplaint } from '../model/file-complaint.ts';
import { findNumberOfDraft, insertComplaint, nextComplaintNumber, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { issueAcknowledgement } from './issue-acknowledgement.ts';

export interface FiledComplaint {
  readonly number: string;
  /** The citizen who now owns the browser's session; undefined when the same draft had been sent before. */
  readonly citizenId: CitizenId | undefined;
}

/**
 * Takes a complaint: number, station's diary line, clocks (naming an officer, 5.1; signature, L3) and receipt in one act.
 *
 * A draft that was sent twice is one complaint: the second answer is the first number (C14).
 * No wrong station exists: any station takes any complaint (L1).
 * Refusals: `notAllowed`, `occurredOn` (a day that does not exist or has not come), `officeId` (no such station).
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
  const office = await findOffice(open.trx.$pickTables<OfficeTables>(), input.officeId);
  if (office === undefined || office.kind !== 'station') return refused({ code: 'invalid', reason: 'invalid', fields: { officeId: 'officeId' } });
  const district = await findDistrict(open.trx.$pickTables<GeographyTables>(), input.districtCode);
  if (district === undefined) return refused({ code: 'invalid', reason: 'invalid', fields: { districtCode: 'districtCode' } });
  const complaint = await insert(deps, open, { input, occurred, office });
  const diary = await enterDiary(open, { officeId: office.id, kind: 'portal-receipt', recordKind: 'complaint', recordId: complaint.id, recordNumber: complaint.number });
  const clocks = await startClocks(open, deps.settings(), filingClocks.map((kind) => ({ kind, recordKind: 'complaint', recordId: complaint.id, officeId: office.id })));
  await issueAcknowledgement(open, { ...complaint, office, district: district.name, occurred, diary, clocks, input });
  open.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.filed', content: { number: complaint.number, officeId: office.id, nature: input.nature, lang: input.lang } });
  return ok({ number: complaint.number, citizenId: complaint.citizenId });
}

/** Naming an officer (5.1) and the signature (L3) run from the same moment. */
const filingClocks = ['complaint.assign', 'complaint.sign'] as const satisfies readonly ClockKind[];

async function insert(
  deps: ComplaintDeps,
  open: Act,
  told: { input: FileComplaint; occurred: { from: Instant; to: Instant }; office: Office },
): Promise<{ id: ComplaintId; number: string; citizenId: CitizenId }> {
  const { input, occurred, office } = told;
  const db = open.trx.$pickTables<ComplaintTables>();
  const number = await nextComplaintNumber(db, { districtCode: input.districtCode, year: Number(istDateOf(open.at).slice(0, 4)) });
  const citizenId = open.actor.kind === 'citizen' ? open.actor.citizenId : await createGuestCitizen(open, { mobile: input.mobile, lang: input.lang });
  const id = newId<ComplaintId>();
  await insertComplaint(db, {
    id,
    number,
    draftId: input.draftId,
    districtCode: input.districtCode,
    blockCode: input.blockCode ?? undefined,
    officeId: office.id,
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
