import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { meetClocks } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { enterDiary } from '../../cases/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { silenceClocks } from '../model/complaint-clocks.ts';
import { signatureTable } from '../model/complaint-states.ts';
import { modesToRecord } from '../model/rules/signature-modes.ts';
import type { ConnectedMode } from '../model/signature-mode.ts';
import { updateSigned, type ComplaintTables } from '../store/complaint-store.ts';
import { listEnabledModes, type SignatureModeTables } from '../store/signature-mode-store.ts';

interface Signature {
  readonly complaint: Complaint;
  readonly by: OfficerActor;
  readonly mode: ConnectedMode;
  readonly wasReadOver: boolean;
}

/**
 * Writes the signature down where it is given, within the caller's act: diary line of that station, clock, mark (L2, L3, L3b).
 * Refusals: `alreadySigned`, `modeNotEnabled` (L3b), `notReadOver` (L2).
 */
export async function recordSignature(act: Act, { complaint, by, mode, wasReadOver }: Signature): Promise<Result<void>> {
  if (stepOf(signatureTable, complaint.signatureState, 'sign') === undefined) return refused({ code: 'wrong-state', reason: 'alreadySigned' });
  const enabled = await listEnabledModes(act.trx.$pickTables<SignatureModeTables>(), istDateOf(act.at));
  if (!modesToRecord({ isOwnStation: by.officeId === complaint.officeId, enabled }).includes(mode)) return refused({ code: 'law', reason: 'modeNotEnabled', rule: 'L3b' });
  if (!wasReadOver) return refused({ code: 'invalid', reason: 'notReadOver', fields: { wasReadOver: 'notReadOver' }, rule: 'L2' });
  await updateSigned(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, at: act.at, mode, officeId: by.officeId });
  await meetClocks(act, { recordId: complaint.id, kinds: by.officeId === complaint.officeId ? ['complaint.sign', ...silenceClocks] : ['complaint.sign'] });
  await enterDiary(act, { officeId: by.officeId, kind: 'signature', recordKind: 'complaint', recordId: complaint.id, recordNumber: complaint.number });
  act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.signed', content: { mode, readOver: true, officeId: by.officeId } });
  return ok(undefined);
}
