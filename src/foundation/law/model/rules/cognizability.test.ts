import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import type { LawAnswer } from '../offence.ts';
import { cognizabilityOf } from './cognizability.ts';

test.each<[LawAnswer[], LawAnswer]>([
  [[], 'unknown'],
  [['no'], 'no'],
  [['no', 'unknown'], 'unknown'],
  [['no', 'unknown', 'depends'], 'depends'],
  [['no', 'unknown', 'depends', 'yes'], 'yes'],
])('L8: %j together are %s', (answers, together) => {
  expect(cognizabilityOf(answers.map((cognizable) => anOffence({ cognizable })))).toBe(together);
});
