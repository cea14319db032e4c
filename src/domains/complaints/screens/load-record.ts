import type { OfficeId } from '../../../kernel/id.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { listClocksOf, type Clock, type ClockTables } from '../../../foundation/deadlines/index.ts';
import { listEvidence, type EvidenceTables, type SealedFile } from '../../../foundation/evidence/index.ts';
import type { District } from '../../../foundation/geography/index.ts';
import { findOfficer, type OfficerReadTables, type PostedOfficer } from '../../../foundation/identity/index.ts';
import { getOfficesWithPhone, type Office, type OfficeTables } from '../../../foundation/offices/index.ts';
import { findFir, findPublication, findTransfer, getProceedings, type Dispatch, type FirstInformationReport, type FirTables, type FirTransfer, type ProceedingsTables, type ProgressNote, type Publication, type PublicationTables, type TransferTables } from '../../cases/index.ts';
import type { ComplaintDeps } from '../actions/complaint-deps.ts';
import type { Complaint } from '../model/complaint.ts';
import type { ComplaintVisibility } from '../model/complaint-policy.ts';
import { relationSees, type RecordPart } from '../model/person-policy.ts';
import type { Appeal, Decision } from '../model/decision.ts';
import type { Enquiry } from '../model/enquiry.ts';
import type { ComplaintMark, TimelineMark } from '../model/timeline.ts';
import type { Correction, TypedText } from '../model/typed-text.ts';
import type { Withdrawal } from '../model/withdrawal.ts';
import { findComplaintByNumber, type ComplaintTables } from '../store/complaint-store.ts';
import { findAppeal, findDecision, type DecisionTables } from '../store/decision-store.ts';
import { findEnquiry, type EnquiryTables } from '../store/enquiry-store.ts';
import type { Question } from '../model/question.ts';
import { listQuestions, type QuestionTables } from '../store/question-store.ts';
import { listCorrections, listTexts, type TypedTextTables } from '../store/typed-text-store.ts';
import { findWithdrawal, type WithdrawalTables } from '../store/withdrawal-store.ts';
import { listTimeline, type TimelineTables } from '../store/timeline-store.ts';

/** A complaint with everything its page shows: informant and officer see the same facts, others what their relation lets them. */
export interface ComplaintRecord {
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
  readonly fir: FirstInformationReport | undefined;
  readonly publication: Publication | undefined;
  /** Of the Zero FIR that `fir` was made from. */
  readonly zeroPublication: Publication | undefined;
  /** The Zero FIR and its way to its own station; stays when the station has taken it over, beside the regular `fir` (L12). */
  readonly zero: { readonly fir: FirstInformationReport; readonly transfer: FirTransfer } | undefined;
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
  /** When the FIR went to the Magistrate, the newest line first. */
  readonly dispatches: readonly Dispatch[];
  /** What the police said of the investigation, the newest first (L21). */
  readonly progressNotes: readonly ProgressNote[];
}

export async function loadRecord(deps: ComplaintDeps, key: { number: string; visibleTo: ComplaintVisibility }): Promise<ComplaintRecord | undefined> {
  const { db } = deps;
  const complaint = await findComplaintByNumber(db.$pickTables<ComplaintTables>(), key);
  if (complaint === undefined) return undefined;
  const [clocks, marks, holder, fir, publication] = await Promise.all([
    listClocksOf(db.$pickTables<ClockTables>(), complaint.id),
    listTimeline(db.$pickTables<TimelineTables>(), complaint.id),
    complaint.holderId === undefined ? undefined : findOfficer(db.$pickTables<OfficerReadTables>(), { id: complaint.holderId, on: istDateOf(deps.clock()) }),
    complaint.firId === undefined ? undefined : findFir(db.$pickTables<FirTables>(), complaint.firId),
    complaint.firId === undefined ? undefined : findPublication(db.$pickTables<PublicationTables>(), complaint.firId),
  ]);
  // What no mark tells of is not there to be read.
  const isTold = (...kinds: readonly ComplaintMark[]): boolean => marks.some(({ kind }) => kinds.some((told) => told === kind));
  const decisions = db.$pickTables<DecisionTables>();
  const [decision, appeal, enquiry, questions, withdrawal, texts, corrections, files, proceedings] = await Promise.all([
    isTold('complaint.ncr-issued', 'complaint.closed', 'complaint.decision-proposed') ? findDecision(decisions, complaint.id) : undefined,
    isTold('complaint.appealed') ? findAppeal(decisions, complaint.id) : undefined,
    isTold('complaint.enquiry-asked', 'complaint.enquiry-begun') ? findEnquiry(db.$pickTables<EnquiryTables>(), complaint) : undefined,
    isTold('complaint.asked') ? listQuestions(db.$pickTables<QuestionTables>(), complaint.id) : [],
    isTold('complaint.withdrawal-asked') ? findWithdrawal(db.$pickTables<WithdrawalTables>(), complaint.id) : undefined,
    isTold('complaint.text-typed') ? listTexts(db.$pickTables<TypedTextTables>(), complaint.id) : [],
    isTold('complaint.correction-asked') ? listCorrections(db.$pickTables<TypedTextTables>(), complaint.id) : [],
    marks.some(hasFiles) ? listEvidence(db.$pickTables<EvidenceTables>(), { recordKind: 'complaint', recordId: complaint.id }) : [],
    fir !== undefined && isTold('complaint.fir-dispatched', 'complaint.progress-told') ? getProceedings(db.$pickTables<ProceedingsTables>(), fir.id) : undefined,
  ]);
  const [zero, zeroPublication] = fir === undefined ? [] : await Promise.all([zeroOf(deps, fir), fir.zeroFirId === undefined ? undefined : findPublication(db.$pickTables<PublicationTables>(), fir.zeroFirId)]);
  const named = await getOfficesWithPhone(db.$pickTables<OfficeTables>(), { ids: officeIdsOf(complaint, marks, zero?.transfer), phoneOf: complaint.officeId });
  const offices = new Map(named.offices.map((office) => [office.id, office]));
  const district = deps.districts().get(complaint.districtCode);
  const office = offices.get(complaint.officeId);
  if (office === undefined) throw new Error(`Complaint ${complaint.number} lies at an office that is not there`);
  return shownToReader({ complaint, office, phone: named.phone, district, holder, clocks, marks, offices, fir, zero, publication, zeroPublication, decision, appeal, enquiry, files, questions, withdrawal, texts, corrections, dispatches: proceedings?.dispatches ?? [], progressNotes: proceedings?.notes ?? [] });
}

