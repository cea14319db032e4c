import { tokensOf } from '../../names/index.ts';

/**
 * Words that must stand together in what a person wrote.
 *
 * `A|B` is either word, `A B` is B right after A, `A + B` is both within eight words in any order, `A*` is a word that begins with A.
 * A pattern of Hindi in Latin letters (`hi-latn`) is compared by sound, so every spelling of it rings; the others letter by letter,
 * without capitals and without the nukta.
 */
export interface GravePattern {
  readonly text: string;
  readonly lang: string;
  readonly groups: readonly (readonly (readonly PatternWord[])[])[];
}

interface PatternWord {
  readonly form: string;
  readonly isPrefix: boolean;
  readonly isSound: boolean;
}

export interface MatchWord {
  readonly plain: string;
  readonly sound: string;
}

/** How far apart the parts of `A + B` may stand, counted in words. */
const NEAR_WORDS = 8;

/** @throws RangeError when a part of the pattern is empty. */
export function parseGravePattern(text: string, lang: string): GravePattern {
  const isSound = lang === 'hi-latn';
  const groups = text.split('+').map((group) => group.trim().split(/\s+/).map((place) => place.split('|').map((word) => patternWord(word, isSound))));
  return { text, lang, groups };
}

/** A text as patterns are looked for in it. */
export interface MatchText {
  readonly words: readonly MatchWord[];
  /** Each form once, in order: most patterns have no word here at all, and that must cost next to nothing. */
  readonly plainForms: readonly string[];
  readonly soundForms: readonly string[];
}

/** The words of a text in the two forms that patterns compare with. */
export function textForMatching(text: string): MatchText {
  const plain = plainForm(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = plain.map((word) => ({ plain: word, sound: /^[a-z]+$/.test(word) ? soundOf(word) : '' }));
  return { words, plainForms: ordered(words.map((word) => word.plain)), soundForms: ordered(words.map((word) => word.sound)) };
}

/** Whether the text holds the pattern somewhere and does not deny it in the next word. */
export function matchesPattern(pattern: GravePattern, text: MatchText): boolean {
  if (!pattern.groups.every((group) => group.every((alternatives) => alternatives.some((alternative) => occurs(alternative, text))))) return false;
  const [first, ...others] = pattern.groups.map((group) => placesOf(group, text.words));
  return first !== undefined && first.some((at) => others.every((places) => places.some((other) => Math.abs(other - at) <= NEAR_WORDS)));
}

/** Whether the word stands anywhere in the text. */
function occurs({ form, isPrefix, isSound }: PatternWord, text: MatchText): boolean {
  const forms = isSound ? text.soundForms : text.plainForms;
  const found = forms[firstNotBefore(forms, form)];
  return found !== undefined && (isPrefix ? found.startsWith(form) : found === form);
}

/** Position of the first form that does not come before `form`: binary search. */
function firstNotBefore(forms: readonly string[], form: string): number {
  let [from, to] = [0, forms.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((forms[middle] ?? '') < form) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** By code unit, as `<` compares; the empty form stands for nothing. */
function ordered(forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== '').toSorted((a, b) => (a < b ? -1 : 1));
}

/** Where the group begins; a place whose group is denied right before or after it does not count. */
function placesOf(group: readonly (readonly PatternWord[])[], words: readonly MatchWord[]): number[] {
  const places: number[] = [];
  for (let at = 0; at + group.length <= words.length; at += 1) {
    const isHere = group.every((alternatives, offset) => alternatives.some((alternative) => isForm(alternative, words[at + offset])));
    if (isHere && !isDenied(words, { from: at, to: at + group.length })) places.push(at);
  }
  return places;
}

function isForm({ form, isPrefix, isSound }: PatternWord, word: MatchWord | undefined): boolean {
  const spoken = isSound ? word?.sound : word?.plain;
  return spoken !== undefined && spoken !== '' && (isPrefix ? spoken.startsWith(form) : spoken === form);
}

const deniedBefore: ReadonlySet<string> = new Set(['no', 'not', 'never', 'without', 'बिना']);
const deniedAfter: ReadonlySet<string> = new Set(['नहीं', 'नही', 'nahi', 'nahin', 'nai', 'not']);

/** "ख़तरा नहीं", "no danger". Further away a "not" usually belongs to something else ("जान का ख़तरा है, पुलिस नहीं आई"). */
function isDenied(words: readonly MatchWord[], span: { from: number; to: number }): boolean {
  return deniedBefore.has(words[span.from - 1]?.plain ?? '') || deniedAfter.has(words[span.to]?.plain ?? '');
}

function patternWord(text: string, isSound: boolean): PatternWord {
  const isPrefix = text.endsWith('*');
  const plain = plainForm(isPrefix ? text.slice(0, -1) : text);
  const form = isSound ? soundOf(plain) : plain;
  if (form === '') throw new RangeError(`An empty word in a grave pattern: ${text}`);
  return { form, isPrefix, isSound };
}

/** Small letters, no nukta, no joiners, candrabindu as anusvara: how people really type. */
function plainForm(text: string): string {
  return text.normalize('NFD').toLowerCase().replaceAll(/[\u093c\u200c\u200d]/gu, '').replaceAll('\u0901', '\u0902').replaceAll("'", '');
}

function soundOf(word: string): string {
  return tokensOf(word).map((token) => token.key).join('');
}
