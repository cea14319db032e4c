import { expect, test } from 'vitest';
import { statementNames } from './statement-names.ts';

test('a statement gets a name when it comes the third time, and keeps it', () => {
  const nameOf = statementNames({ preparedFrom: 3, mostNames: 10 });
  expect(['a', 'a', 'b', 'a', 'a', 'b', 'b'].map(nameOf)).toEqual([undefined, undefined, undefined, 's0', 's0', undefined, 's1']);
});

test('there are never more names than allowed', () => {
  const nameOf = statementNames({ preparedFrom: 1, mostNames: 2 });
  expect(['a', 'b', 'c', 'a'].map(nameOf)).toEqual(['s0', 's1', undefined, 's0']);
});
