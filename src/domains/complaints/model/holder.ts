import { isAtLeast, type Rank } from '../../../kernel/rank.ts';

/** Whether an officer of this rank may have a complaint or a case in hand: from ASI on. */
export function mayHoldComplaint(rank: Rank): boolean {
  return isAtLeast(rank, 'asi');
}
