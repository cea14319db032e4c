import type { OfficeId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../../kernel/instant.ts';

/** What the software writes by itself when something happens to a record: the record's number and nothing about persons. */
const recordDiaryKinds = ['portal-receipt', 'counter-receipt', 'signature', 'enquiry-begun', 'enquiry-extended', 'fir-registered', 'fir-dispatched', 'progress-told', 'authority-told', 'search-ended', 'handed-over-to-unit', 'police-report-sent', 'ncr-issued', 'closed', 'zero-fir-sent', 'zero-fir-received', 'zero-fir-disputed'] as const;
/** What officers write by hand, in the order of a day at the station. */
export const handDiaryKinds = ['information', 'departure', 'arrival', 'patrol', 'arrest', 'property', 'charge', 'other'] as const;
export type HandDiaryKind = (typeof handDiaryKinds)[number];

/** Why a line was written in the station's General Diary. */
export const diaryKinds = [...recordDiaryKinds, ...handDiaryKinds, 'correction'] as const;
export type DiaryKind = (typeof diaryKinds)[number];

/** How a line is called: a running number in its day. */
export interface DiaryPlace {
  readonly day: IstDate;
  readonly number: number;
}

/** A line about a record: a running number for each day, never changed; a correction is a later line. */
export interface DiaryEntry extends DiaryPlace {
  readonly id: string;
  readonly officeId: OfficeId;
  readonly at: Instant;
  readonly kind: DiaryKind;
  readonly recordKind: string;
  readonly recordId: string;
  /** The number of that record, as people know it. */
  readonly recordNumber: string;
}

/** Any line as it is read: about a record, or in an officer's words. */
export interface DiaryLine extends DiaryPlace {
  readonly id: string;
  readonly at: Instant;
  readonly kind: DiaryKind;
  /** Undefined for what came by the portal. */
  readonly enteredBy: OfficerId | undefined;
  readonly record: { readonly id: string; readonly number: string } | undefined;
  readonly words: string | undefined;
  readonly corrects: DiaryPlace | undefined;
  readonly correctedBy: readonly DiaryPlace[];
}

/** A line holds about a page. */
export const LONGEST_WORDS = 4_000;
