import type { Actor } from '../../../../kernel/actor.ts';
import type { OfficeId } from '../../../../kernel/id.ts';

/** What a record says of the police it is against (lifecycles 5.1). For policies and ladders only: no page and no paper shows it. */
export interface ComplainedOf {
  /** The office complained of: it never has the record, sees it, decides on it or is told of it. */
  readonly aboutOfficeId: OfficeId | undefined;
  /** The office above that took the complaint: it does what the SP does in other matters. */
  readonly aboveOfficeId: OfficeId | undefined;
}

/** Whether the actor sits in the office complained of. Every policy over a record that may be about the police asks this before anything else. */
export function isComplainedOf(actor: Actor, record: Pick<ComplainedOf, 'aboutOfficeId'>): boolean {
  return actor.kind === 'officer' && actor.officeId === record.aboutOfficeId;
}

/** Whether the actor sits in the office above that took the complaint. */
export function tookIt(actor: Actor, record: Pick<ComplainedOf, 'aboveOfficeId'>): boolean {
  return actor.kind === 'officer' && actor.officeId === record.aboveOfficeId;
}
