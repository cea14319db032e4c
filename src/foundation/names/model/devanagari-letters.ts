/** How each Devanagari consonant sounds without its vowel. Retroflex and dental are one sound in Latin spellings. */
export const consonantSounds: ReadonlyMap<string, string> = new Map([
  ['क', 'k'], ['ख', 'kh'], ['ग', 'g'], ['घ', 'gh'], ['ङ', 'n'],
  ['च', 'ch'], ['छ', 'chh'], ['ज', 'j'], ['झ', 'jh'], ['ञ', 'n'],
  ['ट', 't'], ['ठ', 'th'], ['ड', 'd'], ['ढ', 'dh'], ['ण', 'n'],
  ['त', 't'], ['थ', 'th'], ['द', 'd'], ['ध', 'dh'], ['न', 'n'],
  ['प', 'p'], ['फ', 'ph'], ['ब', 'b'], ['भ', 'bh'], ['म', 'm'],
  ['य', 'y'], ['र', 'r'], ['ल', 'l'], ['ळ', 'l'], ['व', 'v'],
  ['श', 'sh'], ['ष', 'sh'], ['स', 's'], ['ह', 'h'],
]);

/** A dot below changes the sound of these; under the others it is often left out in writing, so it is not read. */
export const dottedSounds: ReadonlyMap<string, string> = new Map([['ड', 'r'], ['ढ', 'rh'], ['ज', 'z'], ['फ', 'f']]);

/** Vowels that stand alone. Long and short are told apart here and made one by the rules of the key. */
export const vowelSounds: ReadonlyMap<string, string> = new Map([
  ['अ', 'a'], ['आ', 'aa'], ['इ', 'i'], ['ई', 'ee'], ['उ', 'u'], ['ऊ', 'oo'], ['ऋ', 'ri'],
  ['ए', 'e'], ['ऐ', 'ai'], ['ओ', 'o'], ['औ', 'au'], ['ऑ', 'o'], ['ऍ', 'e'], ['ऎ', 'e'], ['ऒ', 'o'],
]);

/** Vowels written as a sign on a consonant. */
export const signSounds: ReadonlyMap<string, string> = new Map([
  ['ा', 'aa'], ['ि', 'i'], ['ी', 'ee'], ['ु', 'u'], ['ू', 'oo'], ['ृ', 'ri'],
  ['े', 'e'], ['ै', 'ai'], ['ो', 'o'], ['ौ', 'au'], ['ॉ', 'o'], ['ॅ', 'e'], ['ॆ', 'e'], ['ॊ', 'o'],
]);

export const virama = '्';
export const nukta = '़';
export const visarga = 'ः';
/** Anusvara and candrabindu: a nasal whose place of speaking the next consonant decides. */
export const nasalSigns: ReadonlySet<string> = new Set(['ं', 'ँ']);
