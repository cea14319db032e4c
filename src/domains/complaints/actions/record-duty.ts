import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { listClocksOf, type ClockTables } from '../../../foundation/deadlines/index.ts';
import { findFir, recordDeed, type FirTables, type TypedDeed } from '../../cases/index.ts';
import type { ComplaintAction } from '../model/complaint-policy.ts';
import type { ComplaintMark } from '../model/timeline.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';
import { tellInformant } from './tell-informant.ts';
import { tellOthers } from './tell-others.ts';

/**
 * The station writes down what it did for a duty after the FIR: an authority was told (L37), or the police report went to the Magistrate
 * (L23, L41). Whoever reads the record is told of the report, as news and no more (L22); of the authorities no message goes out at all.
 *
 * Refusals: `notFound`, `notAllowed`, `noFir`, `noSuchDuty` (nothing of this FIR asks for it), and those of `recordDeed`.
 * @see BNSS 2023 s.193(3)
 */
export function recordDuty(deps: ComplaintDeps, actor: OfficerActor, input: { readonly number: string; readonly typed: TypedDeed }): Promise<Result<void>> {
  const { typed } = input;
  const isReport = typed.deed === 'police-report-sent';
  const action: ComplaintAction = isReport ? 'record-report' : 'record-deed';
  return onComplaint(deps, actor, { action, number: input.number }, async (act, complaint) => {
    const fir = complaint.firId === undefined ? undefined : await findFir(act.trx.$pickTables<FirTables>(), complaint.firId);
    if (fir === undefined) return refused({ code: 'wrong-state', reason: 'noFir' });
    if (!isReport && !(await listClocksOf(act.trx.$pickTables<ClockTables>(), complaint.id)).some(({ kind }) => kind === 'pocso.inform-cwc')) return refused({ code: 'wrong-state', reason: 'noSuchDuty', rule: 'L37' });
    const recorded = await recordDeed(act, { fir, by: actor, typed });
    if (!recorded.ok) return recorded;
    if (isReport) {
      await tellInformant(act, complaint, { template: 'news', values: {} });
      await tellOthers(act, complaint);
    }
    const kind: ComplaintMark = recorded.value.isCorrection ? 'complaint.duty-corrected' : isReport ? 'complaint.police-report-sent' : 'complaint.authority-told';
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind, content: { officeId: complaint.officeId } });
    return ok(undefined);
  });
}
