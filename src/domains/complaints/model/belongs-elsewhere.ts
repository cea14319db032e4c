import type { Destination } from '../../cases/index.ts';

/** The officer in charge says that the place of occurrence belongs to another station, and why (L12). */
export interface BelongsElsewhere {
  readonly destination: Destination;
  readonly ground: string;
}

/** A ground is at least a sentence. */
export const SHORTEST_GROUND = 10;
