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

function printableText(text: string, canDraw: Coverage): string {
  if (plain.test(text)) return text;
  const drawn = (sign: string): string => {
    const codePoint = sign.codePointAt(0) ?? 0;
    if (sign === '\n' || canDraw(codePoint)) return sign;
    if (sign === '\t') return ' ';
    return /[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(sign) ? '' : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
  };
  return Array.from(text.toWellFormed().replaceAll(/\r\n?/g, '\n'), drawn).join('');
}
