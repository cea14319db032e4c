import { consequence, type CaseFacts, type Consequence } from '../consequence.ts';
import type { Offence } from '../offence.ts';

/**
 * Nothing that could identify the victim may be printed or published (rule L36).
 * `if-child` rows are protected until the officer says that no child is concerned.
 * @see BNS 2023 s.72; POCSO Act 2012 s.23; unverified
 */
export function identityProtected(offences: readonly Offence[], facts: CaseFacts): Consequence | undefined {
  const listed = offences.filter((offence) => offence.identityProtected === 'yes' || (offence.identityProtected === 'if-child' && facts.childParty !== false));
  return listed.length > 0 || facts.childParty === true ? consequence({ code: 'identity-protected', rule: 'L36', unverified: true, offences: listed }) : undefined;
}
