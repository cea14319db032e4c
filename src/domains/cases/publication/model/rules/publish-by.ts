import { addMs, HOUR_MS, isBefore, type Instant } from '../../../../../kernel/instant.ts';

/** The copy appears so long before the time is over: "within" is kept even when a minute is lost. */
export const LEAD_MS = HOUR_MS;

/** Why an FIR may be later than 24 hours, and which hour of the ladder 24/48/72 it then has. */
export const extensionGrounds = ['no-connection', 'unavoidable', 'remote-no-connection'] as const;
export type ExtensionGround = (typeof extensionGrounds)[number];

const rungOf = { 'no-connection': 1, unavoidable: 1, 'remote-no-connection': 2 } as const satisfies Record<ExtensionGround, 1 | 2>;

/**
 * When the copy appears by itself (rule L14): an hour before the 24 hours from the minute of registration are over.
 * With a ground in writing: before 48 hours; before 72 only where the place itself has no line. Beyond that there is no extension.
 * @param hours the ladder of the setting `fir.publish.hours`, 24/48/72
 * @see Youth Bar Association v. Union of India (2016) 9 SCC 473
 */
export function publishAt(registeredAt: Instant, hours: readonly number[], ground?: ExtensionGround): Instant {
  const rung = ground === undefined ? 0 : rungOf[ground];
  const until = hours[rung] ?? hours[0] ?? 24;
  return addMs(registeredAt, until * HOUR_MS - LEAD_MS);
}

/**
 * Whether anybody may know that the number is there: from the hour on at which the copy appears, or would have (L15).
 * A number that showed at once would tell when somebody came to the station.
 */
export function isKnownToPublic(publication: { readonly publishAt: Instant; readonly publishedAt: Instant | undefined }, now: Instant): boolean {
  return publication.publishedAt !== undefined || !isBefore(now, publication.publishAt);
}
