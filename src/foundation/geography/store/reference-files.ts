import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** One row of a reference file: column → text, '' for an empty cell. */
export type CsvRow = Readonly<Record<string, string>>;

/**
 * Reads a CSV file of db/reference, packed (`.gz`) or not. UTF-8, a header row, every row as wide as the header.
 * @throws when the file is missing or malformed: reference data is committed, so that is a fault and not bad input.
 */
export async function readReferenceCsv(folder: string, path: string): Promise<CsvRow[]> {
  const bytes = await readFile(join(folder, path));
  return parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true, bom: true });
}

/** The text of a cell. @throws when the file has no such column. */
export function cell(row: CsvRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`Reference file without column ${column}: it has ${Object.keys(row).join(', ')}`);
  return text.trim();
}

/** The number in a cell; undefined for an empty cell. @throws when it is neither. */
export function numberCell(row: CsvRow, column: string): number | undefined {
  const text = cell(row, column);
  if (text === '') return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Error(`Not a number in column ${column}: ${text}`);
  return value;
}

/** The whole number in a cell that must have one. @throws when it is empty or anything else. */
export function codeCell(row: CsvRow, column: string): number {
  const value = numberCell(row, column);
  if (value === undefined || !Number.isSafeInteger(value)) throw new Error(`No code in column ${column}: ${cell(row, column)}`);
  return value;
}
