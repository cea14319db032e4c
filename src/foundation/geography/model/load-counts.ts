/** What became of the rows of one reference file. `read` = `taken` + everything in `rejected`. */
export interface FileCounts {
  readonly read: number;
  readonly taken: number;
  /** Reason → rows that were left out. */
  readonly rejected: Readonly<Record<string, number>>;
  /** Reason → rows that were taken with less than they said. */
  readonly mended?: Readonly<Record<string, number>>;
}

/** Path inside db/reference → counts. */
export type LoadCounts = Readonly<Record<string, FileCounts>>;

/** Adds one to the count of a reason. */
export function countReason(counts: Record<string, number>, reason: string): void {
  counts[reason] = (counts[reason] ?? 0) + 1;
}
