import type { Localised } from '../../../../kernel/text.ts';
import { isWomanRecorderSection, type Offence } from '../../../../foundation/law/index.ts';
import type { OfficeKind } from '../../../../foundation/offices/index.ts';

/** What is known about who took the information on record. */
export interface RecorderQuestion {
  readonly isListed: boolean;
  /** Undefined: nobody asked the informant. */
  readonly isGivenByVictimWoman: boolean | undefined;
  readonly isRecorderWoman: boolean;
  readonly hasStationWoman: boolean;
  /** Why the officer in charge goes on without a woman officer. */
  readonly reason: string;
}

/** Fields of the form that the answer is missing from; also the sentence beside them. */
export type RecorderFault = 'givenByVictimWoman' | 'recorderId' | 'withoutWomanReason';

/**
 * What stands against this recorder (rule L4); undefined when nothing does.
 *
 * Where the informant is the woman against whom a listed offence is alleged, a woman officer records it: any woman officer, of any
 * office. Only where the station has none may its officer in charge go on, with a reason in writing, and the office above is told.
 * NB: receipt and diary entry do not come here: they never wait. It names no place where the FIR would be closed.
 * @see BNSS 2023 s.173(1), first proviso
 */
export function recorderFault(asked: RecorderQuestion): RecorderFault | undefined {
  if (!asked.isListed || asked.isGivenByVictimWoman === false) return undefined;
  if (asked.isGivenByVictimWoman === undefined) return 'givenByVictimWoman';
  if (asked.isRecorderWoman) return undefined;
  if (asked.hasStationWoman) return 'recorderId';
  return asked.reason.trim().length < SHORTEST_REASON_LETTERS ? 'withoutWomanReason' : undefined;
}

/** The recording was allowed although no woman officer made it: the office above has to know (rule L4). */
export function isRecordedWithoutWoman(asked: RecorderQuestion): boolean {
  return asked.isListed && asked.isGivenByVictimWoman === true && !asked.isRecorderWoman && recorderFault(asked) === undefined;
}

/** Whether a section of the list is named (rules L4 and L5): in the tables, or typed by the officer. What is not in force counts for nothing. */
export function namesListedOffence(named: { readonly offences: readonly Offence[]; readonly sections: readonly { readonly act: string; readonly provision: string }[] }): boolean {
  return named.offences.some((offence) => offence.inForce && offence.womanRecorder) || named.sections.some(({ act, provision }) => isWomanRecorderSection({ act: act.replaceAll('.', '').toUpperCase(), section: provision }));
}

/** A reason that is shorter says nothing. */
export const SHORTEST_REASON_LETTERS = 10;

interface OfferedOffice {
  readonly officeKind: OfficeKind;
  readonly officeName: Localised;
}

/** Women officers of the district in the order in which they are asked (rule L4): women's station, circle and sub-division, the SP's office, other stations. */
export function inOrderOfOffer<Woman extends OfferedOffice>(women: readonly Woman[]): Woman[] {
  return women.toSorted((a, b) => turnOf(a) - turnOf(b));
}

const turns: Readonly<Partial<Record<OfficeKind, number>>> = { circle: 1, 'sub-division': 1, district: 2, 'police-district': 2 };
const LAST_TURN = 3;

/** No table says which station is the women's: people call it so. */
function turnOf({ officeKind, officeName }: OfferedOffice): number {
  return /mahila|महिला|women/i.test(`${officeName.en} ${officeName.hi ?? ''}`) ? 0 : (turns[officeKind] ?? LAST_TURN);
}
