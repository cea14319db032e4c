import { describe, expect, it } from 'vitest';
import { istDate } from '../../../kernel/instant.ts';
import { langs, type Lang } from '../../../kernel/text.ts';
import { smsSegments } from '../model/sms-length.ts';
import { dutyWords, type TemplateName, type TemplateValues } from '../model/template.ts';
import { messageText } from './message-text.ts';

/** As long as they come: the longest weekday and month in both languages. */
const number = 'BR-EC-2026-188-000401';
const longest: TemplateValues = {
  'mobile-code': { code: '012345', minutes: 15 },
  'email-code': { code: '012345', minutes: 15 },
  'email-added': {},
  'complaint-received': { number },
  'sign-by': { number, day: istDate('2026-09-30') },
  signed: { number },
  'appeal-open': { number },
  'duty-due': { number, duty: 'contact' },
  'duty-late': { number, duty: 'contact' },
  'supervision-faults': { faults: 1008 },
  'officer-assigned': { number },
  'officer-changed': { number },
  'enquiry-until': { number, day: istDate('2026-09-30') },
  'fir-registered': { number, firNumber: '1234/2026' },
  'zero-fir-accepted': { zeroNumber: '0/0234/2026', firNumber: '1234/2026' },
  'number-changed': {},
  'reading-ended': {},
  'person-detached': { number },
  question: {},
  news: {},
};
const site = 'nagrik.police.bihar.gov.in';
const templates = Object.keys(longest) as TemplateName[];
const say = (template: TemplateName, lang: Lang): string => messageText({ template, values: longest[template], lang }, site).text;

describe.each(templates)('the message %s', (template) => {
  it('fits one SMS in English and two in Hindi', () => {
    expect([smsSegments(say(template, 'en')), smsSegments(say(template, 'hi')) <= 2]).toEqual([1, true]);
  });
  it.each(langs)('names no scheme, path or token that could be a link to a paper (%s)', (lang) => {
    expect(say(template, lang)).not.toMatch(/https?:|\/(hi|en)\/|\.pdf|\?/);
  });
});

it('5.13: the code fits one SMS in Hindi, where a second one may come late', () => {
  expect(smsSegments(say('mobile-code', 'hi'))).toBe(1);
});

it.each(langs)('5.13: wherever nothing has to be read to the end first, it says that the police ask for no money (%s)', (lang) => {
  for (const template of templates.filter((name) => name !== 'sign-by' && !name.startsWith('duty-') && name !== 'supervision-faults' && name !== 'person-detached')) expect(say(template, lang)).toMatch(lang === 'hi' ? /पैसे/ : /money/);
});

describe.each(dutyWords)('what an officer is told of the duty %s', (duty) => {
  it.each(langs)('fits, and names no person, offence or section (%s)', (lang) => {
    for (const template of ['duty-due', 'duty-late'] as const) {
      const { text } = messageText({ template, values: { number, duty }, lang }, site);
      expect(smsSegments(text)).toBeLessThanOrEqual(lang === 'en' ? 1 : 2);
      expect(text).not.toMatch(/FIR|section|धारा|victim|पीड़ित|grave|गंभीर/i);
    }
  });
});
