import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK, hiddenParts, redacted, textWords } from './redaction.ts';

test('a hidden name becomes one block, whatever its length and number of words', () => {
  const show = (text: string, hidden: readonly number[]) => redacted(text, hiddenParts(textWords(text), new Set(hidden)));
  expect(show('राम ने मारा', [0])).toBe(`${BLOCK} ने मारा`);
  expect(show('रामेश्वर प्रसाद सिंह ने मारा', [0, 1, 2])).toBe(`${BLOCK} ने मारा`);
  expect(show('a b c d', [1, 3])).toBe(`a ${BLOCK} c ${BLOCK}`);
  expect(show('a\n\nb', [])).toBe('a\n\nb');
});

test('no hidden word is left in the text, and every other word is', () => {
  const words = fc.array(fc.stringMatching(/^[a-z\u0915-\u0939]{1,8}$/), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.array(fc.nat(19)), (list, chosen) => {
      const text = list.map((word, index) => `${index}${word}`).join(' ');
      const hidden = new Set(chosen);
      const shown = new Set(textWords(redacted(text, hiddenParts(textWords(text), hidden))).map((word) => word.text));
      for (const [index, word] of list.entries()) expect(shown.has(`${index}${word}`)).toBe(!hidden.has(index));
    }),
  );
});
