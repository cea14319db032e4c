import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { countDifferences, wordDifferences } from '../../../platform/text/word-differences.ts';
import { meetClocks } from '../../../foundation/deadlines/index.ts';
import { isUnreadByStation } from '../model/complaint-states.ts';
import { isTypedNow, openCorrection, SHORTEST_REASON_LETTERS, TEXT_LETTERS } from '../model/typed-text.ts';
import { insertText, listCorrections, listTexts, updateCorrectionAnswered, type TypedTextTables } from '../store/typed-text-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';
import { tellInformant } from './tell-informant.ts';

/**
 * The station types the information as it is to stand in the FIR, before it is signed and registered: the person reads it beside the own
 * words (C18). Each time is a version of its own; nothing is overwritten. A request for a correction that waits is answered by it.
 * Refusals: `notFound`, `notAllowed`, `notReceived`, `alreadyDecided`, `textWords`, `textSame` (as the version before).
 */
export function typeText(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; words: string }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'type-text', number: input.number }, async (act, complaint) => {
    const { deskState } = complaint;
    if (!isTypedNow(deskState)) return refused({ code: 'wrong-state', reason: isUnreadByStation(deskState) ? 'notReceived' : 'alreadyDecided' });
    const words = input.words.trim();
    if (words === '' || words.length > TEXT_LETTERS) return refused({ code: 'invalid', reason: 'textWords', fields: { typedText: 'textWords' } });
    const db = act.trx.$pickTables<TypedTextTables>();
    const [last] = await listTexts(db, complaint.id);
    if (last?.words === words) return refused({ code: 'invalid', reason: 'textSame', fields: { typedText: 'textSame' } });
    const version = (last?.version ?? 0) + 1;
    await insertText(db, { id: newId(), complaintId: complaint.id, version, words, lang: complaint.lang, officeId: complaint.officeId, typedBy: actor.officerId, typedAt: act.at });
    const waiting = openCorrection(await listCorrections(db, complaint.id));
    if (waiting !== undefined) {
      await updateCorrectionAnswered(db, { id: waiting.id, by: actor.officerId, at: act.at, reason: undefined });
      await meetClocks(act, { recordId: complaint.id, kinds: ['correction.answer'] });
    }
    await tellInformant(act, complaint, { template: 'news', values: {} });
    const content = { officeId: complaint.officeId, version, ...countDifferences(wordDifferences(complaint.narrative, words)) };
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: waiting === undefined ? 'complaint.text-typed' : 'complaint.text-corrected', content });
    return ok(undefined);
  });
}

/**
 * The station does not change the text, or cannot any more because the FIR stands, and says why. The person reads the reason and has the SP.
 * Refusals: `notFound`, `notAllowed`, `noCorrection` (none waits), `groundMissing`.
 */
export function keepText(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; reason: string }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'keep-text', number: input.number }, async (act, complaint) => {
    const db = act.trx.$pickTables<TypedTextTables>();
    const waiting = openCorrection(await listCorrections(db, complaint.id));
    if (waiting === undefined) return refused({ code: 'wrong-state', reason: 'noCorrection' });
    const reason = input.reason.trim();
    if (reason.length < SHORTEST_REASON_LETTERS) return refused({ code: 'invalid', reason: 'groundMissing', fields: { keepReason: 'groundMissing' } });
    await updateCorrectionAnswered(db, { id: waiting.id, by: actor.officerId, at: act.at, reason });
    await meetClocks(act, { recordId: complaint.id, kinds: ['correction.answer'] });
    await tellInformant(act, complaint, { template: 'news', values: {} });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.text-kept', content: { officeId: complaint.officeId, correctionId: waiting.id } });
    return ok(undefined);
  });
}
