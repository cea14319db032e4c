import { marksOf } from '../../publication/model/suggest-marks.ts';
import { textWords } from '../../publication/model/redaction.ts';

/**
 * Words of a text that name somebody of the record, in either script, or that look like a telephone number: shown to the officer before
 * anything is told. In order, each once.
 * NB: a help and no proof: a name that the record does not know is found by the officer only.
 */
export function namedIn(text: string, names: readonly string[]): string[] {
  const words = textWords(text);
  const { always } = marksOf(words, { names, others: [] });
  return [...new Set([...always].toSorted((a, b) => a - b).map((index) => words[index]?.text ?? ''))];
}
