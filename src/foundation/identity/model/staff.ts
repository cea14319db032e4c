import type { OfficerRole } from '../../../kernel/actor.ts';
import type { DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import { addDays, type IstDate } from '../../../kernel/instant.ts';
import type { Rank } from '../../../kernel/rank.ts';
import type { Localised } from '../../../kernel/text.ts';

/** An officer as the pages about officers show them: login and postings, never the password. */
export interface StaffMember {
  readonly id: OfficerId;
  readonly login: string;
  readonly name: Localised;
  /** In force on the day, else the newest. Everybody has had one. */
  readonly posting: Posting;
  /** On the day or still to come. */
  readonly leave: Leave | undefined;
  readonly hasFactor: boolean;
}

export interface Posting {
  readonly officeId: OfficeId;
  /** Undefined above the districts. */
  readonly districtCode: DistrictCode | undefined;
  readonly role: OfficerRole;
  readonly rank: Rank;
  readonly from: IstDate;
  /** The first day on which it is no longer in force; undefined while no end is known. */
  readonly to: IstDate | undefined;
}

export interface Leave {
  readonly id: string;
  readonly from: IstDate;
  /** The first day back at work. */
  readonly to: IstDate;
  readonly actingId: OfficerId | undefined;
}

export type DutyStatus = 'on-duty' | 'on-leave' | 'leaves-soon' | 'not-posted';

/** What the day says of an officer. `leaves-soon`: a leave or the end of the posting is entered and has not begun. */
export function dutyStatus({ posting, leave }: Pick<StaffMember, 'posting' | 'leave'>, on: IstDate): DutyStatus {
  if (posting.from > on || (posting.to !== undefined && posting.to <= on)) return 'not-posted';
  if (leave !== undefined && leave.from <= on) return 'on-leave';
  return leave !== undefined || posting.to !== undefined ? 'leaves-soon' : 'on-duty';
}

/** Days are kept half-open; people are told the last day. */
export function lastDayOf(to: IstDate): IstDate {
  return addDays(to, -1);
}
