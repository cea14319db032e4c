import type { OfficerActor } from '../../../kernel/actor.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { together } from '../../../platform/db/together.ts';
import { settleClocks } from '../../../foundation/deadlines/index.ts';
import { needsForNonCognizable, type LawTables, type NonCognizableNeed } from '../../../foundation/law/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { enterDiary } from '../../cases/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { answeredClocks } from '../model/complaint-clocks.ts';
import { deskTable, isUnreadByStation, isWithOfficeAbove, type DeskAction } from '../model/complaint-states.ts';
import type { DecidedSection, Decision, DecisionKind } from '../model/decision.ts';
import { decidableKinds } from '../model/enquiry.ts';
import { updateDesk, type ComplaintTables } from '../store/complaint-store.ts';
import { findDecision, insertDecision, insertNcr, numberNcr, updateReviewed, type DecisionTables } from '../store/decision-store.ts';
import { findEnquiry, type EnquiryTables } from '../store/enquiry-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { endEnquiry } from './end-enquiry.ts';
import { oweClosureCopy } from './give-closure-copy.ts';
import { judgedSections } from './judged-sections.ts';
import { decisionSigners, issueDecisionPaper } from './issue-decision-paper.ts';
import { startFortnight } from './start-fortnight.ts';
import { tellInformant } from './tell-informant.ts';
import { tellOthers } from './tell-others.ts';
import { onComplaint } from './on-complaint.ts';

export interface DecisionInput {
  readonly number: string;
  readonly kind: DecisionKind;
  readonly ground: string;
  readonly sections: readonly DecidedSection[];
}

const actionOf = { ncr: 'issue-ncr', closed: 'close', 'no-case': 'close' } as const satisfies Record<DecisionKind, DeskAction>;

/**
 * The station makes no FIR: a non-cognizable report (L11), or a closing with reasons that the person reads at once (L8, C5).
 *
 * The law informs, it never turns away: it needs the officer's own ground and the section; a section whose classification is not
 * confirmed needs a second officer, and nothing changes before he or she agrees. A confirmed cognizable section bars the way (L8).
 * The office above that took a complaint about the police closes it the same way, with or without a section.
 * After an enquiry by permission the finding is that there is no prima facie case; its sections are those of the enquiry (L7).
 * Refusals: `notFound`, `notAllowed`, `notReceived`, `alreadyDecided`, `decisionPending`, `cognizable`, `groundMissing`, `noSection`,
 * `noEnquiryRuns`.
 */
export function decideWithoutFir(deps: ComplaintDeps, actor: OfficerActor, request: DecisionInput): Promise<Result<{ isPending: boolean }>> {
  return onComplaint(deps, actor, { action: 'decide', number: request.number }, async (act, complaint) => {
    if (stepOf(deskTable, complaint.deskState, actionOf[request.kind]) === undefined) {
      return refused({ code: 'wrong-state', reason: isUnreadByStation(complaint.deskState) ? 'notReceived' : 'alreadyDecided' });
    }
    const db = act.trx.$pickTables<DecisionTables>();
    const [before, judged] = await together([findDecision(db, complaint.id), judge(act, complaint, request)]);
    if (before?.state === 'pending') return refused({ code: 'wrong-state', reason: 'decisionPending' });
    if (judged === undefined) return refused({ code: 'law', reason: 'noEnquiryRuns', fields: { kind: 'noEnquiryRuns' }, rule: 'L7' });
    const { sections, needs } = judged;
    const fault = needs.find((need) => need !== 'countersignature');
    if (fault !== undefined) return refused({ code: fault === 'not-cognizable' ? 'law' : 'invalid', reason: faults[fault].reason, fields: { [faults[fault].field]: faults[fault].reason }, rule: 'L8' });
    const isPending = needs.includes('countersignature');
    const decision = { id: newId(), complaintId: complaint.id, kind: request.kind, officeId: complaint.officeId, ground: request.ground, sections, decidedBy: actor.officerId, decidedAt: act.at, needsCountersignature: isPending };
    if (isPending) {
      await insertDecision(db, decision);
      act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.decision-proposed', content: { decisionId: decision.id, decision: decision.kind, officeId: complaint.officeId } });
    } else await takeEffect(deps, act, { complaint, decision, enter: () => (decision.kind === 'ncr' ? insertNcr(db, decision, yearOf(act)) : insertDecision(db, decision)) });
    return ok({ isPending });
  });
}

const faults = {
  'not-cognizable': { reason: 'cognizable', field: 'sections' },
  ground: { reason: 'groundMissing', field: 'ground' },
  section: { reason: 'noSection', field: 'sections' },
} as const satisfies Record<Exclude<NonCognizableNeed, 'countersignature'>, { reason: string; field: string }>;

