import type { Actor } from '../../../kernel/actor.ts';
import { isSensitiveNature } from './complaint-nature.ts';
import type { Complaint } from './complaint.ts';
import { personRelations, type PersonRelation } from './person.ts';

/** The parts of a record that one person may see and another not. `progress`: state, clocks, who has it, what happened. */
export const recordParts = ['progress', 'decision', 'publication', 'words', 'files', 'questions', 'receipt', 'decision-paper', 'fir-copy', 'progress-note'] as const;
export type RecordPart = (typeof recordParts)[number];

/**
 * What each relation sees, once the person reads the record at all (`readsAs`). What is not named is not shown.
 * The receipt and the questions are between informant and station; files may show somebody else. The victim's free copy is L6.
 * NB: a person may have several relations; the first one of this table counts. The copy for an accused person is asked for and given
 * apart (L18): the accused sees nothing here.
 */
const sees = {
  informant: ['progress', 'decision', 'publication', 'words', 'files', 'questions', 'receipt', 'decision-paper', 'fir-copy', 'progress-note'],
  victim: ['progress', 'decision', 'publication', 'words', 'decision-paper', 'fir-copy', 'progress-note'],
  guardian: ['progress', 'decision', 'publication', 'words', 'decision-paper', 'fir-copy', 'progress-note'],
  authorised: ['progress', 'decision', 'publication', 'decision-paper', 'fir-copy'],
  accused: [],
} as const satisfies Record<PersonRelation, readonly RecordPart[]>;

/**
 * From when a person reads: `told`, from the telling; `named`, from being named, unless the matter is delicate; `checked`, once an officer
 * has seen who it is. In a delicate matter a mobile number proves too little: it may lie in the hand of the one who did it. Whom only
 * an informant named who was cut off reads nothing: the number may be the informant's second one.
 */
const readsFrom = {
  informant: 'told',
  victim: 'named',
  guardian: 'checked',
  authorised: 'checked',
  accused: 'never',
} as const satisfies Record<PersonRelation, 'told' | 'named' | 'checked' | 'never'>;

/** At home, done to a woman or a child, or dangerous: whoever was only named reads nothing and is not written to. */
export function isDelicate(complaint: Pick<Complaint, 'nature' | 'urgency' | 'onBehalf'>): boolean {
  return complaint.urgency === 'grave' || complaint.onBehalf === 'minor' || isSensitiveNature(complaint.nature);
}

export interface PersonStanding {
  readonly relation: PersonRelation;
  readonly isChecked: boolean;
  readonly isCutOff: boolean;
}

/** Whether a person of this standing reads the record, and is told by message that there is news. */
export function readsRecord({ relation, isChecked, isCutOff }: PersonStanding, complaint: Parameters<typeof isDelicate>[0] & { readonly informant: Pick<Complaint['informant'], 'isCutOff'> }): boolean {
  if (isCutOff) return false;
  switch (readsFrom[relation]) {
    case 'told':
      return true;
    case 'named':
      return isChecked || (!isDelicate(complaint) && !complaint.informant.isCutOff);
    case 'checked':
      return isChecked;
    case 'never':
      return false;
  }
}

/** The same for a query: which relations read at once, which when named, which when checked; in the order in which one counts. */
export const readingRelations = {
  told: personRelations.filter((relation) => readsFrom[relation] === 'told'),
  named: personRelations.filter((relation) => readsFrom[relation] === 'named'),
  checked: personRelations.filter((relation) => readsFrom[relation] === 'named' || readsFrom[relation] === 'checked'),
} as const;

/**
 * May the actor see this part of a record that the actor may read? Officers who may read it see every part.
 * Which records an actor may read at all says `complaintsVisibleTo`.
 */
export function maySee(actor: Actor, part: RecordPart, complaint: Pick<Complaint, 'reader'>): boolean {
  if (actor.kind === 'officer') return true;
  if (actor.kind !== 'citizen') return false;
  const { reader } = complaint;
  if (reader === undefined || reader.citizenId !== actor.citizenId) return false;
  return relationSees(reader.relation, part);
}

export function relationSees(relation: PersonRelation, part: RecordPart): boolean {
  const parts: readonly RecordPart[] = sees[relation];
  return parts.includes(part);
}
