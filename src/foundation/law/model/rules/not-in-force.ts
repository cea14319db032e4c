import { consequence, type Consequence } from '../consequence.ts';
import type { Offence } from '../offence.ts';

/**
 * A provision that is not in force or was struck down is named as such (law 3.10): BNS 106(2), IT Act 66A.
 * It informs; the FIR is registered under what is in force.
 * @see commencement notification of BNS, February 2024; unverified
 */
export function notInForce(offences: readonly Offence[]): Consequence | undefined {
  const dead = offences.filter((offence) => !offence.inForce);
  return dead.length > 0 ? consequence({ code: 'not-in-force', rule: '3.10', unverified: true, offences: dead }) : undefined;
}
