import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { firMandatory } from './fir-mandatory.ts';

test('L8: one cognizable offence makes the FIR mandatory, and the rule says it is not yet verified', () => {
  const found = firMandatory([anOffence({ id: 1, cognizable: 'no' }), anOffence({ id: 2, cognizable: 'yes' })]);
  expect(found).toEqual({ code: 'fir-mandatory', rule: 'L8', unverified: true, confirmed: true, offenceIds: [2] });
});

test('L8: an unconfirmed row makes it mandatory as well, and says that it is unconfirmed', () => {
  expect(firMandatory([anOffence({ confidence: 'C' })])).toMatchObject({ code: 'fir-mandatory', confirmed: false });
});

test('L8: where the answer hangs on facts or is unknown the officer decides', () => {
  expect(firMandatory([anOffence({ cognizable: 'depends' })])?.code).toBe('cognizable-on-condition');
  expect(firMandatory([anOffence({ cognizable: 'unknown' })])?.code).toBe('officer-decides');
  expect(firMandatory([])?.code).toBe('officer-decides');
});

test('L8: it is silent where every offence is non-cognizable', () => {
  expect(firMandatory([anOffence({ cognizable: 'no' })])).toBeUndefined();
});
