import { expect, test } from 'vitest';
import { textWords } from './redaction.ts';
import { marksOf } from './suggest-marks.ts';

const persons = { names: ['फूलमती देवी', 'पति: रामेश्वर सिंह'], others: ['Mukesh Kumar Yadav', 'ग्राम सिमरिया, वार्ड 4, जोकीहाट', 'Abdul Quddus'] };

function marked(text: string, kind: 'always' | 'suggested' = 'suggested'): string[] {
  const words = textWords(text);
  const marks = marksOf(words, persons)[kind];
  return words.filter((_, index) => marks.has(index)).map((word) => word.text);
}

test.each([
  ['मैं फूलमती हूँ।', ['फूलमती']],
  ['I am Phulmati, Phoolmati to some.', ['Phulmati,', 'Phoolmati']],
  ['मेरा नाम फूल मती है', ['फूल', 'मती']],
  ['my name is Phool Mati', ['Phool', 'Mati']],
  ['Rameshwar और रामेश्वर, Ramesvar', ['Rameshwar', 'रामेश्वर,', 'Ramesvar']],
])('L20: the informant’s name and those beside it are always hidden: %s', (text, expected) => {
  expect(marked(text, 'always')).toEqual(expect.arrayContaining(expected));
});

test.each([
  ['मुकेश ने मारा', ['मुकेश']],
  ['वहाँ मुकेस यादव आया', ['मुकेस', 'यादव']],
  ['Abdul Kuddus was there', ['Abdul', 'Kuddus']],
  ['सिमरिया के सामने', ['सिमरिया']],
  ['near Simaria', ['Simaria']],
])('L20: other persons on record and addresses are marked, in both scripts and close spellings: %s', (text, expected) => {
  expect(marked(text)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ['60000 12345 पर फ़ोन', ['60000', '12345']],
  ['६००००१२३४५ पर', ['६००००१२३४५']],
  ['+91 60000 12345', ['+91', '60000', '12345']],
])('L20: numbers to call are always hidden, also in groups: %s', (text, expected) => {
  expect(marked(text, 'always')).toEqual(expected);
});

test('L20: numbers, digits said as words, number plates and house numbers are marked', () => {
  expect(marked('गाड़ी BR38A1234 थी')).toEqual(['BR38A1234']);
  expect(marked('नंबर छह शून्य शून्य एक दो तीन चार')).toEqual(expect.arrayContaining(['छह', 'शून्य', 'एक', 'दो', 'तीन', 'चार']));
  expect(marked('वार्ड नं 7 में')).toContain('7');
});

test('L20: the name after “witness”, “son of”, “alias” is marked though the record does not know the person', () => {
  expect(marked('गवाह सुनैना कुमारी ने देखा')).toEqual(expect.arrayContaining(['सुनैना', 'कुमारी']));
  expect(marked('a man, s/o Bechan Ram, ran away')).toEqual(expect.arrayContaining(['Bechan', 'Ram,']));
});

test('L20: an ordinary story stays readable', () => {
  expect(marked('मेरी साइकिल हाट के पास से चोरी हो गई। नीले रंग की थी।')).toEqual([]);
  expect(marked('My bicycle was stolen near the market. It was blue.')).toEqual([]);
});
