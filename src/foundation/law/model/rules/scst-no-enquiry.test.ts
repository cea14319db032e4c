import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { enquiryBeforeFir, enquiryVerdict } from './enquiry-before-fir.ts';

test('L41: the SC/ST Act bars the enquiry that L7 would allow', () => {
  const hurt = anOffence();
  expect(enquiryVerdict([hurt], {})).toBe('allowed');
  expect(enquiryVerdict([hurt, anOffence({ act: 'SC/ST', enquiryBarred: true })], {})).toBe('barred');
});

test('L41: the allegation alone bars it, before any section of the Act is named', () => {
  expect(enquiryBeforeFir([anOffence()], { scst: true })).toMatchObject({ code: 'enquiry-barred', rule: 'L41', unverified: true });
  expect(enquiryVerdict([anOffence()], { scst: false })).toBe('allowed');
});
