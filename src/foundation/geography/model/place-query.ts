import { joinedKeyOf, tokensOf } from '../../names/index.ts';

/** What a person typed, taken apart. */
export interface PlaceQuery {
  readonly pincode: string | undefined;
  /** The whole text as it sounds, without spaces and without the pincode. */
  readonly key: string;
  readonly words: readonly QueryWord[];
}

export interface QueryWord {
  readonly key: string;
  readonly skeleton: string;
}

/** Twelve words say where something is; more is a story, and only its beginning is searched. */
const MOST_WORDS = 12;

/** Reads a pincode (six digits, in any script, with or without a space in the middle) and the words beside it. */
export function placeQueryOf(text: string): PlaceQuery {
  const tokens = tokensOf(text.replace(/(?<![\p{L}\p{Nd}])(\p{Nd}{3})\s(\p{Nd}{3})(?![\p{L}\p{Nd}])/gu, '$1$2'));
  const pincode = tokens.find((token) => isPincode(token.key))?.key;
  const words = tokens.filter((token, at) => !isPincode(token.key) && !addressWords.has(token.key) && !(at === 0 && villageWords.has(token.key))).slice(0, MOST_WORDS);
  return {
    pincode,
    key: joinedKeyOf(words),
    words: [...new Map(words.map(({ key, skeleton }) => [skeleton, { key, skeleton }])).values()],
  };
}

function isPincode(key: string): boolean {
  return /^[1-9]\d{5}$/.test(key);
}

/** Words that say what kind of word follows: post, police station, block, district, State, near. */
const addressWords = keysOf('village gram ग्राम post po पोस्ट थाना ps block prakhand प्रखंड ब्लॉक district dist jila जिला ज़िला bihar बिहार pin पिन near के पास में का की');

/** "गाँव रामपुर" is Rampur, but "नया गाँव" is the name. */
const villageWords = keysOf('gaon गाँव vill');

function keysOf(words: string): ReadonlySet<string> {
  return new Set(tokensOf(words).map((token) => token.key));
}
