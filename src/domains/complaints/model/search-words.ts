import { keyOf } from '../../../foundation/names/index.ts';

/** More different words are not kept of one complaint: the rest of a very long story tells nothing new. */
const MOST_KEYS = 300;
const MOST_ASKED = 8;
/** A key that is longer is no word. */
const LONGEST_KEY = 40;

/**
 * The words of a complaint as they are compared: each once, both scripts and everyday spellings in one form (`बाज़ार`, `bazar` → `bajar`).
 * Takes what happened and where; who told it is not searched for, because the lists mask it.
 */
export function keysOfComplaint({ narrative, placeText, number }: { readonly narrative: string; readonly placeText: string; readonly number: string }): string[] {
  return keysIn(`${number} ${placeText} ${narrative}`).slice(0, MOST_KEYS);
}

/** What an officer asks for, as keys; all of them must be there. Empty when nothing was typed that could be found. */
export function keysAskedFor(typed: string): string[] {
  return keysIn(typed).slice(0, MOST_ASKED);
}

function keysIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  const keys = new Set(words.map(keyOfWord));
  return [...keys].filter((key) => key.length > 1 && key.length <= LONGEST_KEY && !fillingKeys.has(key));
}

const MOST_KNOWN = 20_000;
let known = new Map<string, string>();

/** Reading a word costs some microseconds and the same few thousand words come all day. */
function keyOfWord(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const key = keyOf(word);
  if (known.size >= MOST_KNOWN) known = new Map();
  known.set(word, key);
  return key;
}

/** Words that stand in every story and say nothing of it. */
const fillingKeys: ReadonlySet<string> = new Set(
  (
    'a an the it of to in on at by for and or is was were are be my me i he she they we with from that this not no had has have his her him their our us as but ' +
    'का की के को से में ने पर और या है हैं था थी थे हुआ हुई हुए गया गई गए हो मेरा मेरी मेरे मुझे मुझसे मैं हम वह वे ये यह उस उसने उन्होंने एक किसी कोई कुछ नहीं तो भी ही कर करके दिया दी लिया ' +
    'ka ki ke ko se me mein ne par aur ya hai hain tha thi the hua hui gaya gayi ho mera meri mere mujhe main ham wah yah us ek kisi koi nahi to bhi hi kar'
  )
    .split(' ')
    .map((word) => keyOf(word)),
);
