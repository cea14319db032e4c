import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { istDate } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { LoadCounts } from '../../../foundation/geography/index.ts';
import { connectedModes } from '../model/signature-mode.ts';
import { upsertSignatureModes, type SignatureModeRow, type SignatureModeTables } from '../store/signature-mode-store.ts';

const FILE = 'lookups/signature_modes.csv';

/**
 * Loads which modes of signing the State has enabled, from when to when (L3b). A mode that nothing is connected for is left out and
 * counted: nobody is offered what cannot be checked. A working write, in the caller's transaction.
 */
export async function loadSignatureModes(db: Kysely<Pick<Database, SignatureModeTables>>, folder: string): Promise<LoadCounts> {
  const lines: unknown[] = parse(await readFile(join(folder, FILE), 'utf8'), { columns: true, bom: true });
  const { rows, rejected } = readModes(lines);
  await upsertSignatureModes(db, rows);
  return { [FILE]: { read: lines.length, taken: rows.length, rejected } };
}

/** Reads the lines of the file; each one that is left out is counted under its reason. */
export function readModes(lines: readonly unknown[]): { rows: SignatureModeRow[]; rejected: Record<string, number> } {
  const rows: SignatureModeRow[] = [];
  const rejected: Record<string, number> = {};
  for (const line of lines) {
    const read = ModeLine.safeParse(line);
    if (read.success) rows.push(read.data);
    else for (const reason of new Set(read.error.issues.slice(0, 1).map((issue) => `${issue.path.join('.')}: ${issue.message}`))) rejected[reason] = (rejected[reason] ?? 0) + 1;
  }
  return { rows, rejected };
}

const Day = z.iso.date().transform(istDate);

const ModeLine = z
  .object({ mode: z.enum(connectedModes, 'not connected'), valid_from: Day, valid_to: z.union([z.literal('').transform(() => undefined), Day]), basis: z.string().min(1) })
  .refine((line) => line.valid_to === undefined || line.valid_to > line.valid_from, { path: ['valid_to'], message: 'not after valid_from' })
  .transform((line): SignatureModeRow => ({ mode: line.mode, validFrom: line.valid_from, validTo: line.valid_to, basis: line.basis }));
