import type { ComplaintId } from '../../../kernel/id.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { together } from '../../../platform/db/together.ts';
import { startClocks, type ClockKind } from '../../../foundation/deadlines/index.ts';
import { sealDraftFiles } from '../../../foundation/evidence/index.ts';
import { graveGroundOf } from '../../../foundation/law/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { enterDiary } from '../../cases/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { aboveClocks, stationClocks } from '../model/complaint-clocks.ts';
import { isWithOfficeAbove } from '../model/complaint-states.ts';
import { keysOfComplaint } from '../model/search-words.ts';
import type { ToldComplaint } from '../model/told-complaint.ts';
import { insertComplaint, nextComplaintNumber, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { tellInformant } from './tell-informant.ts';
import { nameVictim } from './name-victim.ts';
import { issueAcknowledgement } from './issue-acknowledgement.ts';

export interface OpenedComplaint {
  readonly id: ComplaintId;
  readonly number: string;
  /** SHA-256 of each file that came with the draft. */
  readonly files: readonly string[];
}

/**
 * The one beginning of every complaint, however it was told: number, station's diary line (L8), clocks, the draft's files and the
 * receipt (C17), within the caller's act, which leaves the mark.
 */
export async function openComplaint(deps: ComplaintDeps, act: Act, told: ToldComplaint): Promise<OpenedComplaint> {
  const { office, district } = told.route;
  const db = act.trx.$pickTables<ComplaintTables>();
  const number = await nextComplaintNumber(db, { districtCode: district.code, year: Number(istDateOf(act.at).slice(0, 4)) });
  const id = newId<ComplaintId>();
  const urgency = graveGroundOf({ nature: told.nature, words: told.narrative, lang: told.lang }, deps.graveTriggers()) === undefined ? 'normal' : 'grave';
  const kind = told.takenBy === undefined ? 'portal-receipt' : 'counter-receipt';
  // What does not wait for each other's answer shares a round trip, here and in every act.
  const [diary, clocks] = await together([
    // The district's desk keeps no diary: the station that it names will.
    office.kind === 'station' ? enterDiary(act, { officeId: office.id, kind, recordKind: 'complaint', recordId: id, recordNumber: number }) : undefined,
    startClocks(act, deps.settings(), clocksOf(told, urgency).map((clock) => ({ kind: clock, recordKind: 'complaint', recordId: id, officeId: office.id }))),
    insertComplaint(db, { ...told, id, number, urgency, personId: newId(), filedAt: act.at, keys: keysOfComplaint({ ...told, number }) }),
  ]);
  const [files] = await together([
    sealDraftFiles(act, { draft: { draftId: told.draftId, officerId: told.takenBy }, to: { recordKind: 'complaint', recordId: id } }),
    told.victim === undefined ? undefined : nameVictim(act, { complaint: { ...told, id, urgency, informant: { isCutOff: false } }, victim: told.victim }),
    issueAcknowledgement(act, { id, number, told, diary, clocks }),
    tellInformant(act, { ...told, urgency, informant: { ...told.informant, isCutOff: false } }, { template: 'complaint-received', values: { number } }),
  ]);
  return { id, number, files: files.map(({ sha256 }) => sha256) };
}

/**
 * What begins with the receipt: an officer, a word with the person and something done (5.1), or a station (C15); the signature (L3),
 * unless it is given already; the way to the SP (L10); in grave matters minutes to read it (5.0). At the counter they have spoken.
 * What is about the police has its own three, at the office above.
 */
function clocksOf({ route, isSigned, takenBy, deskState }: ToldComplaint, urgency: Complaint['urgency']): ClockKind[] {
  // The three days to sign (L3) begin at the station that the office above directs: nothing is signed before.
  if (isWithOfficeAbove(deskState)) return [...aboveClocks, ...(urgency === 'grave' ? (['complaint.receive-grave'] as const) : [])];
  const isAtStation = route.office.kind === 'station';
  const isUnreadAndGrave = urgency === 'grave' && isAtStation && takenBy === undefined;
  const owed = stationClocks.filter((kind) => takenBy === undefined || kind !== 'complaint.first-contact');
  return [...(isAtStation ? owed : (['complaint.route'] as const)), 'complaint.unanswered', ...(isSigned ? [] : (['complaint.sign'] as const)), ...(isUnreadAndGrave ? (['complaint.receive-grave'] as const) : [])];
}
