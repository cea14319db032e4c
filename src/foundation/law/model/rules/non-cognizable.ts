import { consequence, type Consequence } from '../consequence.ts';
import type { Offence } from '../offence.ts';
import { cognizabilityOf } from './cognizability.ts';

/**
 * Only non-cognizable offences: the substance goes into the book, the informant is referred to the Magistrate, and nothing is
 * investigated without the Magistrate's order (rule L11).
 * NB: what the officer must write before this path is taken stands in `law-informs.ts`.
 * @see BNSS 2023 s.174
 */
export function nonCognizable(offences: readonly Offence[]): Consequence | undefined {
  return cognizabilityOf(offences) === 'no' ? consequence({ code: 'non-cognizable', rule: 'L11', offences }) : undefined;
}
