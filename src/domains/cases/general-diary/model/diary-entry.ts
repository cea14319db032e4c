import type { OfficeId } from '../../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../../kernel/instant.ts';

/** Why a line was written in the station's General Diary. */
export const diaryKinds = ['portal-receipt', 'counter-receipt', 'signature', 'enquiry-begun', 'fir-registered', 'ncr-issued', 'closed', 'zero-fir-sent', 'zero-fir-received', 'zero-fir-disputed'] as const;
export type DiaryKind = (typeof diaryKinds)[number];

/** One line of a station's General Diary: a running number for each day, never changed; a correction is a later line. */
export interface DiaryEntry {
  readonly id: string;
  readonly officeId: OfficeId;
  readonly day: IstDate;
  readonly number: number;
  readonly at: Instant;
  readonly kind: DiaryKind;
  readonly recordKind: string;
  readonly recordId: string;
  /** The number of that record, as people know it. */
  readonly recordNumber: string;
}
