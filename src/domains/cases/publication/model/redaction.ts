import type { HiddenParts } from './publication.ts';

/** What stands in place of whatever is hidden. Always of one length: the length of a name helps to guess it. */
export const BLOCK = '▇▇▇▇';

/** One word as it stands in the text, signs around it included; positions in UTF-16 units, from and up to. */
export interface TextWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text in order. What lies between them is white space. */
export function textWords(text: string): TextWord[] {
  return Array.from(text.matchAll(/\S+/gu), (match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }));
}

/** Positions of the hidden words. Neighbours become one part: how many words a name or an address has is nobody's business either. */
export function hiddenParts(words: readonly TextWord[], hidden: ReadonlySet<number>): HiddenParts {
  const parts: [number, number][] = [];
  for (const [index, word] of words.entries()) {
    if (!hidden.has(index)) continue;
    const last = parts.at(-1);
    if (last !== undefined && hidden.has(index - 1)) last[1] = word.to;
    else parts.push([word.from, word.to]);
  }
  return parts;
}

/** The text with a block in place of each hidden part. The original is not touched. */
export function redacted(text: string, parts: HiddenParts): string {
  let at = 0;
  let shown = '';
  for (const [from, to] of parts) {
    shown += `${text.slice(at, from)}${BLOCK}`;
    at = to;
  }
  return shown + text.slice(at);
}
