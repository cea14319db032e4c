import type { OfficeId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Complaint } from './complaint.ts';
import type { DeskState } from './complaint-states.ts';

/** What the station asked the citizen, word for word, and what the citizen answered. */
export interface Question {
  readonly id: string;
  readonly officeId: OfficeId;
  readonly askedAt: Instant;
  readonly words: string;
  readonly lang: Lang;
  readonly answer: Answer | undefined;
}

export interface Answer {
  readonly words: string;
  readonly lang: Lang;
  readonly at: Instant;
}

/** Longest question and answer, in letters. */
export const QUESTION_LETTERS = 1_000;
export const ANSWER_LETTERS = 5_000;

/**
 * Whether the station may ask now: it has read the complaint, has not decided, and no question of its own waits.
 * NB: a question stops no clock. The law's times run on, so that asking is no way to gain time.
 */
export function mayAskNow(complaint: { readonly deskState: DeskState }, questions: readonly Pick<Question, 'answer'>[]): boolean {
  return askingStates.includes(complaint.deskState) && openQuestion(questions) === undefined;
}

const askingStates: readonly DeskState[] = ['received', 'assigned', 'under-enquiry'];

/** Whether the person can read and answer here. Who told it at a counter and has not put it on a page is asked in person. */
export function canAnswerHere(complaint: { readonly informant: Pick<Complaint['informant'], 'mobile' | 'citizenId' | 'isOnPage' | 'isCutOff'> }): boolean {
  return complaint.informant.isOnPage && !complaint.informant.isCutOff && complaint.informant.mobile !== undefined && complaint.informant.citizenId !== undefined;
}

/** The one that waits for an answer. It can be answered whatever was decided since: what a person adds is never turned away. */
export function openQuestion<Q extends Pick<Question, 'answer'>>(questions: readonly Q[]): Q | undefined {
  return questions.find((question) => question.answer === undefined);
}
