import type { OfficerActor } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { findFir, recordFirDispatch, type FirTables } from '../../cases/index.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';
import { tellInformant } from './tell-informant.ts';

/**
 * The station writes down when the FIR of a complaint went to the Magistrate (IIF-1 item 15); the informant's copy has it from then on.
 * Refusals: `notFound`, `notAllowed`, `noFir`, and those of `recordFirDispatch`.
 */
export function recordDispatch(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; dispatchedAt: Instant | undefined; reason: string }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'record-dispatch', number: input.number }, async (act, complaint) => {
    const fir = complaint.firId === undefined ? undefined : await findFir(act.trx.$pickTables<FirTables>(), complaint.firId);
    if (fir === undefined) return refused({ code: 'wrong-state', reason: 'noFir' });
    const { dispatchedAt } = input;
    if (dispatchedAt === undefined) return refused({ code: 'invalid', reason: 'invalid', fields: { 'dispatched-day': 'firOccurred' } });
    const recorded = await recordFirDispatch(act, { fir, by: actor, dispatchedAt, reason: input.reason });
    if (!recorded.ok) return recorded;
    await tellInformant(act, complaint, { template: 'news', values: {} });
    const kind = recorded.value.isCorrection ? 'complaint.fir-dispatch-corrected' : 'complaint.fir-dispatched';
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind, content: { officeId: actor.officeId, dispatchedAt: dispatchedAt.toISOString() } });
    return ok(undefined);
  });
}
