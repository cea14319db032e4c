import { joinedKeyOf, skeletonOf, tokensOf, type NameToken } from '../../../../foundation/names/index.ts';
import { digitWords, joiningWords, nameIntroducers, placeIntroducers, plainWords } from './mark-words.ts';
import type { ProtectedWords } from './publication.ts';
import { isReachable, isNumber } from './rules/always-hidden.ts';
import type { TextWord } from './redaction.ts';

/** Indices of words. What is always hidden cannot be unmarked; what is suggested is the officer's to look at. */
export interface Marks {
  readonly always: ReadonlySet<number>;
  readonly suggested: ReadonlySet<number>;
}

/**
 * Marks what should not be read in public before an officer looks: numbers, addresses, names of the persons on record in both scripts
 * and close spellings, and the words that follow "witness", "son of", "ward". It marks too much rather than too little.
 *
 * NB: it is a help, no proof. Names of persons whom the record does not know it finds by their neighbours only: an officer reads the text.
 */
export function marksOf(words: readonly TextWord[], persons: ProtectedWords): Marks {
  const tokens = words.map((word) => tokensOf(word.text));
  const always = new Set([...reachable(words), ...sameNames(tokens, persons.names)]);
  const suggested = new Set([
    ...always,
    ...numbers(words),
    ...digitsInWords(tokens),
    ...closeNames(tokens, [...persons.names, ...persons.others]),
    ...introduced(tokens, (index, text) => nameIntroducers.has(text) || /^[sdwc]\/o\b/iu.test(words[index]?.text ?? ''), 3),
    ...introduced(tokens, (_, text) => placeIntroducers.has(text), 1),
    ...capitalised(words),
  ]);
  return { always, suggested };
}

function where(count: number, holds: (index: number) => boolean): number[] {
  return Array.from({ length: count }, (_, index) => index).filter(holds);
}

/** Telephone numbers, also in groups ("60000 12345"), and addresses of e-mail. */
function reachable(words: readonly TextWord[]): number[] {
  const runs = runsOf(words.length, (index) => isNumber(words[index]?.text ?? ''));
  const inRuns = runs.filter((run) => isReachable(run.map((index) => words[index]?.text ?? '').join(''))).flat();
  return [...inRuns, ...where(words.length, (index) => isReachable(words[index]?.text ?? ''))];
}

/** Three digits or more: number plates, house numbers, PIN codes, years and sums too. */
function numbers(words: readonly TextWord[]): number[] {
  return where(words.length, (index) => (words[index]?.text.match(/\p{Nd}/gu) ?? []).length >= 3);
}

/** Six digits or more, said as words. */
function digitsInWords(tokens: readonly (readonly NameToken[])[]): number[] {
  return runsOf(tokens.length, (index) => (tokens[index] ?? []).length > 0 && (tokens[index] ?? []).every((token) => digitWords.has(token.text))).filter((run) => run.length >= 6).flat();
}

/** Groups of neighbours for which something holds. */
function runsOf(count: number, holds: (index: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (const index of where(count, holds)) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** The same name in either script, in one word or two: the same key, or the same bones where a name has enough of them to tell. */
function sameNames(tokens: readonly (readonly NameToken[])[], names: readonly string[]): number[] {
  const keys = new Set(names.flatMap(keysOfName));
  const bones = new Set([...keys].map(skeletonOf).filter((skeleton) => skeleton.length >= TELLING_BONES));
  const isName = (key: string, skeleton: string): boolean => keys.has(key) || bones.has(skeleton);
  return [...where(tokens.length, (index) => (tokens[index] ?? []).some((token) => isName(token.key, token.skeleton))), ...pairs(tokens, (key) => isName(key, skeletonOf(key)))];
}

/** फूलमती and "Phulmati" have different keys and the same bones; with three letters too many words have the same. */
const TELLING_BONES = 4;

/** "Phool Mati" where the record has फूलमती: two neighbours, read as one word. */
function pairs(tokens: readonly (readonly NameToken[])[], isName: (key: string) => boolean): number[] {
  return where(tokens.length - 1, (index) => {
    const [first, second] = [tokens[index]?.at(-1), tokens[index + 1]?.[0]];
    return first !== undefined && second !== undefined && isName(joinedKeyOf([first, second]));
  }).flatMap((index) => [index, index + 1]);
}

/** Keys of the words of a name, and of two neighbouring words written as one. */
function keysOfName(name: string): string[] {
  const tokens = tellingTokens(name);
  return [...tokens.map((token) => token.key), ...tokens.slice(1).map((token, at) => joinedKeyOf([tokens[at] ?? token, token]))].filter((key) => key.length >= 2);
}

/** Names that sound alike: one letter apart, with an ending, or with the same bones. */
function closeNames(tokens: readonly (readonly NameToken[])[], names: readonly string[]): number[] {
  const known = names.flatMap(tellingTokens);
  const keys = [...new Set([...known.map((token) => token.key), ...names.flatMap(keysOfName)])];
  const skeletons = new Set(known.map((token) => token.skeleton).filter((skeleton) => skeleton.length >= 3));
  const isClose = (token: NameToken): boolean => !plainWords.has(token.text) && (skeletons.has(token.skeleton) || keys.some((key) => isNear(token.key, key)));
  return [...where(tokens.length, (index) => (tokens[index] ?? []).some(isClose)), ...pairs(tokens, (key) => keys.includes(key))];
}

function tellingTokens(name: string): NameToken[] {
  return tokensOf(name).filter((token) => !plainWords.has(token.text) && token.key.length >= 2 && !/^\d+$/.test(token.key));
}

function isNear(key: string, name: string): boolean {
  if (key === name) return true;
  if (name.length < 4) return false;
  return key.startsWith(name) || (key.length >= 4 && isOneLetterApart(key, name));
}

/** Longer by one, shorter by one, or another letter in one place. */
function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(a.length === b.length ? at + 1 : at);
}

/** Up to `reach` words after "son of", "witness", "ward". */
function introduced(tokens: readonly (readonly NameToken[])[], introduces: (index: number, text: string) => boolean, reach: number): number[] {
  const textOf = (index: number): string => (tokens[index] ?? []).map((token) => token.text).join('');
  const found: number[] = [];
  for (const index of where(tokens.length, (at) => introduces(at, textOf(at)))) {
    let next = index + 1;
    while (next < tokens.length && joiningWords.has(textOf(next))) next += 1;
    for (const at of Array.from({ length: reach }, (_, step) => next + step)) {
      const text = textOf(at);
      if (text === '' || plainWords.has(text) || joiningWords.has(text)) break;
      found.push(at);
    }
  }
  return found;
}

/** A capital letter inside an English sentence: a name, most often. */
function capitalised(words: readonly TextWord[]): number[] {
  const endsSentence = (text: string | undefined): boolean => text === undefined || /[.!?।:]["')\]]*$/u.test(text);
  return where(words.length, (index) => /^["'(]*[A-Z][a-z]/.test(words[index]?.text ?? '') && !endsSentence(words[index - 1]?.text));
}