/** What the running enquiry was permitted for; undefined when none runs by permission. */
async function enquiredSections(act: Act, complaint: Complaint): Promise<readonly DecidedSection[] | undefined> {
  const enquiry = await findEnquiry(act.trx.$pickTables<EnquiryTables>(), complaint);
  return decidableKinds(enquiry).includes('no-case') ? enquiry?.sections : undefined;
}

interface Judged {
  readonly sections: readonly DecidedSection[];
  readonly needs: readonly NonCognizableNeed[];
}

/**
 * What is still missing. An enquiry by permission has looked at cognizable sections, which only its finding may answer without an FIR:
 * there the ground is enough. Undefined when no such enquiry runs.
 */
async function judge(act: Act, complaint: Complaint, request: DecisionInput): Promise<Judged | undefined> {
  const isFinding = request.kind === 'no-case';
  const sections = isFinding ? await enquiredSections(act, complaint) : request.sections;
  if (sections === undefined) return undefined;
  const needs = needsForNonCognizable({ sections: await judgedSections(act.trx.$pickTables<LawTables>(), sections), ground: request.ground, isCountersigned: false });
  // The office above needs no second officer, and what it finds may be no offence of any section; a cognizable one bars it too (L8).
  if (isWithOfficeAbove(complaint.deskState)) return { sections, needs: needs.filter((need) => need === 'ground' || need === 'not-cognizable') };
  return { sections, needs: isFinding ? needs.filter((need) => need === 'ground') : needs };
}

/**
 * The second officer agrees, and the decision takes effect; or sends it back with a note, and the station decides anew.
 * Refusals: `notFound`, `notAllowed`, `nothingPending`, `noteMissing` (sent back without a word).
 */
export function reviewDecision(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; agreed: boolean; note: string }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'review-decision', number: input.number }, async (act, complaint) => {
    const db = act.trx.$pickTables<DecisionTables>();
    const decision = await findDecision(db, complaint.id);
    if (decision?.state !== 'pending') return refused({ code: 'wrong-state', reason: 'nothingPending' });
    if (!input.agreed && input.note.trim() === '') return refused({ code: 'invalid', reason: 'noteMissing', fields: { note: 'noteMissing' } });
    await updateReviewed(db, { decisionId: decision.id, by: actor.officerId, at: act.at, agreed: input.agreed, note: input.note });
    if (input.agreed) await takeEffect(deps, act, { complaint, decision, enter: () => (decision.kind === 'ncr' ? numberNcr(db, { decisionId: decision.id, officeId: decision.officeId, year: yearOf(act) }) : Promise.resolve()) });
    else act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.decision-sent-back', content: { decisionId: decision.id, officeId: complaint.officeId } });
    return ok(undefined);
  });
}

interface Taken {
  readonly complaint: Complaint;
  readonly decision: Pick<Decision, 'id' | 'kind' | 'officeId' | 'ground' | 'sections' | 'decidedBy'>;
  /** Writes what is not written yet; answers the number of a report. */
  readonly enter: () => Promise<string | void>;
}

async function takeEffect(deps: ComplaintDeps, act: Act, { complaint, decision, enter }: Taken): Promise<void> {
  const step = stepOf(deskTable, complaint.deskState, actionOf[decision.kind]);
  if (step === undefined) throw new Error(`Complaint ${complaint.number} cannot take the decision any more`);
  if (await endEnquiry(deps, act, { complaint, outcome: decision.kind })) await oweClosureCopy(deps, act, complaint);
  const [signers, entered, diary] = await together([
    decisionSigners(deps, act, { complaint, decision }),
    enter(),
    // Only stations keep a General Diary.
    isWithOfficeAbove(complaint.deskState) ? undefined : enterDiary(act, { officeId: decision.officeId, kind: decision.kind === 'ncr' ? 'ncr-issued' : 'closed', recordKind: 'complaint', recordId: complaint.id, recordNumber: complaint.number }),
    updateDesk(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, deskState: step.to, at: act.at }),
    settleClocks(act, { recordId: complaint.id, met: answeredClocks, cancelled: ['complaint.sign', 'complaint.receive-grave'] }),
    decision.kind === 'ncr' ? startFortnight(deps, act, { id: complaint.id, officeId: decision.officeId }) : undefined,
    tellInformant(act, complaint, { template: 'news', values: {} }),
    tellOthers(act, complaint),
  ]);
  const ncrNumber = entered ?? null;
  await issueDecisionPaper(act, complaint, { ...decision, ...signers, ncrNumber, diary });
  act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: decision.kind === 'ncr' ? 'complaint.ncr-issued' : 'complaint.closed', content: { decisionId: decision.id, officeId: decision.officeId, ncrNumber, ...(isWithOfficeAbove(complaint.deskState) && { above: true }) } });
}

function yearOf({ at }: Act): number {
  return Number(istDateOf(at).slice(0, 4));
}
