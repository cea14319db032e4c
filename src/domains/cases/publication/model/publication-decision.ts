import type { FirId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';

/** What an officer can decide in writing about the publication of an FIR. */
export const decisionKinds = ['withhold', 'release', 'hold', 'extend'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** One written decision (L14, L15). Never changed; a later one stands beside it. */
export interface PublicationDecision {
  readonly id: string;
  readonly firId: FirId;
  readonly kind: DecisionKind;
  /** `extend`: why it may be later. */
  readonly ground: string | undefined;
  readonly reasons: string;
  readonly by: OfficerId;
  readonly at: Instant;
  /** `extend`: when it appears now. */
  readonly until: Instant | undefined;
  /** `withhold`: the office's letter to the area Magistrate, once it is out. */
  readonly magistrate: { readonly letter: string; readonly at: Instant } | undefined;
}
