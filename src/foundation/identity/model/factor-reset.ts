import type { OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Localised } from '../../../kernel/text.ts';

/** What one person asked: that an officer's password and phone are reset. It waits for another one. */
export interface FactorReset {
  readonly id: string;
  /** The asker's own words. */
  readonly reason: string;
  readonly askedBy: OfficerId;
  readonly askerName: Localised;
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
}

/** Shorter is no reason that somebody else could judge. */
export const LEAST_REASON_SIGNS = 10;
