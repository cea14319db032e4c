import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { namesAtrocityAct } from './scst-no-enquiry.ts';
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

test.each(['SC/ST', 'SC ST Act', 'S.C./S.T.', 'SC and ST (PoA) Act', 'Prevention of Atrocities Act', 'अनुसूचित जाति अधिनियम', 'अत्याचार निवारण'])('L41: “%s” is the SC/ST Act', (act) => {
  expect(namesAtrocityAct(act)).toBe(true);
});

test.each(['BNS', 'IPC', 'Scrap Act', 'Disaster Act', 'Explosive Substances Act'])('L41: “%s” is not the SC/ST Act', (act) => {
  expect(namesAtrocityAct(act)).toBe(false);
});
