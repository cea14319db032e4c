import { consequence, type CaseFacts, type Consequence } from '../consequence.ts';
import { sectionNumberOf, type Offence } from '../offence.ts';

/** BNSS s.173(1), first proviso: BNS 64 to 71, 74 to 79 and 124. */
export function isWomanRecorderSection(offence: Pick<Offence, 'act' | 'section'>): boolean {
  const section = sectionNumberOf(offence);
  return offence.act === 'BNS' && ((section >= 64 && section <= 71) || (section >= 74 && section <= 79) || section === 124);
}

/**
 * Where the woman against whom such an offence is alleged gives the information, a woman officer writes it down (rule L4).
 *
 * It applies until the officer says that somebody else gave it. Receipt, diary, urgent steps and medical help never wait for it.
 * @see BNSS 2023 s.173(1), first proviso
 */
export function womanRecorder(offences: readonly Offence[], facts: CaseFacts): Consequence | undefined {
  const listed = offences.filter((offence) => offence.womanRecorder);
  return listed.length > 0 && facts.givenByVictimWoman !== false ? consequence({ code: 'woman-recorder', rule: 'L4', offences: listed }) : undefined;
}
