import { tokensOf } from '../../names/index.ts';

/** A section as typed, with the Act where it was said: `BNS 303(2)`, `धारा 379`, `66c it act`. */
export interface SectionReference {
  /** Short name of the Act; undefined when only a number was typed. */
  readonly act: string | undefined;
  /** `303`, `376DA`. */
  readonly section: string;
  /** `303(2)`; equal to `section` when no part was typed. */
  readonly provision: string;
}

export interface ActAliases {
  readonly short: string;
  readonly aliases: readonly string[];
}

export interface SearchText {
  readonly references: readonly SectionReference[];
  /** Search keys of what is left when Acts, numbers and filling words are taken out. Each once, in the order of the text. */
  readonly keys: readonly string[];
}

/**
 * Reads what an officer typed into a search for sections, in either script, any digits.
 *
 * One Act belongs to all numbers. A bare number beside other words is a sum or a count, not a section ("5000 की चोरी"), unless an
 * Act or a word for "section" stands there too.
 */
export function readSearchText(text: string, acts: readonly ActAliases[]): SearchText {
  const plain = withWesternDigits(text.normalize('NFC').toLowerCase());
  const numbers = [...plain.matchAll(sectionPattern)];
  const words = plain.replaceAll(sectionPattern, ' ');
  const act = actIn(words, acts);
  const meaning = keysOf(act === undefined ? words : without(words, act.alias));
  const isSection = act !== undefined || sectionWord.test(words) || meaning.length === 0;
  return { references: isSection ? numbers.map(([, section = '', letters = '', parts = '']) => referenceOf(act?.short, { section, letters, parts })) : [], keys: meaning };
}

/** Search keys of a name or of everyday words: one ASCII word for each word, both scripts read into one spelling. */
export function keysOf(text: string): string[] {
  const keys = tokensOf(text).map((token) => token.key);
  return [...new Set(keys)].filter((key) => key !== '' && !fillingKeys.has(key) && !/^\d+$/.test(key));
}

/** `303`, `376 DA`, `303(2)`, `113(2)(a)`. Letters count only when they cannot begin another word. */
const sectionPattern = /(?<![\p{L}\p{N}])(\d{1,4})[ -]?([a-z]{1,2}(?![\p{L}\p{M}]))?((?:\s?\(\w{1,5}\))*)(?![\p{L}\p{N}])/gu;
const sectionWord = /(?<![\p{L}\p{M}])(?:section|sections|sec|u\/s|dhara|धारा|दफ़ा|दफा)(?![\p{L}\p{M}])/u;

/** Words that say nothing about an offence, by their keys. */
const fillingKeys: ReadonlySet<string> = new Set(
  tokensOf(
    'a an the it of to in on at by for and or is was my me with from section sections sec dhara act u s धारा दफ़ा ' +
      'का की के को से में ने पर और या है था थी हुआ हुई गया गई हो मेरा मेरी मेरे एक किसी कोई ka ki ke ko se me mein ne par aur ya hai tha thi hua hui gaya gayi ho mera meri mere ek kisi koi',
  ).map((token) => token.key),
);

function referenceOf(act: string | undefined, found: { section: string; letters: string; parts: string }): SectionReference {
  const section = found.section + found.letters.toUpperCase();
  return { act, section, provision: section + found.parts.replaceAll(/\s/g, '') };
}

/** The Act whose longest alias stands in the text as whole words. */
function actIn(words: string, acts: readonly ActAliases[]): { short: string; alias: string } | undefined {
  const spaced = spacedOut(words);
  return acts
    .flatMap(({ short, aliases }) => aliases.map((alias) => ({ short, alias })))
    .filter(({ alias }) => spaced.includes(` ${alias} `))
    .toSorted((a, b) => b.alias.length - a.alias.length)[0];
}

function without(words: string, alias: string): string {
  return spacedOut(words).replace(` ${alias} `, ' ');
}

function spacedOut(words: string): string {
  return ` ${words.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
}

function withWesternDigits(text: string): string {
  return text.replaceAll(/[०-९]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x09_66));
}
