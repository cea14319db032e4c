import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { scstSixtyDays } from './scst-sixty-days.ts';

test('L41: under the SC/ST Act the charge sheet is due in 60 days', () => {
  expect(scstSixtyDays([anOffence({ act: 'SC/ST', enquiryBarred: true })], {})).toMatchObject({ code: 'sixty-days', rule: 'L41', unverified: true });
  expect(scstSixtyDays([anOffence()], {})).toBeUndefined();
});
