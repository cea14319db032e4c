import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { together } from '../../../platform/db/together.ts';
import { meetClocks } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { findOffice, type OfficeTables } from '../../../foundation/offices/index.ts';
import { enterDiary, findFir, reissueFirCopy, type FirTables } from '../../cases/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { silenceClocks } from '../model/complaint-clocks.ts';
import { signatureTable } from '../model/complaint-states.ts';
import { modesToRecord } from '../model/rules/signature-modes.ts';
import type { ConnectedMode } from '../model/signature-mode.ts';
import { updateSigned, type ComplaintTables } from '../store/complaint-store.ts';
import { listTexts, type TypedTextTables } from '../store/typed-text-store.ts';
import { listEnabledModes, type SignatureModeTables } from '../store/signature-mode-store.ts';

interface Signature {
  readonly complaint: Complaint;
  readonly by: OfficerActor;
  readonly mode: ConnectedMode;
  readonly wasReadOver: boolean;
}

/**
 * Writes the signature down where it is given, within the caller's act: diary line of that station, clock, mark (L2, L3, L3b).
 * An FIR that did not wait for it (L3a) gets its next copy, with how, when and where it was signed.
 * Refusals: `alreadySigned`, `modeNotEnabled` (L3b), `notReadOver` (L2).
 */
export async function recordSignature(act: Act, { complaint, by, mode, wasReadOver }: Signature): Promise<Result<void>> {
  if (stepOf(signatureTable, complaint.signatureState, 'sign') === undefined) return refused({ code: 'wrong-state', reason: 'alreadySigned' });
  // Which version of the typed text is there to be read over (C18); none: the person's own words alone.
  const [enabled, [text]] = await together([listEnabledModes(act.trx.$pickTables<SignatureModeTables>(), istDateOf(act.at)), listTexts(act.trx.$pickTables<TypedTextTables>(), complaint.id)]);
  if (!modesToRecord({ isOwnStation: by.officeId === complaint.officeId, enabled }).includes(mode)) return refused({ code: 'law', reason: 'modeNotEnabled', rule: 'L3b' });
  if (!wasReadOver) return refused({ code: 'invalid', reason: 'notReadOver', fields: { wasReadOver: 'notReadOver' }, rule: 'L2' });
  await updateSigned(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, at: act.at, mode, officeId: by.officeId });
  await meetClocks(act, { recordId: complaint.id, kinds: by.officeId === complaint.officeId ? ['complaint.sign', ...silenceClocks] : ['complaint.sign'] });
  await enterDiary(act, { officeId: by.officeId, kind: 'signature', recordKind: 'complaint', recordId: complaint.id, recordNumber: complaint.number });
  await signFirCopies(act, { complaint, by, mode });
  act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.signed', content: { mode, readOver: true, officeId: by.officeId, ...(text !== undefined && { textVersion: text.version }) } });
  return ok(undefined);
}

/** Item 14 of the FIR, and of the Zero FIR that it was made from. The FIR itself stays as it was registered. */
async function signFirCopies(act: Act, { complaint, by, mode }: Omit<Signature, 'wasReadOver'>): Promise<void> {
  const firs = act.trx.$pickTables<FirTables>();
  const fir = complaint.firId === undefined ? undefined : await findFir(firs, complaint.firId);
  if (fir === undefined) return;
  const zero = fir.zeroFirId === undefined ? undefined : await findFir(firs, fir.zeroFirId);
  const station = await findOffice(act.trx.$pickTables<OfficeTables>(), by.officeId);
  const place = station === undefined ? {} : { place: { en: station.name.en, ...(station.name.hi !== undefined && { hi: station.name.hi }) } };
  const unsigned = [fir, ...(zero === undefined ? [] : [zero])].filter(({ signatureMode }) => signatureMode === 'unsigned-urgent');
  for (const { id } of unsigned) await reissueFirCopy(act, { firId: id, since: { signature: { mode, at: act.at.toISOString(), ...place } } });
}
