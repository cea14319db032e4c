import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { nonCognizable } from './non-cognizable.ts';

test('L11: only non-cognizable offences go into the book and to the Magistrate', () => {
  expect(nonCognizable([anOffence({ cognizable: 'no' })])).toMatchObject({ code: 'non-cognizable', rule: 'L11', unverified: false });
});

test('L11: one offence that is or may be cognizable takes that path away', () => {
  for (const cognizable of ['yes', 'depends', 'unknown'] as const) expect(nonCognizable([anOffence({ cognizable: 'no' }), anOffence({ cognizable })])).toBeUndefined();
  expect(nonCognizable([])).toBeUndefined();
});
