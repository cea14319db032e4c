import type { Coverage } from './font-coverage.ts';

/**
 * The same data with each character that no font can draw written as its Unicode number, `[U+A4D0]`: nothing that somebody wrote is
 * silently lost, and PDF/UA refuses to print a paper with an empty box on it. Control characters other than line breaks are left out.
 */
export function printable<T>(value: T, canDraw: Coverage): T {
  // The shape stays, only strings change.
  return walk(value, canDraw) as T;
}

function walk(value: unknown, canDraw: Coverage): unknown {
  if (typeof value === 'string') return printableText(value, canDraw);
  if (Array.isArray(value)) return value.map((item) => walk(item, canDraw));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, canDraw)]));
  return value;
}

const plain = /^[\u0900-\u0965\x20-\x7e\n]*$/;
const syllables = new Intl.Segmenter('hi', { granularity: 'grapheme' });

function printableText(text: string, canDraw: Coverage): string {
  if (plain.test(text)) return text;
  // Some fonts have a shape for NUL and for the byte order mark, and PDF/UA refuses both: taken out before the fonts are asked.
  const tidy = text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ').replaceAll(/(?!\n)[\p{Cc}\u{FEFF}]/gu, '');
  return Array.from(syllables.segment(tidy), ({ segment }) => (segment === '\n' || canDraw(segment) ? segment : signBySign(segment, canDraw))).join('');
}

/** A mark that no font has together with its letter (an accent on an emoji) stands beside it, as a number. */
function signBySign(syllable: string, canDraw: Coverage): string {
  return Array.from(syllable, (sign) => {
    if (canDraw(sign) && !/\p{M}/u.test(sign)) return sign;
    return /\p{Default_Ignorable_Code_Point}/u.test(sign) ? '' : `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  }).join('');
}
