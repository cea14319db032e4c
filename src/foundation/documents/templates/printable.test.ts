import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { instantOf } from '../../../kernel/instant.ts';
import { rootFolder } from '../../../platform/config/root-folder.ts';
import { someFirFacts } from '../testing/paper-facts.ts';
import { readCoverage, type Coverage } from './font-coverage.ts';
import { printable } from './printable.ts';
import { createPrinter, printerFolders } from './printer.ts';

let canDraw: Coverage;
beforeAll(async () => {
  canDraw = await readCoverage(printerFolders(rootFolder()).fontDirs);
});

describe('what somebody wrote', () => {
  it('stays as it is in Hindi, English, Urdu and emoji', () => {
    for (const text of ['श्रीमती क्ष त्र ज्ञ शृंखला', 'Plain – “quoted” ₹ 1,25,000', 'اردو نام', '😡 🙏', 'दो\nपंक्तियाँ']) expect(printable({ text }, canDraw)).toEqual({ text });
  });
  it('shows the number of a sign that no font draws', () => {
    expect(printable(['ᱥ'], canDraw)).toEqual(['[U+1C65]']);
  });
  it('shows beside its letter a mark that the font of the letter has not', () => {
    expect(printable('😡\u030D', canDraw)).toBe('😡[U+030D]');
  });
  it('loses control characters and half surrogates, not the words around them', () => {
    expect(printable('\uFEFFक\u0000\u0007ख\r\nग\tघ\uD83D!', canDraw)).toBe('कख\nग घ\uFFFD!');
  });
});

/** Signs that meet in one syllable though different fonts draw them: scripts, marks, joiners, emoji; and anything at all. */
const ranges = [
  [0x00, 0x7f],
  [0x900, 0x97f],
  [0x300, 0x36f],
  [0x600, 0x6ff],
  [0x200b, 0x200f],
  [0xfe00, 0xfe0f],
  [0x1f300, 0x1faff],
  [0xe000, 0xffff],
] as const;
const sign = fc.oneof(...ranges.map(([min, max]) => fc.integer({ min, max }).map((codePoint) => String.fromCodePoint(codePoint))), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));

it('PDF/UA accepts whatever a person can type', async () => {
  const printer = createPrinter({ ...printerFolders(rootFolder()), publicUrl: 'https://nagrik.example', isSpecimen: false });
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: sign, minLength: 1, maxLength: 400 }), async (text) => {
      const content = { kind: 'fir-copy' as const, facts: someFirFacts({ firstInformation: { text, lang: 'hi' } }) };
      const pdf = await printer.print({ content, status: 'current', version: 1, code: '7KQ4M9XA', number: '12/2026', issuedAt: instantOf('2026-11-24T05:10:00Z') });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }),
    { numRuns: 40 },
  );
}, 60_000);
