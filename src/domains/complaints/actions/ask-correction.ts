import type { CitizenActor } from '../../../kernel/actor.ts';
import type { CitizenId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { Lang } from '../../../kernel/text.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { startClocks } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { CORRECTION_LETTERS, openCorrection } from '../model/typed-text.ts';
import { insertCorrection, listCorrections, listTexts, type TypedTextTables } from '../store/typed-text-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';

/**
 * "This is not what I said" (C18): about the newest typed text, or about the FIR when there is one. The station owes an answer, by a clock
 * that goes up when it is late; a text is not registered as FIR while it is owed.
 * Refusals: `notFound`, `notAllowed`, `nothingTyped`, `correctionWaits` (one at a time), `correctionWords`.
 */
export function askCorrection(deps: ComplaintDeps, actor: CitizenActor, input: { number: string; words: string; lang: Lang }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'ask-correction', number: input.number }, (act, complaint) => correct(deps, act, { ...input, complaint, by: actor.citizenId }));
}

/** The same within the act of who may say it. `by` undefined: with the slip of the counter. */
export async function correct(deps: ComplaintDeps, act: Act, said: { complaint: Complaint; by: CitizenId | undefined; words: string; lang: Lang }): Promise<Result<void>> {
  const { complaint } = said;
  const db = act.trx.$pickTables<TypedTextTables>();
  const [last] = await listTexts(db, complaint.id);
  if (last === undefined && complaint.firId === undefined) return refused({ code: 'wrong-state', reason: 'nothingTyped' });
  if (openCorrection(await listCorrections(db, complaint.id)) !== undefined) return refused({ code: 'wrong-state', reason: 'correctionWaits' });
  const words = said.words.trim();
  if (words === '' || words.length > CORRECTION_LETTERS) return refused({ code: 'invalid', reason: 'correctionWords', fields: { words: 'correctionWords' } });
  const id = newId();
  await insertCorrection(db, { id, complaintId: complaint.id, version: complaint.firId === undefined ? last?.version : undefined, askedBy: said.by, askedAt: act.at, words, lang: said.lang });
  await startClocks(act, deps.settings(), [{ kind: 'correction.answer', recordKind: 'complaint', recordId: complaint.id, officeId: complaint.officeId }]);
  act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.correction-asked', content: { officeId: complaint.officeId, correctionId: id } });
  return ok(undefined);
}
