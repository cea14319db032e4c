import { consequence, type Consequence } from '../consequence.ts';
import type { Offence } from '../offence.ts';
import { cognizabilityOf } from './cognizability.ts';

/**
 * A cognizable offence that is disclosed makes the FIR mandatory (rule L8).
 *
 * Where the answer hangs on facts or is not known, it says so and leaves the decision to the officer: the FIR stays open.
 * @see BNSS 2023 s.173(1); Lalita Kumari v. Govt. of U.P. (2013); unverified
 */
export function firMandatory(offences: readonly Offence[]): Consequence | undefined {
  const cognizable = cognizabilityOf(offences);
  if (cognizable === 'no') return undefined;
  const code = cognizable === 'yes' ? 'fir-mandatory' : cognizable === 'depends' ? 'cognizable-on-condition' : 'officer-decides';
  return consequence({ code, rule: 'L8', unverified: true, offences: offences.filter((offence) => offence.cognizable === cognizable) });
}
