import { diffArrays } from 'diff';

/** A run of words that stands in both texts, in the first only (`removed`) or in the second only (`added`). */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What a second text changed in a first one, word by word, in the order of reading.
 *
 * A word is what stands between spaces, in any script, with its marks; spaces and line ends alone are no difference.
 * Texts that have almost nothing in common are one removed and one added run: a finer answer would take long and tell nobody anything.
 */
export function wordDifferences(before: string, after: string): WordRun[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const changes = diffArrays(old, now, { maxEditLength: MOST_CHANGES });
  const runs = changes?.map((change): WordRun => ({ kind: change.added ? 'added' : change.removed ? 'removed' : 'same', text: change.value.join(' ') })) ?? [
    { kind: 'removed', text: old.join(' ') },
    { kind: 'added', text: now.join(' ') },
  ];
  return runs.filter((run) => run.text !== '');
}

/** How many words were removed and added: all that may be told of two private texts. */
export function countDifferences(runs: readonly WordRun[]): { readonly wordsRemoved: number; readonly wordsAdded: number } {
  const count = (kind: WordRun['kind']) => runs.filter((run) => run.kind === kind).reduce((sum, run) => sum + wordsOf(run.text).length, 0);
  return { wordsRemoved: count('removed'), wordsAdded: count('added') };
}

const MOST_CHANGES = 1_000;

function wordsOf(text: string): string[] {
  return text.normalize('NFC').split(/\s+/u).filter((word) => word !== '');
}
