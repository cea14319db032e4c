import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { cutOffInForce, toBeHeard } from '../model/cut-off.ts';
import { listCutOffs, updateUndone, type CutOffTables } from '../store/cut-off-store.ts';
import { listPersons, type PersonTables } from '../store/person-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { isWrittenReason } from './cut-off-informant.ts';
import { onComplaint } from './on-complaint.ts';
import { tellInformant } from './tell-informant.ts';
import { tellOthers } from './tell-others.ts';

/**
 * The informant's reading was stopped by mistake, or by somebody who only played the victim: it is open again. The SP decides, and never
 * the officer who stopped it; victim and guardian whom an officer has seen are heard alone before. What went out meanwhile is not
 * sent afterwards: both sides get one message that there is news. The handler has asked for a fresh code.
 * Refusals: `notFound`, `notAllowed`, `notCutOff`, `cutOffByYourself`, `undoReason`, `notHeard`.
 */
export function undoCutOff(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; reason: string; wereHeard: boolean }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'undo-cut-off', number: input.number }, async (act, complaint) => {
    const db = act.trx.$pickTables<CutOffTables>();
    const inForce = cutOffInForce(await listCutOffs(db, complaint.id));
    if (inForce === undefined) return refused({ code: 'wrong-state', reason: 'notCutOff' });
    if (inForce.by === actor.officerId) return refused({ code: 'not-allowed', reason: 'cutOffByYourself' });
    const reason = input.reason.trim();
    const heard = toBeHeard(await listPersons(act.trx.$pickTables<PersonTables>(), complaint.id));
    const fields = { ...(!isWrittenReason(reason) && { reason: 'undoReason' }), ...(heard.length > 0 && !input.wereHeard && { heard: 'notHeard' }) };
    if (Object.keys(fields).length > 0) return refused({ code: 'invalid', reason: 'invalid', fields });
    await updateUndone(db, { id: inForce.id, complaintId: complaint.id, at: act.at, by: actor.officerId, reason });
    const open = { ...complaint, informant: { ...complaint.informant, isCutOff: false } };
    await tellInformant(act, open, { template: 'news', values: {} });
    await tellOthers(act, open);
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.cut-off-undone', content: { officeId: actor.officeId, heard: heard.map(({ id }) => id) } });
    return ok(undefined);
  });
}
