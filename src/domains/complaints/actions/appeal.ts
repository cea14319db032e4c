import type { CitizenActor, OfficerActor } from '../../../kernel/actor.ts';
import type { Lang } from '../../../kernel/text.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { listClocksOf, meetClocks, startClocks, type ClockTables } from '../../../foundation/deadlines/index.ts';
import { revokePaper } from '../../../foundation/documents/index.ts';
import type { OfficeTables } from '../../../foundation/offices/index.ts';
import { hasOfficeAboveIt } from '../model/complaint-above.ts';
import { deskTable } from '../model/complaint-states.ts';
import { paperOfDecision, type AppealOutcome } from '../model/decision.ts';
import { mayAppealToSp } from '../model/rules/appeal-to-sp.ts';
import { updateDesk, type ComplaintTables } from '../store/complaint-store.ts';
import { findAppeal, findDecision, insertAppeal, updateAppealDecided, type DecisionTables } from '../store/decision-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { endEnquiry } from './end-enquiry.ts';
import { headOfficeOf } from './office-above.ts';
import { runFirClock } from './fir-clock.ts';
import { tellInformant } from './tell-informant.ts';
import { tellOthers } from './tell-others.ts';
import { onComplaint } from './on-complaint.ts';

/**
 * The person asks the SP to look again (L10; BNSS s.173(4)): the substance goes to the SP in writing, with the SP's own clock.
 * The station's duties and clocks run on.
 * Refusals: `notFound`, `notAllowed`, `appealTooEarly` (neither refused nor seven days silent, or after thirty days), `appealOpen`, `wordsMissing`, `noDesk`.
 */
export function appealToSp(deps: ComplaintDeps, actor: CitizenActor, input: { number: string; words: string; lang: Lang }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'appeal', number: input.number }, async (act, complaint) => {
    const words = input.words.trim();
    if (words === '' || words.length > 5_000) return refused({ code: 'invalid', reason: 'wordsMissing', fields: { words: 'wordsMissing' } });
    const db = act.trx.$pickTables<DecisionTables>();
    const decision = await findDecision(db, complaint.id);
    const refusedAt = decision?.state === 'final' ? decision.decidedAt : undefined;
    const silentUntil = (await listClocksOf(act.trx.$pickTables<ClockTables>(), complaint.id)).find((clock) => clock.kind === 'complaint.unanswered')?.dueAt;
    if (!mayAppealToSp({ ...complaint, refusedAt, silentUntil, isWithSp: hasOfficeAboveIt(complaint) }, act.at)) return refused({ code: 'law', reason: 'appealTooEarly', rule: 'L10' });
    const before = await findAppeal(db, complaint.id);
    if (before !== undefined && before.outcome === undefined) return refused({ code: 'wrong-state', reason: 'appealOpen' });
    const sp = await headOfficeOf(act.trx.$pickTables<OfficeTables>(), complaint);
    if (sp === undefined) return refused({ code: 'conflict', reason: 'noDesk' });
    await insertAppeal(db, { id: newId(), complaintId: complaint.id, madeBy: actor.citizenId, madeAt: act.at, words, lang: input.lang });
    await startClocks(act, deps.settings(), [{ kind: 'appeal.decide', recordKind: 'complaint', recordId: complaint.id, officeId: sp.id }]);
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.appealed', content: { toOfficeId: sp.id } });
    return ok(undefined);
  });
}

/**
 * The SP decides: the station registers the FIR, or the refusal stands, with reasons that the person reads and the next door (s.175(3)).
 * A complaint that was closed is open again at the station when the FIR is to be made, and an enquiry before the FIR is over.
 * Refusals: `notFound`, `notAllowed`, `noAppeal`, `groundMissing`.
 */
export function decideAppeal(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; outcome: AppealOutcome; reasons: string }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'decide-appeal', number: input.number }, async (act, complaint) => {
    const reasons = input.reasons.trim();
    if (reasons.length < 10) return refused({ code: 'invalid', reason: 'groundMissing', fields: { reasons: 'groundMissing' } });
    const db = act.trx.$pickTables<DecisionTables>();
    const appeal = await findAppeal(db, complaint.id);
    if (appeal === undefined || appeal.outcome !== undefined) return refused({ code: 'wrong-state', reason: 'noAppeal' });
    await updateAppealDecided(db, { appealId: appeal.id, outcome: input.outcome, by: actor.officerId, at: act.at, reasons });
    await meetClocks(act, { recordId: complaint.id, kinds: ['appeal.decide'] });
    const decision = input.outcome === 'register' ? await findDecision(db, complaint.id) : undefined;
    // The paper that said "no FIR" is not true any more, and the public check says so.
    if (decision?.state === 'final') await revokePaper(act, { recordId: complaint.id, kind: paperOfDecision(decision.kind), number: decision.ncrNumber ?? complaint.number });
    const reopened = input.outcome === 'register' ? stepOf(deskTable, complaint.deskState, 'reopen') : undefined;
    if (reopened !== undefined) await updateDesk(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, deskState: reopened.to, at: act.at });
    if (input.outcome === 'register') {
      await endEnquiry(deps, act, { complaint, outcome: 'stopped' });
      await runFirClock(deps, act, complaint);
    }
    await tellInformant(act, complaint, { template: 'news', values: {} });
    await tellOthers(act, complaint);
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: input.outcome === 'register' ? 'complaint.appeal-granted' : 'complaint.appeal-refused', content: { officeId: actor.officeId } });
    return ok(undefined);
  });
}
