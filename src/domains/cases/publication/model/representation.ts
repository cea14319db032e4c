import type { CitizenId, FirId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Lang } from '../../../../kernel/text.ts';
import type { Committee, Concern } from './rules/representation-committee.ts';

/** `give`: the person gets the copy at the station. `keep`: it stays withheld. */
export const representationOutcomes = ['give', 'keep'] as const;
export type RepresentationOutcome = (typeof representationOutcomes)[number];

/** What somebody whom a withheld FIR concerns wrote to the SP, and the committee's answer (L17). */
export interface Representation {
  readonly id: string;
  readonly firId: FirId;
  readonly madeBy: CitizenId;
  readonly madeAt: Instant;
  readonly name: string;
  readonly concern: Concern;
  readonly words: string;
  readonly lang: Lang;
  readonly answer: { readonly outcome: RepresentationOutcome; readonly committee: Committee; readonly reasons: string; readonly by: OfficerId; readonly at: Instant } | undefined;
}
