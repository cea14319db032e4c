import { expect, test } from 'vitest';
import { keysAskedFor, keysOfComplaint } from './search-words.ts';

const told = { narrative: 'कल शाम बाज़ार में मेरी साइकिल चोरी हो गई। मेरी साइकिल लाल थी।', placeText: 'Jokihat bazar', number: 'BR-EC-2026-188-000412' };

test('a word is found in the other script and in everyday spelling', () => {
  const keys = keysOfComplaint(told);
  for (const typed of ['बाज़ार', 'बाजार', 'bazar', 'bazaar', 'चोरी', 'chori', 'जोकीहाट', 'jokihat', '000412']) {
    expect(keys, typed).toEqual(expect.arrayContaining(keysAskedFor(typed)));
    expect(keysAskedFor(typed), typed).not.toEqual([]);
  }
});

test('each word is kept once and filling words not at all', () => {
  const keys = keysOfComplaint(told);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keysAskedFor('में का the और')).toEqual([]);
});

test('a story of any length gives a bounded list, and so does a question', () => {
  const narrative = Array.from({ length: 2_000 }, (_, index) => `vastu${index}`).join(' ');
  expect(keysOfComplaint({ ...told, narrative })).toHaveLength(300);
  expect(keysAskedFor(narrative)).toHaveLength(8);
});
