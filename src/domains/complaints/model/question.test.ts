import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../kernel/instant.ts';
import { deskStates } from './complaint-states.ts';
import { mayAskNow, openQuestion, type Answer } from './question.ts';

const answer: Answer = { words: 'हाँ', lang: 'hi', at: instantOf('2026-11-24T10:00:00+05:30') };

describe('asking the citizen', () => {
  it('is possible between reading and deciding, and at no other time', () => {
    expect(deskStates.filter((deskState) => mayAskNow({ deskState }, []))).toEqual(['received', 'assigned', 'under-enquiry']);
  });
  it('whatever officer and citizen press, at most one question waits', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ask', 'answer')), (presses) => {
        const questions: { answer: Answer | undefined }[] = [];
        for (const press of presses) {
          const open = openQuestion(questions);
          expect(mayAskNow({ deskState: 'assigned' }, questions)).toBe(open === undefined);
          if (press === 'ask' && open === undefined) questions.push({ answer: undefined });
          if (press === 'answer' && open !== undefined) open.answer = answer;
          expect(questions.filter((question) => question.answer === undefined).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
