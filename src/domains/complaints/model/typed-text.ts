import type { OfficeId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { DeskState } from './complaint-states.ts';

/** One version of what the police have typed of the information, before the FIR. It never changes; the next one follows it. */
export interface TypedText {
  readonly version: number;
  readonly words: string;
  readonly lang: Lang;
  readonly officeId: OfficeId;
  readonly typedAt: Instant;
}

/** "This is not what I said" (C18), and what the station made of it. */
export interface Correction {
  readonly id: string;
  /** The version that is meant; undefined: the FIR. */
  readonly version: number | undefined;
  readonly words: string;
  readonly lang: Lang;
  readonly askedAt: Instant;
  readonly answer: CorrectionAnswer | undefined;
}

/** `corrected`: a later version says it. `kept`: why the text stays as it is. */
export type CorrectionAnswer = { readonly at: Instant } & ({ readonly outcome: 'corrected' } | { readonly outcome: 'kept'; readonly reason: string });

/** As long as item 12 of the FIR may be, in letters. */
export const TEXT_LETTERS = 10_000;
export const CORRECTION_LETTERS = 5_000;
export const SHORTEST_REASON_LETTERS = 10;

/** Whether the information is typed now: it was read, and there is no FIR and no decision yet. An FIR is never typed anew. */
export function isTypedNow(state: DeskState): boolean {
  return state === 'received' || state === 'assigned' || state === 'under-enquiry';
}

/** The one that waits for the station. */
export function openCorrection<C extends Pick<Correction, 'answer'>>(corrections: readonly C[]): C | undefined {
  return corrections.find(({ answer }) => answer === undefined);
}
