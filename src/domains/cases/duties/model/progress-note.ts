import type { FirId, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Lang } from '../../../../kernel/text.ts';

/** How the person learns of it. `page`: it stands there, and a message says that there is news; the others an officer did. */
export const tellingWays = ['page', 'phone', 'in-person', 'letter'] as const;
export type TellingWay = (typeof tellingWays)[number];

/** The words in which the police said how far the investigation is (L21), exactly as the person reads them. Never changed. */
export interface ProgressNote {
  readonly id: string;
  readonly words: string;
  readonly lang: Lang;
  readonly way: TellingWay;
  readonly officeId: OfficeId;
  readonly toldAt: Instant;
}

export interface NewProgressNote extends ProgressNote {
  readonly firId: FirId;
  readonly sourceId: string;
  readonly toldBy: OfficerId;
}

/** Fewer letters than this say nothing; more nobody reads on a phone. */
export const LEAST_PROGRESS_LETTERS = 20;
export const MOST_PROGRESS_LETTERS = 2_000;

/** Whether words can be told; white space around them does not count. */
export function canBeTold(words: string): boolean {
  const { length } = words.trim();
  return length >= LEAST_PROGRESS_LETTERS && length <= MOST_PROGRESS_LETTERS;
}