/**
 * The record without what the citizen who reads it may not see: taken out here, once, so that no page can show it by mistake. Nobody but
 * the informant reads who the informant is; officers, who are no reader, see everything.
 */
function shownToReader(record: ComplaintRecord): ComplaintRecord {
  const { reader } = record.complaint;
  if (reader === undefined || reader.relation === 'informant') return record;
  const sees = (part: RecordPart): boolean => relationSees(reader.relation, part);
  const { complaint } = record;
  return {
    ...record,
    complaint: {
      ...complaint,
      narrative: sees('words') ? complaint.narrative : '',
      urgentGround: undefined,
      informant: { name: '', mobile: undefined, citizenId: undefined, isCutOff: complaint.informant.isCutOff },
    },
    decision: sees('decision') ? record.decision : undefined,
    appeal: sees('decision') ? record.appeal : undefined,
    publication: sees('publication') ? record.publication : undefined,
    zeroPublication: sees('publication') ? record.zeroPublication : undefined,
    files: sees('files') ? record.files : [],
    questions: sees('questions') ? record.questions : [],
    progressNotes: sees('progress-note') ? record.progressNotes : [],
    // Whether the informant wishes to go on is between informant and police.
    withdrawal: undefined,
    // What the station typed of the informant's words, too.
    texts: [],
    corrections: [],
    marks: record.marks.filter(({ kind }) => !ofInformantAlone.some((start) => kind.startsWith(start))),
    clocks: record.clocks.filter(({ kind }) => !kind.startsWith('withdrawal.') && kind !== 'correction.answer'),
  };
}

function hasFiles({ content }: TimelineMark): boolean {
  const files = content['files'];
  return Array.isArray(files) && files.length > 0;
}

/** Marks of what is between informant and police, by how their kinds begin. */
const ofInformantAlone = ['complaint.withdrawal', 'complaint.text', 'complaint.correction'] as const;

/** Only where the FIR is one, or was made from one. */
async function zeroOf({ db }: ComplaintDeps, fir: FirstInformationReport): Promise<ComplaintRecord['zero']> {
  const zeroFirId = fir.series === 'zero' ? fir.id : fir.zeroFirId;
  if (zeroFirId === undefined) return undefined;
  const transfer = await findTransfer(db.$pickTables<TransferTables>(), fir.sourceId);
  const zero = zeroFirId === fir.id ? fir : await findFir(db.$pickTables<FirTables>(), zeroFirId);
  return transfer === undefined || zero === undefined ? undefined : { fir: zero, transfer };
}

function officeIdsOf(complaint: Complaint, marks: readonly TimelineMark[], transfer: FirTransfer | undefined): OfficeId[] {
  const named = marks.flatMap((mark) => [mark.officeId, mark.content['officeId'], mark.content['toOfficeId'], mark.content['aboutOfficeId']]);
  const { fromOfficeId, destination, dispute } = transfer ?? {};
  const ofTransfer = [fromOfficeId, destination?.kind === 'station' ? destination.officeId : undefined, dispute?.byOfficeId, dispute?.deciderOfficeId];
  return [...new Set([complaint.officeId, ...(complaint.aboutOfficeId === undefined ? [] : [complaint.aboutOfficeId]), ...[...named, ...ofTransfer].filter((id): id is OfficeId => typeof id === 'number')])];
}
