import type { CitizenActor, OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { Lang } from '../../../kernel/text.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { ANSWER_LETTERS, canAnswerHere, mayAskNow, openQuestion, QUESTION_LETTERS } from '../model/question.ts';
import { insertQuestion, listQuestions, updateAnswered, type QuestionTables } from '../store/question-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';
import { tellInformant } from './tell-informant.ts';

/**
 * The station asks the citizen something, in words that the citizen reads as they are. The message says only that a question waits.
 * No clock stops for it, nobody can take it back, and both see how long it has waited.
 * Refusals: `notFound`, `notAllowed`, `cannotAsk` (not read yet, decided, or a question waits already), `noPhone` (nobody would see it: ask in person), `questionWords`.
 */
export function askCitizen(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; words: string; lang: Lang }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'ask', number: input.number }, async (act, complaint) => {
    const db = act.trx.$pickTables<QuestionTables>();
    if (!mayAskNow(complaint, await listQuestions(db, complaint.id))) return refused({ code: 'wrong-state', reason: 'cannotAsk' });
    if (!canAnswerHere(complaint)) return refused({ code: 'wrong-state', reason: 'noPhone' });
    const words = input.words.trim();
    if (words.length < 5 || words.length > QUESTION_LETTERS) return refused({ code: 'invalid', reason: 'questionWords', fields: { question: 'questionWords' } });
    const id = newId();
    await insertQuestion(db, { id, complaintId: complaint.id, officeId: complaint.officeId, askedBy: actor.officerId, askedAt: act.at, words, lang: input.lang });
    await tellInformant(act, complaint, { template: 'question', values: {} });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.asked', content: { questionId: id, officeId: complaint.officeId } });
    return ok(undefined);
  });
}

/**
 * The citizen answers the question that waits, in own words, whatever was decided since. An answer never changes.
 * Refusals: `notFound`, `notAllowed`, `noQuestion` (none waits, or it was answered a moment ago), `answerWords`.
 */
export function answerQuestion(deps: ComplaintDeps, actor: CitizenActor, input: { number: string; questionId: string; words: string; lang: Lang }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'answer', number: input.number }, async (act, complaint) => {
    const db = act.trx.$pickTables<QuestionTables>();
    const question = openQuestion(await listQuestions(db, complaint.id));
    if (question?.id !== input.questionId) return refused({ code: 'wrong-state', reason: 'noQuestion' });
    const words = input.words.trim();
    if (words === '' || words.length > ANSWER_LETTERS) return refused({ code: 'invalid', reason: 'answerWords', fields: { words: 'answerWords' } });
    if (!(await updateAnswered(db, { id: question.id, by: actor.citizenId, at: act.at, words, lang: input.lang }))) return refused({ code: 'wrong-state', reason: 'noQuestion' });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.answered', content: { questionId: question.id, officeId: complaint.officeId } });
    return ok(undefined);
  });
}
