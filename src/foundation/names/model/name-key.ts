import { readDevanagari } from './devanagari-reader.ts';
import { spellingRules } from './spelling-rules.ts';

/** One word of a name, as written and as compared. */
export interface NameToken {
  readonly text: string;
  /** Sounds, loosely spelled: equal keys mean "very probably the same word". */
  readonly key: string;
  /** The key without its inner vowels: equal skeletons mean "perhaps the same word". */
  readonly skeleton: string;
}

/**
 * The words of a name in either script, each with both of its keys. Never throws; words without letters or digits vanish.
 */
export function tokensOf(text: string): NameToken[] {
  return wordsOf(text).flatMap((word) => {
    const key = wordKey(word);
    return key === '' ? [] : [{ text: word, key, skeleton: skeletonOfKey(key) }];
  });
}

/** The key of a whole name: the keys of its words with one space between. `keyOf(keyOf(x))` is `keyOf(x)`. */
export function keyOf(text: string): string {
  return tokensOf(text).map((token) => token.key).join(' ');
}

/** The skeleton of a whole name; idempotent like the key. */
export function skeletonOf(text: string): string {
  return tokensOf(text).map((token) => token.skeleton).join(' ');
}

/** Longer names are not written as one word by anybody. */
const MOST_JOINED_WORDS = 3;

/**
 * The key of a whole name as if it were written without spaces: "Naya Gaon" and "नयागाँव" have one.
 * Words are read one by one and then spelled as one, because a vowel that is silent at the end of a word is not inside of one.
 */
export function joinedKeyOf(tokens: readonly NameToken[]): string {
  if (tokens.length > MOST_JOINED_WORDS) return tokens.map((token) => token.key).join('');
  const [first, ...rest] = tokens;
  if (first === undefined || rest.length === 0) return first?.key ?? '';
  return wordKey(tokens.map((token) => latinLetters(token.text)).join(''));
}

/** Words in the order of the text, small letters, accents and stray marks gone, digits in western form. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().normalize('NFC').match(/[\p{L}\p{M}\p{Nd}\u200c\u200d]+/gu) ?? [];
}

function wordKey(word: string): string {
  return settle(latinLetters(word), (text) => spellingRules.reduce((spelled, rule) => spelled.replace(rule.from, rule.to), text));
}

/** v and b, i and e, u and o change places between spellings too often to count (Vishnu/Bishnu, Usman/Osman). */
function skeletonOfKey(key: string): string {
  return settle(key, (text) => {
    const bones = text.replace(/(?<!^)[aeiouy]|(?<!^|c)h/gu, '');
    const first = firstLetters[bones.slice(0, 1)] ?? bones.slice(0, 1);
    return wordKey(first + bones.slice(1).replaceAll('v', 'b'));
  });
}

const firstLetters: Readonly<Record<string, string>> = { e: 'i', o: 'u', v: 'b' };

function latinLetters(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return readDevanagari(word.replace(/\p{Nd}/gu, westernDigit)).normalize('NFD').replace(/[^a-z0-9]/gu, '');
}

/** Decimal digits of every script lie in runs of ten that start at a multiple of their own zero. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
}

/** Runs `step` until it changes nothing. Five rounds are more than any rule chain needs; the bound keeps a bad rule from hanging. */
function settle(text: string, step: (text: string) => string): string {
  let settled = text;
  for (let round = 0; round < 5; round += 1) {
    const next = step(settled);
    if (next === settled) return settled;
    settled = next;
  }
  return settled;
}
