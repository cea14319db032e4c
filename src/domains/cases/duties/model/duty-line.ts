import type { FirId, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import { isBefore, type Instant } from '../../../../kernel/instant.ts';
import { dispatchFault, LEAST_REASON } from '../../fir/model/dispatch.ts';

/** What a station does for a duty and writes down. */
export const deeds = ['committee-told', 'special-court-told', 'child-found', 'child-handed-over', 'police-report-sent'] as const;
export type Deed = (typeof deeds)[number];

/** What the police ask of the court at the end of an investigation (BNSS s.193). */
export const reportKinds = ['charge-sheet', 'closure-report'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** How an authority was told. */
export const authorityWays = ['letter', 'e-mail', 'in-person'] as const;
export type AuthorityWay = (typeof authorityWays)[number];

/** What was done, as an officer of the station wrote it down. Never changed; the newest line of a deed counts. */
export interface DutyLine {
  readonly id: string;
  readonly deed: Deed;
  readonly doneAt: Instant;
  /** The committee, court or unit; empty of a child that was found, of which nothing is kept but the moment. */
  readonly addressee: string;
  /** Empty as above. */
  readonly letterNumber: string;
  /** Only of an authority that was told. */
  readonly way: AuthorityWay | undefined;
  /** Only of a police report. */
  readonly reportKind: ReportKind | undefined;
  /** Why the line before was wrong; undefined for the first. */
  readonly reason: string | undefined;
  readonly officeId: OfficeId;
  readonly recordedAt: Instant;
}

export interface NewDutyLine extends DutyLine {
  readonly firId: FirId;
  readonly sourceId: string;
  readonly recordedBy: OfficerId;
}

/** As an officer typed it; what was not chosen is undefined. */
export type TypedDeed = Pick<DutyLine, 'deed' | 'addressee' | 'letterNumber' | 'way' | 'reportKind'> & { readonly doneAt: Instant | undefined; readonly reason: string; /** Of a child that was found: the family heard it from an officer, face to face (5.6). */ readonly isFamilyTold: boolean };

/** What is written down of a deed beside its moment. */
export const partsOf: Readonly<Record<Deed, readonly ('reportKind' | 'addressee' | 'way' | 'letterNumber' | 'family')[]>> = {
  'committee-told': ['addressee', 'way', 'letterNumber'],
  'special-court-told': ['addressee', 'way', 'letterNumber'],
  'child-found': ['family'],
  'child-handed-over': ['addressee', 'letterNumber'],
  'police-report-sent': ['reportKind', 'addressee', 'letterNumber'],
};

interface DeedMoments {
  readonly receivedAt: Instant;
  readonly registeredAt: Instant;
  readonly now: Instant;
  /** The deed stands already: a later line says why that one was wrong. */
  readonly isCorrection: boolean;
}

export type DeedFault = 'deedAddressee' | 'deedNumber' | 'deedWay' | 'reportKind' | 'deedMoment' | 'deedTooEarly' | 'dispatchBeforeFir' | 'dispatchAhead' | 'familyFirst' | 'reason';

/**
 * What is missing in a deed before it can be written down, as fields with keys of the messages; empty when nothing is.
 *
 * An authority can be told from the receipt of the information on, a report sent from the FIR on; nothing can be done that has not come yet (C2).
 */
export function faultsOfDeed(typed: TypedDeed, moments: DeedMoments): Readonly<Partial<Record<'addressee' | 'letterNumber' | 'way' | 'reportKind' | 'done-day' | 'family' | 'reason', DeedFault>>> {
  const parts = partsOf[typed.deed];
  const moment = momentFault(typed, moments);
  const { length } = typed.reason.trim();
  return {
    ...(parts.includes('addressee') && !isText(typed.addressee, 200) && { addressee: 'deedAddressee' as const }),
    ...(moment !== undefined && { 'done-day': moment }),
    ...(parts.includes('way') && typed.way === undefined && { way: 'deedWay' as const }),
    ...(parts.includes('reportKind') && typed.reportKind === undefined && { reportKind: 'reportKind' as const }),
    ...(parts.includes('family') && !typed.isFamilyTold && { family: 'familyFirst' as const }),
    ...(parts.includes('letterNumber') && !isText(typed.letterNumber, 100) && { letterNumber: 'deedNumber' as const }),
    ...(moments.isCorrection && (length < LEAST_REASON || length > 1_000) && { reason: 'reason' as const }),
  };
}

function momentFault({ deed, doneAt }: TypedDeed, { receivedAt, registeredAt, now }: DeedMoments): DeedFault | undefined {
  if (doneAt === undefined) return 'deedMoment';
  if (deed === 'police-report-sent') return dispatchFault({ dispatchedAt: doneAt, registeredAt, now });
  if (isBefore(now, doneAt)) return 'dispatchAhead';
  return dispatchFault({ dispatchedAt: doneAt, registeredAt: receivedAt, now }) === undefined ? undefined : 'deedTooEarly';
}

function isText(text: string, longest: number): boolean {
  const { length } = text.trim();
  return length > 0 && length <= longest;
}

/** The line that counts of a deed, from lines with the newest first. */
export function lineOf(lines: readonly DutyLine[], deed: Deed): DutyLine | undefined {
  return lines.find((line) => line.deed === deed);
}
