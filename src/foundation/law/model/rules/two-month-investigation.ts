import { consequence, type Consequence } from '../consequence.ts';
import { sectionNumberOf, type Offence } from '../offence.ts';

const twoMonthSections: Readonly<Record<string, readonly number[]>> = { BNS: [64, 65, 66, 67, 68, 70, 71], POCSO: [4, 6, 8, 10] };

/**
 * The investigation of rape and of the graver POCSO offences ends within two months of the recording (rule L23).
 * NB: the list names BNS and POCSO sections only; an old IPC offence is not on it.
 * @see BNSS 2023 s.193(2)
 */
export function twoMonths(offences: readonly Offence[]): Consequence | undefined {
  const listed = offences.filter((offence) => twoMonthSections[offence.act]?.includes(sectionNumberOf(offence)) ?? false);
  return listed.length > 0 ? consequence({ code: 'two-months', rule: 'L23', offences: listed }) : undefined;
}
