/** One way in which the same sound is spelled differently. Rules are data: each carries the pair that asked for it. */
export interface SpellingRule {
  readonly from: RegExp;
  readonly to: string;
  /** Two spellings of one name that the rule brings together. */
  readonly example: readonly [string, string];
  /** `pairs`: name pairs in db/reference/names; `blocks`, `districts`, `stations`: the reference tables; `spike`: 72 spellings of 30 names. */
  readonly source: 'pairs' | 'blocks' | 'districts' | 'stations' | 'spike';
}

/**
 * Applied in order, again and again until nothing changes, to one word in small Latin letters.
 * NB: no rule may bring back what another removed; the property test `keyOf is idempotent` guards that.
 */
export const spellingRules: readonly SpellingRule[] = [
  { from: /^(?:md|mo|mohd|mohammed|mohamed|mohamad|muhammad|muhammed|mohamm?ad)$/u, to: 'mohamad', example: ['Md', 'मोहम्मद'], source: 'spike' },
  { from: /^(?:jn|dny|gny)(?=[aeiou])|(?<=[ai])(?:dny|gny)/gu, to: 'gy', example: ['Jnanendra', 'ज्ञानेन्द्र'], source: 'spike' },
  { from: /x/gu, to: 'ksh', example: ['Laxmi', 'लक्ष्मी'], source: 'spike' },
  { from: /c+h+/gu, to: 'ch', example: ['Chhapra', 'Chapra'], source: 'districts' },
  { from: /c(?!h)/gu, to: 'k', example: ['Naushad Cazi', 'नौशाद काज़ी'], source: 'pairs' },
  { from: /ph/gu, to: 'f', example: ['Phulwari', 'फुलवारी'], source: 'blocks' },
  { from: /(?<=[bdfgjklmnpqrstvwz])h+/gu, to: '', example: ['Bhabua', 'भभुआ'], source: 'districts' },
  { from: /q/gu, to: 'k', example: ['Tariq', 'तारिक'], source: 'pairs' },
  { from: /z/gu, to: 'j', example: ['Muzaffarpur', 'मुजफ्फरपुर'], source: 'districts' },
  { from: /aa+/gu, to: 'a', example: ['Raam', 'राम'], source: 'pairs' },
  { from: /au|ou|ow|aw(?=[^aeiouw])/gu, to: 'o', example: ['Aurangabad', 'औरंगाबाद'], source: 'blocks' },
  { from: /w/gu, to: 'v', example: ['Siwan', 'सिवान'], source: 'districts' },
  { from: /^y(?=[aeiou])/gu, to: 'j', example: ['Jadav', 'यादव'], source: 'spike' },
  { from: /m(?=[pb])/gu, to: 'n', example: ['Champaran', 'चंपारण'], source: 'districts' },
  { from: /ee+|ii+/gu, to: 'i', example: ['Meena', 'मीना'], source: 'spike' },
  { from: /oo+|uu+/gu, to: 'u', example: ['Pooja', 'पूजा'], source: 'spike' },
  { from: /ea(?=$|[^aeiou])/gu, to: 'ia', example: ['Purnea', 'पूर्णिया'], source: 'districts' },
  { from: /(?<=i)y(?=[aeou])/gu, to: '', example: ['Bettiah', 'बेत्तिया'], source: 'districts' },
  { from: /(?<=u)v(?=[ae])/gu, to: '', example: ['Mahua', 'महुवा'], source: 'blocks' },
  { from: /(?<=[ae])o$|(?<=a|^[ds]e)o(?=[^aeiou])/gu, to: 'v', example: ['Deo', 'देव'], source: 'stations' },
  { from: /anv(?=$|[^aeiou])/gu, to: 'avn', example: ['Agiaon', 'अगिआँव'], source: 'blocks' },
  { from: /[ae][iy](?=$|[^aeiou])/gu, to: 'e', example: ['Baikunthpur', 'बैकुंठपुर'], source: 'blocks' },
  { from: /(?<=[^aeiou])y(?=$|[^aeiou])/gu, to: 'i', example: ['Rony', 'रोनी'], source: 'pairs' },
  { from: /([a-z])\1+/gu, to: '$1', example: ['Paliganj', 'Palliganj'], source: 'stations' },
  { from: /(?<=..)ah?$/gu, to: '', example: ['Nawadah', 'नवादा'], source: 'districts' },
];

/** Changes when a rule changes: stored keys are stale then. */
export function spellingFingerprint(): string {
  return spellingRules.map((rule) => `${rule.from} ${rule.to}`).join('\n');
}
