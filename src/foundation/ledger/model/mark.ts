/**
 * What an act leaves behind on one record.
 *
 * `content` is the private entry: facts, never free text that another table already holds (it lives as long as the record).
 * It is not shown as it is: each screen picks the fields it may show.
 */
export interface Mark {
  readonly recordKind: RecordKind;
  readonly recordId: string;
  /** What happened, as `noun.past-participle`: `complaint.received`. One kind = one sentence on the timeline. */
  readonly kind: string;
  readonly content: MarkContent;
}

export const recordKinds = ['complaint', 'fir', 'diary-entry', 'officer', 'citizen', 'office', 'place', 'paper', 'evidence-file', 'clock', 'ncr-list', 'representation', 'copy-application'] as const;
export type RecordKind = (typeof recordKinds)[number];

export type MarkContent = { readonly [key: string]: MarkValue };
export type MarkValue = string | number | boolean | null | readonly MarkValue[] | { readonly [key: string]: MarkValue };
