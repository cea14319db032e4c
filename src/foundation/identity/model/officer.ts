import type { OfficerRole } from '../../../kernel/actor.ts';
import type { OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Rank } from '../../../kernel/rank.ts';
import type { Localised } from '../../../kernel/text.ts';

/** An officer with the posting that is in force. */
export interface PostedOfficer {
  readonly id: OfficerId;
  readonly name: Localised;
  readonly role: OfficerRole;
  readonly rank: Rank;
  readonly officeId: OfficeId;
  /** Needed for L4: in listed offences only a woman officer may record what a woman tells. */
  readonly isWoman: boolean;
  /** False from the moment that a leave or the end of the posting is entered until the leave is over: gets no new files. */
  readonly takesFiles: boolean;
}
