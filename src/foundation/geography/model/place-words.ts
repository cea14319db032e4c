import { joinedKeyOf, tokensOf, type NameToken } from '../../names/index.ts';

/** What a place is found by. */
export interface PlaceWords {
  /** The whole name as it sounds, without spaces: "Naya Gaon" and "Nayagaon" are one. */
  readonly key: string;
  /** Skeletons of its words, and of neighbours written as one word. */
  readonly ownWords: readonly string[];
}

export type ReadTokens = (text: string) => readonly NameToken[];

export function placeWordsOf(name: string, read: ReadTokens = tokensOf): PlaceWords {
  const tokens = read(name);
  const words = tokens.map((token) => token.skeleton);
  const joined = words.slice(1).map((word, at) => joinSkeletons(words[at] ?? '', word));
  return { key: joinedKeyOf(tokens), ownWords: [...new Set([...words, ...joined])] };
}

/** The key of a whole name without its spaces; '' when the name has no letters. */
export function placeKeyOf(name: string, read: ReadTokens = tokensOf): string {
  return joinedKeyOf(read(name));
}

/** A vowel or h that stood first stands inside now, where skeletons have none. */
function joinSkeletons(one: string, other: string): string {
  return (one + other.replace(/^[aeiouh]+/u, '')).replace(/([a-z])\1+/gu, '$1');
}

/** `tokensOf` that remembers each word: reference tables repeat "Vidyalay" forty thousand times. */
export function rememberingTokens(): ReadTokens {
  const known = new Map<string, readonly NameToken[]>();
  return (text) =>
    text.split(/\s+/u).flatMap((word) => {
      const seen = known.get(word);
      if (seen !== undefined) return seen;
      const tokens = tokensOf(word);
      known.set(word, tokens);
      return tokens;
    });
}
