import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { listClocksOf, type ClockKind, type ClockTables } from '../../../foundation/deadlines/index.ts';
import { dutiesAskingFor, findFir, recordDeed, type Deed, type FirTables, type TypedDeed } from '../../cases/index.ts';
import type { ComplaintAction } from '../model/complaint-policy.ts';
import type { ComplaintMark } from '../model/timeline.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';
import { tellInformant } from './tell-informant.ts';
import { tellOthers } from './tell-others.ts';

/**
 * The station writes down what it did for a duty after the FIR: an authority was told (L37), a missing child was found or
 * handed over to the special unit (L39), the police report went to the Magistrate (L23, L41). Whoever reads the record is told of the report, as news and no more (L22); of all else no message goes out at all.
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
    const asking: readonly ClockKind[] = dutiesAskingFor(typed.deed);
    if (!isReport && !(await listClocksOf(act.trx.$pickTables<ClockTables>(), complaint.id)).some(({ kind }) => asking.includes(kind))) return refused({ code: 'wrong-state', reason: 'noSuchDuty' });
    const recorded = await recordDeed(act, { fir, by: actor, typed });
    if (!recorded.ok) return recorded;
    if (isReport) {
      await tellInformant(act, complaint, { template: 'news', values: {} });
      await tellOthers(act, complaint);
    }
    const kind: ComplaintMark = recorded.value.isCorrection ? 'complaint.duty-corrected' : marks[typed.deed];
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind, content: { officeId: complaint.officeId } });
    return ok(undefined);
  });
}

/** What the timeline says. That a child was found or handed over is for the police alone: the family hears it from an officer, face to face (5.6). */
const marks = {
  'committee-told': 'complaint.authority-told',
  'special-court-told': 'complaint.authority-told',
  'child-found': 'complaint.child-found',
  'child-handed-over': 'complaint.child-handed-over',
  'police-report-sent': 'complaint.police-report-sent',
} as const satisfies Record<Deed, ComplaintMark>;
