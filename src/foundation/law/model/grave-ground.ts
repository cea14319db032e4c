import type { Lang } from '../../../kernel/text.ts';
import { matchesPattern, parseGravePattern, textForMatching, type GravePattern } from './grave-pattern.ts';

/** Why a complaint is grave (lifecycles 5.0): it opens on top of the duty officer's desk and waits for no signature. */
export const graveGrounds = ['danger-to-life', 'sexual-offence', 'abduction', 'child', 'ongoing'] as const;
export type GraveGroundKind = (typeof graveGrounds)[number];

export interface GraveGround {
  readonly kind: GraveGroundKind;
  /** The trigger that rang, as it stands in db/reference/law/grave_words.csv. */
  readonly pattern: string;
}

/** One row of the triggers. */
export interface GraveTrigger {
  readonly kind: GraveGroundKind;
  readonly pattern: GravePattern;
  /** Rings only in complaints of this nature; undefined: in all. */
  readonly withNature: string | undefined;
}

export interface ToldWords {
  /** The complaint's nature, as the complaints module names it: `theft`, `women`, … */
  readonly nature: string;
  /** What the person wrote, unchanged. */
  readonly words: string;
  /** The language of the page. People write Hindi in Latin letters on both, so it only breaks ties. */
  readonly lang: Lang;
}

/**
 * Why a complaint is grave, or undefined (lifecycles 5.0): danger to life, a sexual offence, abduction, a child, an ongoing crime, in this order.
 *
 * It reads Devanagari, Hindi in Latin letters and English whatever the page's language. A trigger that is denied right after it
 * ("ख़तरा नहीं") does not ring. In doubt it rings: a call too many costs a minute.
 * NB: it decides urgency only; nothing is refused or held back by it.
 */
export function graveGroundOf(told: ToldWords, triggers: readonly GraveTrigger[]): GraveGround | undefined {
  const text = textForMatching(told.words);
  const ringing = triggers.filter(({ withNature, pattern }) => (withNature === undefined || withNature === told.nature) && matchesPattern(pattern, text));
  const found = ringing.toSorted((a, b) => rankOf(a, told.lang) - rankOf(b, told.lang))[0];
  return found === undefined ? undefined : { kind: found.kind, pattern: found.pattern.text };
}

/** A trigger from its row in the table. @throws RangeError when the pattern cannot be read. */
export function graveTrigger(row: { pattern: string; withNature: string; lang: string; kind: GraveGroundKind }): GraveTrigger {
  return { kind: row.kind, pattern: parseGravePattern(row.pattern, row.lang), withNature: row.withNature === '' ? undefined : row.withNature };
}

function rankOf(trigger: GraveTrigger, lang: Lang): number {
  return graveGrounds.indexOf(trigger.kind) * 2 + (trigger.pattern.lang === lang ? 0 : 1);
}
