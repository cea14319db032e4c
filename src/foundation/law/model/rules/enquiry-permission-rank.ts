import { isAtLeast, type Rank } from '../../../../kernel/rank.ts';

/**
 * Whether an officer's rank may permit an enquiry before the FIR (rule L7): a Deputy Superintendent of Police or above.
 * @see BNSS 2023 s.173(3): "with the prior permission from an officer not below the rank of Deputy Superintendent of Police"
 */
export function mayPermitEnquiry(rank: Rank): boolean {
  return isAtLeast(rank, 'dysp');
}
