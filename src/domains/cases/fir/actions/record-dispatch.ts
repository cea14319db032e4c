import type { OfficerActor } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../../kernel/result.ts';
import { newId } from '../../../../platform/crypto/ids.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { enterDiary } from '../../general-diary/actions/enter-diary.ts';
import { dispatchFault, LEAST_REASON } from '../model/dispatch.ts';
import { firNumberText, type FirstInformationReport } from '../model/first-information-report.ts';
import { insertDispatch, listDispatches, type DispatchTables } from '../store/dispatch-store.ts';
import { reissueFirCopy } from './reissue-fir-copy.ts';

/**
 * Writes down when the FIR went to the Magistrate (IIF-1 item 15) within the caller's act: line of the diary, and the copy with it as
 * its next version. A second time it is a correction, which says why; the line before stays. Answers whether it was one.
 *
 * Refusals: `invalid` with `dispatchBeforeFir`, `dispatchAhead`, `reasonMissing` at its field.
 * NB: the calling act has asked who may, and holds the record locked.
 */
export async function recordFirDispatch(act: Act, of: { readonly fir: FirstInformationReport; readonly by: OfficerActor; readonly dispatchedAt: Instant; readonly reason: string }): Promise<Result<{ isCorrection: boolean }>> {
  const { fir, by, dispatchedAt } = of;
  const db = act.trx.$pickTables<DispatchTables>();
  const isCorrection = (await listDispatches(db, fir.id)).length > 0;
  const fault = dispatchFault({ dispatchedAt, registeredAt: fir.registeredAt, now: act.at });
  if (fault !== undefined) return refused({ code: 'invalid', reason: fault, fields: { 'dispatched-day': fault } });
  const reason = of.reason.trim();
  if (isCorrection && (reason.length < LEAST_REASON || reason.length > 1_000)) return refused({ code: 'invalid', reason: 'reasonMissing', fields: { dispatchReason: 'reason' } });
  await insertDispatch(db, { id: newId(), firId: fir.id, dispatchedAt, reason: isCorrection ? reason : undefined, recordedBy: by.officerId, recordedAt: act.at });
  await enterDiary(act, { officeId: fir.officeId, kind: 'fir-dispatched', recordKind: 'fir', recordId: fir.id, recordNumber: firNumberText(fir) });
  await reissueFirCopy(act, { firId: fir.id, since: { dispatchedAt: dispatchedAt.toISOString() } });
  act.mark({ recordKind: 'fir', recordId: fir.id, kind: isCorrection ? 'fir.dispatch-corrected' : 'fir.dispatched', content: { dispatchedAt: dispatchedAt.toISOString() } });
  return ok({ isCorrection });
}
