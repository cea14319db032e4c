import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rootFolder } from '../../../platform/config/root-folder.ts';
import { GraveWordRow } from '../actions/reference-rows.ts';
import { graveGroundOf, graveTrigger, type GraveGround } from './grave-ground.ts';

const rows = GraveWordRow.array().parse(parse(readFileSync(join(rootFolder(), 'db/reference/law/grave_words.csv'), 'utf8'), { columns: true }));
const triggers = rows.map((row) => graveTrigger({ pattern: row.pattern, withNature: row.with_nature, lang: row.lang, kind: row.ground }));

const groundOf = (words: string, nature = 'other', lang: 'hi' | 'en' = 'hi'): GraveGround | undefined => graveGroundOf({ nature, words, lang }, triggers);

describe('5.0: every trigger rings on its own example and stays silent on its opposite', () => {
  test.each(rows.map((row) => [row.example, row.ground, row] as const))('%s → %s', (example, ground, row) => {
    const alone = triggers.filter((_, at) => rows[at] === row);
    expect(graveGroundOf({ nature: row.with_nature, words: example, lang: 'hi' }, alone)?.kind).toBe(ground);
  });

  test.each(rows.filter((row) => row.not_example !== '').map((row) => [row.not_example, row] as const))('%s is not grave', (words, row) => {
    expect(groundOf(words, row.with_nature === '' ? 'theft' : row.with_nature)).toBeUndefined();
  });
});

describe('5.0: what is not grave', () => {
  test.each([
    'मार्केट से मेरी साइकिल चोरी हो गई',
    'मेरा मोबाइल बस में चोरी हो गया',
    'पड़ोसी ने मेरी ज़मीन पर कब्ज़ा कर लिया, दस कट्ठा है',
    'ट्रैक्टर की मार्च की किस्त जमा है, फिर भी ले गए',
    'दुकानदार ने नकली गोली बेची',
    'बिजली मीटर से छेड़छाड़ का झूठा आरोप लगाया',
    'बचपन के दोस्त ने दस हज़ार रुपये नहीं लौटाए',
    'मेरे बेटे का मोबाइल गुम हो गया',
    'किसी की जान को ख़तरा नहीं है, सिर्फ़ पैसे का मामला है',
    'mera mobile market me chori ho gaya',
    'bachpan ke dost ne paise nahi diye',
    'dukan ka tala toda aur saman le gaye',
    'My childhood friend did not return my money',
    'My wallet was stolen in the market',
    'A minor injury to my cow, no danger to anybody',
    'I was fired from my job without pay',
    'The seller killed the deal after I paid',
    'Somebody made a false profile with my name',
    '',
  ])('%s', (words) => {
    expect(groundOf(words, 'theft')).toBeUndefined();
    expect(groundOf(words, 'theft', 'en')).toBeUndefined();
  });
});

test('5.0: a denial next to the words counts, one further away does not', () => {
  expect(groundOf('जान का ख़तरा नहीं है')).toBeUndefined();
  expect(groundOf('जान का ख़तरा है, पुलिस नहीं आई')?.kind).toBe('danger-to-life');
});

test('5.0: the same word may be grave in one nature only', () => {
  expect(groundOf('पति मारता है', 'domestic')?.kind).toBe('danger-to-life');
  expect(groundOf('पति मारता है', 'land')).toBeUndefined();
});

test('5.0: with and without nukta, candrabindu and capitals it rings alike', () => {
  for (const words of ['जान को ख़तरा है', 'जान को खतरा है', 'MY LIFE IS IN DANGER', 'मार डालूँगा', 'मार डालूंगा']) expect(groundOf(words)?.kind).toBe('danger-to-life');
});

test('5.0: the graver ground is named first', () => {
  expect(groundOf('नाबालिग लड़की का अपहरण हुआ और जान से मारने की धमकी दी')?.kind).toBe('danger-to-life');
  expect(groundOf('नाबालिग लड़की से दुष्कर्म')?.kind).toBe('sexual-offence');
});

test('5.0: no text makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string(), (words, nature) => void groundOf(words, nature)), { numRuns: 200 });
});
