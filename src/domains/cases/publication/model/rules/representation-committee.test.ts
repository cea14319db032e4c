import { expect, test } from 'vitest';
import { committeeOf } from './representation-committee.ts';

const three = ['ASP A. Kumar', 'DySP B. Singh', 'DySP C. Devi'];

test('L17: three officers make the committee', () => {
  expect(committeeOf(three)).toEqual(three);
});

test.each([
  ['two officers', three.slice(0, 2)],
  ['four officers', [...three, 'DySP D. Rai']],
  ['one without a name', ['ASP A. Kumar', 'DySP B. Singh', ' ']],
  ['the same officer twice', ['ASP A. Kumar', 'asp a. kumar', 'DySP C. Devi']],
])('L17: %s make none', (_, names) => {
  expect(committeeOf(names)).toBeUndefined();
});
