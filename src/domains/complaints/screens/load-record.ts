import type { OfficeId } from '../../../kernel/id.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { allOf, answered, followed, read, unread, type Reading } from '../../../platform/db/reading.ts';
import { clocksReading, type Clock, type ClockTables } from '../../../foundation/deadlines/index.ts';
import { evidenceReading, type EvidenceTables, type SealedFile } from '../../../foundation/evidence/index.ts';
import type { District } from '../../../foundation/geography/index.ts';
import { officerReading, type OfficerReadTables, type PostedOfficer } from '../../../foundation/identity/index.ts';
import { officesWithPhoneReading, type Office, type OfficeTables } from '../../../foundation/offices/index.ts';
import { caseReading, type CaseOfRecord, type CaseTables, type FirTransfer } from '../../cases/index.ts';
import type { ComplaintDeps } from '../actions/complaint-deps.ts';
import type { Complaint } from '../model/complaint.ts';
import type { ComplaintVisibility } from '../model/complaint-policy.ts';
import { relationSees, type RecordPart } from '../model/person-policy.ts';
import type { Appeal, Decision } from '../model/decision.ts';
import type { Enquiry } from '../model/enquiry.ts';
import type { Question } from '../model/question.ts';
import type { TimelineMark } from '../model/timeline.ts';
import type { Correction, TypedText } from '../model/typed-text.ts';
import type { Withdrawal } from '../model/withdrawal.ts';
import { findComplaintByNumber, type ComplaintTables } from '../store/complaint-store.ts';
import { appealReading, decisionReading, type DecisionTables } from '../store/decision-store.ts';
import { enquiryReading, type EnquiryTables } from '../store/enquiry-store.ts';
import { questionsReading, type QuestionTables } from '../store/question-store.ts';
import { timelineReading, type TimelineTables } from '../store/timeline-store.ts';
import { correctionsReading, textsReading, type TypedTextTables } from '../store/typed-text-store.ts';
import { withdrawalReading, type WithdrawalTables } from '../store/withdrawal-store.ts';

/** A complaint with everything its page shows: informant and officer see the same facts, others what their relation lets them. */
export interface ComplaintRecord extends CaseOfRecord {
  readonly complaint: Complaint;
  readonly office: Office;
  /** The number to call about it. */
  readonly phone: string;
  readonly district: District | undefined;
  readonly holder: PostedOfficer | undefined;
  readonly clocks: readonly Clock[];
  readonly marks: readonly TimelineMark[];
  /** Every office that the page names. */
  readonly offices: ReadonlyMap<OfficeId, Office>;
  /** The newest, whatever became of it. */
  readonly decision: Decision | undefined;
  readonly appeal: Appeal | undefined;
  /** Photos, papers and recordings, oldest first. */
  readonly files: readonly SealedFile[];
  /** The one enquiry before the FIR at this station, whatever became of it. */
  readonly enquiry: Enquiry | undefined;
  readonly questions: readonly Question[];
  /** The newest request to withdraw, whatever became of it. */
  readonly withdrawal: Withdrawal | undefined;
  /** What the station has typed for the FIR, the newest version first, and what the informant said was wrong in it (C18). */
  readonly texts: readonly TypedText[];
  readonly corrections: readonly Correction[];
}

/** Three statements: the complaint, if it may be seen; all that hangs on it; the offices that are named there. */
export async function loadRecord(deps: ComplaintDeps, key: { number: string; visibleTo: ComplaintVisibility }): Promise<ComplaintRecord | undefined> {
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), key);
  return complaint === undefined ? undefined : read(deps.db, recordReading(deps, complaint));
}

/** The record of a complaint that was found for its reader. */
export function recordReading(deps: ComplaintDeps, complaint: Complaint): Reading<ComplaintRecord> {
  return followed(partsReading(deps, complaint), ({ case: ofCase, ...parts }) => {
    const named = officesWithPhoneReading(deps.db.$pickTables<OfficeTables>(), { ids: officeIdsOf(complaint, parts.marks, ofCase.zero?.transfer), phoneOf: complaint.officeId });
    return answered(named, ({ offices, phone }) => {
      const office = offices.find(({ id }) => id === complaint.officeId);
      if (office === undefined) throw new Error(`Complaint ${complaint.number} lies at an office that is not there`);
      return { complaint: shownToReader(complaint), office, phone, district: deps.districts().get(complaint.districtCode), offices: new Map(offices.map((one) => [one.id, one])), ...ofCase, ...parts };
    });
  });
}

