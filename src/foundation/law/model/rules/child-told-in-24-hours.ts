import { consequence, type Consequence } from '../consequence.ts';
import type { Offence } from '../offence.ts';

/**
 * Under the POCSO Act the Child Welfare Committee and the Special Court are told within 24 hours (rule L37).
 * @see POCSO Act 2012 s.19(6); unverified
 */
export function childToldInTime(offences: readonly Offence[]): Consequence | undefined {
  const listed = offences.filter((offence) => offence.act === 'POCSO');
  return listed.length > 0 ? consequence({ code: 'child-told-in-24-hours', rule: 'L37', unverified: true, offences: listed }) : undefined;
}
