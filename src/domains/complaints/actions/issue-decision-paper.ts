import { istDateOf } from '../../../kernel/instant.ts';
import type { Localised } from '../../../kernel/text.ts';
import { together } from '../../../platform/db/together.ts';
import { issuePaper, type DecisionFacts } from '../../../foundation/documents/index.ts';
import type { District } from '../../../foundation/geography/index.ts';
import { findOfficer, rankNames, type OfficerReadTables, type PostedOfficer } from '../../../foundation/identity/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { findOffice, officeTitle, type Office, type OfficeTables } from '../../../foundation/offices/index.ts';
import type { DiaryEntry } from '../../cases/index.ts';
import { remediesOf } from '../messages/remedies-of.ts';
import type { Complaint } from '../model/complaint.ts';
import { paperOfDecision, type Decision } from '../model/decision.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

/** Who stands below the paper. */
export interface DecisionSigners {
  readonly office: Office;
  readonly district: District;
  readonly officer: PostedOfficer;
}

export interface EffectiveDecision extends Pick<Decision, 'kind' | 'ground' | 'sections'>, DecisionSigners {
  readonly ncrNumber: string | null;
  /** The station's line of the decision; an office above keeps no diary. */
  readonly diary: DiaryEntry | undefined;
}

/** @throws when one of them is not there: the decision names them, so they are. */
export async function decisionSigners(deps: ComplaintDeps, act: Act, { complaint, decision }: { complaint: Complaint; decision: Pick<Decision, 'officeId' | 'decidedBy'> }): Promise<DecisionSigners> {
  const district = deps.districts().get(complaint.districtCode);
  const [office, officer] = await together([
    findOffice(act.trx.$pickTables<OfficeTables>(), decision.officeId),
    findOfficer(act.trx.$pickTables<OfficerReadTables>(), { id: decision.decidedBy, on: istDateOf(act.at) }),
  ]);
  if (office === undefined || district === undefined || officer === undefined) throw new Error(`The decision on ${complaint.number} has no office, district or officer`);
  return { office, district, officer };
}

/** The informant's paper on a decision without an FIR, in the same act: the report (L11), or the note with the reasons (L8). Both name the next door (L10). */
export async function issueDecisionPaper(act: Act, complaint: Complaint, decision: EffectiveDecision): Promise<void> {
  const { office, district, officer } = decision;
  const facts: DecisionFacts = {
    ...(decision.ncrNumber !== null && { ncrNumber: decision.ncrNumber }),
    complaintNumber: complaint.number,
    decidedAt: act.at.toISOString(),
    station: fact(office.name),
    ...(office.kind !== 'station' && { officeTitle: { en: officeTitle(office, 'en').text, hi: officeTitle(office, 'hi').text } }),
    district: fact(district.name),
    stationPhone: office.phone,
    ...(decision.diary !== undefined && { diary: { number: String(decision.diary.number), at: decision.diary.at.toISOString() } }),
    informantName: complaint.informant.name,
    receivedAt: complaint.filedAt.toISOString(),
    place: complaint.placeText,
    substance: { text: complaint.narrative, lang: complaint.lang },
    sections: [...decision.sections],
    ground: decision.ground,
    officer: { name: fact(officer.name), rank: fact(rankNames(officer.rank)) },
    remedies: { en: remediesOf(complaint, 'en'), hi: remediesOf(complaint, 'hi') },
  };
  await issuePaper(act, {
    kind: paperOfDecision(decision.kind),
    recordKind: 'complaint',
    recordId: complaint.id,
    number: decision.ncrNumber ?? complaint.number,
    office: { id: office.id, name: office.name },
    facts,
  });
}

function fact({ en, hi }: Localised): { en: string; hi?: string } {
  return hi === undefined ? { en } : { en, hi };
}
