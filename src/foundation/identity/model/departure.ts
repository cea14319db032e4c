import { isAtLeast, type Rank } from '../../../kernel/rank.ts';
import type { OfficerRole } from '../../../kernel/actor.ts';
import { addDays, type IstDate } from '../../../kernel/instant.ts';

/** What takes an officer away from the files: leave, another office, the end of service. */
export const departureKinds = ['leave', 'transfer', 'end-service'] as const;
export type DepartureKind = (typeof departureKinds)[number];

/**
 * Files move when the departure is entered, and from then on the officer is given no new ones. So it is entered at most a week
 * before, and never for a day that is over: nothing is back-dated.
 */
export const ENTERED_AT_MOST_DAYS_AHEAD = 7;

/** Two years, as long as the longest leave of the service rules (child care). */
export const LONGEST_LEAVE_DAYS = 730;

export function isDepartureDay(day: IstDate, today: IstDate): boolean {
  return day >= today && day <= addDays(today, ENTERED_AT_MOST_DAYS_AHEAD);
}

/** @param leave both days included */
export function isLeaveSpan(leave: { readonly from: IstDate; readonly lastDay: IstDate }): boolean {
  return leave.lastDay >= leave.from && leave.lastDay < addDays(leave.from, LONGEST_LEAVE_DAYS);
}

/**
 * The role that somebody else has during the leave, so that a station is never without an officer in charge: in the absence of the
 * SHO it is the next in rank at the station, above a constable.
 * @see BNSS 2023 s.2(1), "officer in charge of a police station"
 */
export function roleToFill(role: OfficerRole): 'sho' | undefined {
  return role === 'sho' ? 'sho' : undefined;
}

export function mayFillRole(rank: Rank): boolean {
  return isAtLeast(rank, 'head-constable');
}
