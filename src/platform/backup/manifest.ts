import { z } from 'zod';

/**
 * The first entry of a backup. The file is a gzipped tar: `manifest.json`, one `tables/<name>.copy` for each table (PostgreSQL's
 * text format), `files/<folder>/<path>` for files outside the database, and at last `end.json`: without it the backup is not whole.
 */
export const Manifest = z.object({
  format: z.literal('nagrik-backup-1'),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export type Manifest = z.infer<typeof Manifest>;

/** The last entry: how many rows each table has, and where each counter stands. */
export const BackupEnd = z.object({
  rows: z.record(z.string(), z.number()),
  counters: z.array(z.object({ name: z.string(), last: z.string(), isUsed: z.boolean() })),
});
export type BackupEnd = z.infer<typeof BackupEnd>;

export const MANIFEST_NAME = 'manifest.json';
export const END_NAME = 'end.json';

export function tableEntry(table: string): string {
  return `tables/${table}.copy`;
}

/** The backup or the place to restore it to does not fit; the message is for the person at the terminal. */
export class BackupRefusal extends Error {
  override readonly name = 'Error';
}
