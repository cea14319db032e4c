import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { speechAdvisory } from './speech-advisory.ts';

test('L9: offences of words in the band get the advice', () => {
  expect(speechAdvisory([anOffence({ section: '196' })], {})).toMatchObject({ code: 'speech-advisory', rule: 'L9', unverified: false });
  expect(speechAdvisory([anOffence({ section: '303' })], {})).toBeUndefined();
});

test('L9: the officer may say that it is about words', () => {
  expect(speechAdvisory([anOffence({ section: '351' })], { aboutWords: true })?.code).toBe('speech-advisory');
});

test('L9: outside the band of L7 there is no advice, because there is no enquiry', () => {
  expect(speechAdvisory([anOffence({ section: '196', enquiryBand: '7-or-more' })], {})).toBeUndefined();
  expect(speechAdvisory([anOffence({ section: '302', enquiryBand: 'below' })], { aboutWords: true })).toBeUndefined();
});
