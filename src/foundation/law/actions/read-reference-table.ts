import type { z } from 'zod';
import { countReason, readReferenceCsv, type FileCounts } from '../../geography/index.ts';

export interface ReferenceTable<T> {
  readonly rows: readonly T[];
  readonly counts: FileCounts;
}

/**
 * Reads one CSV of db/reference. A row that does not fit its schema, or repeats the key of an earlier row, is left out and counted under its reason.
 * @throws when the file is missing or is no CSV
 */
export async function readReferenceTable<T>(file: { folder: string; path: string; row: z.ZodType<T>; keyOf: (row: T) => string }): Promise<ReferenceTable<T>> {
  const records = await readReferenceCsv(file.folder, file.path);
  const rows = new Map<string, T>();
  const rejected: Record<string, number> = {};
  for (const record of records) {
    const read = file.row.safeParse(record);
    if (!read.success) countReason(rejected, read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
    else if (rows.has(file.keyOf(read.data))) countReason(rejected, `a second row of ${file.keyOf(read.data)}`);
    else rows.set(file.keyOf(read.data), read.data);
  }
  return { rows: [...rows.values()], counts: { read: records.length, taken: rows.size, rejected } };
}
