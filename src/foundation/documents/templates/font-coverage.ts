import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** True when one font alone has shapes for all signs of a syllable: a letter and its mark cannot come from two fonts. */
export type Coverage = (syllable: string) => boolean;

/** Reads the character maps (`cmap`) of all TTF files in the folders. */
export async function readCoverage(fontDirs: readonly string[]): Promise<Coverage> {
  const fonts: ReadonlySet<number>[] = [];
  for (const folder of fontDirs) {
    for (const name of await readdir(folder)) if (name.endsWith('.ttf')) fonts.push(charactersOf(await readFile(join(folder, name))));
  }
  return (syllable) => {
    const wanted = Array.from(syllable, (sign) => sign.codePointAt(0) ?? 0);
    return !wanted.includes(0xfffe) && fonts.some((font) => wanted.every((codePoint) => font.has(codePoint) || isInvisible(codePoint)));
  };
}

/** Joiners and variation selectors shape their neighbours and have no shape of their own. */
function isInvisible(codePoint: number): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(codePoint));
}

/** OpenType specification, chapters "OpenType Font File" and "cmap"; all numbers are big-endian. */
function charactersOf(font: Buffer): ReadonlySet<number> {
  const covered = new Set<number>();
  const cmap = tableOffset(font, 'cmap');
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4));
  for (const at of new Set(subtables)) {
    const format = font.readUInt16BE(at);
    if (format === 4) addSegments(font.subarray(at), covered);
    if (format === 12) addGroups(font.subarray(at), covered);
  }
  return covered;
}

function tableOffset(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`Font without table ${tag}`);
}

/** Format 4: characters of the Basic Multilingual Plane. Glyph 0 is the empty box. */
function addSegments(table: Buffer, covered: Set<number>): void {
  const bytes = table.readUInt16BE(6);
  for (let offset = 0; offset < bytes; offset += 2) {
    const end = table.readUInt16BE(14 + offset);
    const start = table.readUInt16BE(16 + bytes + offset);
    const delta = table.readUInt16BE(16 + 2 * bytes + offset);
    const rangeAt = 16 + 3 * bytes + offset;
    const range = table.readUInt16BE(rangeAt);
    for (let character = start; character <= end && character !== 0xffff; character += 1) {
      const glyph = range === 0 ? character + delta : table.readUInt16BE(rangeAt + range + 2 * (character - start));
      if (glyph % 0x10000 !== 0) covered.add(character);
    }
  }
}

/** Format 12: all planes, in groups of neighbours. */
function addGroups(table: Buffer, covered: Set<number>): void {
  const count = table.readUInt32BE(12);
  for (let index = 0; index < count; index += 1) {
    const at = 16 + index * 12;
    const [start, end, glyph] = [table.readUInt32BE(at), table.readUInt32BE(at + 4), table.readUInt32BE(at + 8)];
    for (let character = start; character <= end; character += 1) if (glyph + character - start !== 0) covered.add(character);
  }
}
