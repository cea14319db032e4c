import { consonantSounds, dottedSounds, nasalSigns, nukta, signSounds, virama, visarga, vowelSounds } from './devanagari-letters.ts';

/**
 * Reads one Devanagari word the way Hindi speakers say it, in plain Latin letters: नरपतगंज → narpatganj.
 *
 * What makes it fit for names is schwa deletion: the vowel that every consonant carries is silent at the end of a word,
 * and in the middle when a single consonant stands before and after it with a vowel beyond (rule of M. Ohala, Aspects of
 * Hindi Phonology, 1983; read from right to left). Letters of other scripts pass through unchanged.
 * NB: compounds (जनक+पुर) are read as one word; the skeleton key forgives what that costs.
 */
export function readDevanagari(word: string): string {
  return spell(deleteSchwas(syllablesOf(word)));
}

interface Syllable {
  /** Consonants before the vowel; may be empty. Each entry is one letter's sound. */
  readonly onset: readonly string[];
  /** '' when there is no vowel: a virama, a letter of another script, a deleted schwa. */
  readonly vowel: string;
  readonly isSchwa: boolean;
  readonly nasal: boolean;
}

function syllablesOf(word: string): Syllable[] {
  const syllables: Syllable[] = [];
  let onset: string[] = [];
  const close = (vowel: string, isSchwa: boolean) => {
    syllables.push({ onset, vowel, isSchwa, nasal: false });
    onset = [];
  };
  const letters = [...word.normalize('NFD').replaceAll('ज्ञ', 'ग्य')];
  for (const [at, letter] of letters.entries()) {
    const next = letters[at + 1] === nukta ? letters[at + 2] : letters[at + 1];
    const consonant = consonantSounds.get(letter);
    const vowel = vowelSounds.get(letter);
    const sign = signSounds.get(letter);
    if (consonant !== undefined) {
      const dotted = letters[at + 1] === nukta || (letter === 'ढ' && isAfterVowel(onset, syllables));
      onset.push((dotted ? dottedSounds.get(letter) : undefined) ?? consonant);
      if (next === undefined || (next !== virama && !signSounds.has(next))) close('a', true);
    } else if (vowel !== undefined) close(vowel, false);
    else if (sign !== undefined) close(sign, false);
    else if (nasalSigns.has(letter)) markNasal(syllables);
    else if (!silentSigns.has(letter)) {
      onset.push(letter);
      close('', false);
    }
  }
  if (onset.length > 0) close('', false);
  return syllables;
}

/** Inside a word a single ढ is ढ़, and often written without its dot: गढ is said "garh". */
function isAfterVowel(onset: readonly string[], syllables: readonly Syllable[]): boolean {
  return onset.length === 0 && (syllables.at(-1)?.vowel ?? '') !== '';
}

const silentSigns: ReadonlySet<string> = new Set([virama, nukta, visarga, '\u200c', '\u200d', 'ऽ']);

function markNasal(syllables: Syllable[]): void {
  const last = syllables.pop();
  if (last !== undefined) syllables.push({ ...last, nasal: true });
}

function deleteSchwas(syllables: readonly Syllable[]): Syllable[] {
  const read = [...syllables];
  for (let at = read.length - 1; at > 0; at -= 1) {
    const here = read[at];
    if (here === undefined || !here.isSchwa || here.nasal || here.onset.length !== 1) continue;
    if (at === read.length - 1 || standsBetweenVowels(read, at)) read[at] = { ...here, vowel: '', isSchwa: false };
  }
  return read;
}

function standsBetweenVowels(read: readonly Syllable[], at: number): boolean {
  const before = read[at - 1];
  const after = read[at + 1];
  return before !== undefined && after !== undefined && before.vowel !== '' && after.vowel !== '' && after.onset.length === 1;
}

function spell(syllables: readonly Syllable[]): string {
  return syllables.map((syllable, at) => syllable.onset.join('') + syllable.vowel + (syllable.nasal ? nasalBefore(syllables[at + 1]) : '')).join('');
}

/** सिंह is said "singh" and written so: a nasal before ह carries a g. */
function nasalBefore(next: Syllable | undefined): string {
  return next?.onset[0] === 'h' ? 'ng' : 'n';
}