/**
 * All that hangs on a complaint, without what the citizen who reads it may not see: that is not even asked for, so no page can show it by
 * mistake. Officers, who are no reader, see everything.
 */
function partsReading({ db, clock }: ComplaintDeps, complaint: Complaint) {
  const { id, firId, holderId, reader } = complaint;
  const sees = (part: RecordPart): boolean => reader === undefined || relationSees(reader.relation, part);
  const isOwn = reader === undefined || reader.relation === 'informant';
  const [decisions, texts] = [db.$pickTables<DecisionTables>(), db.$pickTables<TypedTextTables>()];
  return allOf({
    clocks: answered(clocksReading(db.$pickTables<ClockTables>(), id), (all) => (isOwn ? all : all.filter(({ kind }) => !kind.startsWith('withdrawal.') && kind !== 'correction.answer'))),
    marks: answered(timelineReading(db.$pickTables<TimelineTables>(), id), (all) => (isOwn ? all : all.filter(({ kind }) => !ofInformantAlone.some((start) => kind.startsWith(start))))),
    holder: holderId === undefined ? unread(undefined) : officerReading(db.$pickTables<OfficerReadTables>(), { id: holderId, on: istDateOf(clock()) }),
    case: caseReading(db.$pickTables<CaseTables>(), { sourceId: id, firId, withPublications: sees('publication'), withProgress: sees('progress-note') }),
    decision: sees('decision') ? decisionReading(decisions, id) : unread(undefined),
    appeal: sees('decision') ? appealReading(decisions, id) : unread(undefined),
    enquiry: enquiryReading(db.$pickTables<EnquiryTables>(), complaint),
    files: sees('files') ? evidenceReading(db.$pickTables<EvidenceTables>(), { recordKind: 'complaint', recordId: id }) : unread([]),
    questions: sees('questions') ? questionsReading(db.$pickTables<QuestionTables>(), id) : unread([]),
    // Whether the informant wishes to go on is between informant and police.
    withdrawal: isOwn ? withdrawalReading(db.$pickTables<WithdrawalTables>(), id) : unread(undefined),
    // What the station typed of the informant's words, too.
    texts: isOwn ? textsReading(texts, id) : unread([]),
    corrections: isOwn ? correctionsReading(texts, id) : unread([]),
  });
}

/** Marks of what is between informant and police, by how their kinds begin. */
const ofInformantAlone = ['complaint.withdrawal', 'complaint.text', 'complaint.correction'] as const;

/** Nobody but the informant reads who the informant is. */
function shownToReader(complaint: Complaint): Complaint {
  const { reader, informant } = complaint;
  if (reader === undefined || reader.relation === 'informant') return complaint;
  return {
    ...complaint,
    narrative: relationSees(reader.relation, 'words') ? complaint.narrative : '',
    urgentGround: undefined,
    informant: { name: '', mobile: undefined, citizenId: undefined, isOnPage: complaint.informant.isOnPage, isCutOff: informant.isCutOff },
  };
}

function officeIdsOf(complaint: Complaint, marks: readonly TimelineMark[], transfer: FirTransfer | undefined): OfficeId[] {
  const named = marks.flatMap((mark) => [mark.officeId, mark.content['officeId'], mark.content['toOfficeId'], mark.content['aboutOfficeId']]);
  const { fromOfficeId, destination, dispute } = transfer ?? {};
  const ofTransfer = [fromOfficeId, destination?.kind === 'station' ? destination.officeId : undefined, dispute?.byOfficeId, dispute?.deciderOfficeId];
  return [...new Set([complaint.officeId, ...(complaint.aboutOfficeId === undefined ? [] : [complaint.aboutOfficeId]), ...[...named, ...ofTransfer].filter((id): id is OfficeId => typeof id === 'number')])];
}
