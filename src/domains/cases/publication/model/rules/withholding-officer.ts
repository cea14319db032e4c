import { isAtLeast, type Rank } from '../../../../../kernel/rank.ts';
import type { HeldFor } from './publication-start.ts';

/** A reason shorter than this says nothing. */
export const LEAST_REASON = 10;

/**
 * May this rank decide that an FIR does not go on the web (rule L15)? Not below DySP, in writing; the area Magistrate is told.
 *
 * NB: a District Magistrate decides only where the State gives that role; this State's rules were not found to, so nobody has it here.
 * That the Magistrate is told is general knowledge; the software keeps that it has to be done, and sends nothing itself.
 * @see Youth Bar Association v. Union of India (2016) 9 SCC 473; unverified in part
 */
export function mayWithhold(rank: Rank): boolean {
  return isAtLeast(rank, 'dysp');
}

/**
 * May this rank let a held FIR go on the web (rule L15)? What only needs a look is the officer in charge's to look at; what the list,
 * a fact or an unknown section holds, or what was withheld in writing, is decided again by a rank that could withhold it.
 */
export function mayRelease(rank: Rank, heldFor: HeldFor | undefined): boolean {
  return mayWithhold(rank) || heldFor === 'look';
}

/** Written reasons, or undefined when there are none worth the name. */
export function writtenReasons(typed: string): string | undefined {
  const reasons = typed.trim();
  return reasons.length < LEAST_REASON || reasons.length > 2_000 ? undefined : reasons;
}
