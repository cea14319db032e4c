import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDifferences, wordDifferences } from './word-differences.ts';

describe('differences word by word', () => {
  it('are none between equal texts, nor between spaces and line ends', () => {
    expect(wordDifferences('मेरी साइकिल चोरी हो गई।', 'मेरी  साइकिल\nचोरी हो गई।')).toEqual([{ kind: 'same', text: 'मेरी साइकिल चोरी हो गई।' }]);
    expect(wordDifferences('', '')).toEqual([]);
  });
  it('name whole Hindi words, not their signs', () => {
    expect(wordDifferences('मेरी नीली साइकिल', 'मेरी नीला साइकिल कल')).toEqual([
      { kind: 'same', text: 'मेरी' },
      { kind: 'removed', text: 'नीली' },
      { kind: 'added', text: 'नीला' },
      { kind: 'same', text: 'साइकिल' },
      { kind: 'added', text: 'कल' },
    ]);
  });
  it('are counted in words', () => {
    expect(countDifferences(wordDifferences('a b c d', 'a x y z d e'))).toEqual({ wordsRemoved: 2, wordsAdded: 4 });
  });
  it('answer at once for long texts with nothing in common', () => {
    const long = (word: string) => Array.from({ length: 5_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDifferences(long('a'), long('b')).map((run) => run.kind)).toEqual(['removed', 'added']);
  });
  it('lose no word: what is not added is the first text, what is not removed is the second', () => {
    const words = fc.array(fc.constantFrom('क', 'ख', 'ग', 'a', 'b'), { maxLength: 30 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = wordDifferences(before, after);
        const without = (kind: string) => runs.filter((run) => run.kind !== kind).map((run) => run.text).join(' ');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});
