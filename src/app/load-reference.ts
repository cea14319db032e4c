import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { loadGeography, type GeographyTables, type LoadCounts } from '../foundation/geography/index.ts';
import { spellingFingerprint } from '../foundation/names/index.ts';
import { loadDeadlineSettings, loadHolidays, type SettingsTables } from '../foundation/deadlines/index.ts';
import { loadLaw } from '../foundation/law/index.ts';
import { loadOffices } from '../foundation/offices/index.ts';
import { loadSignatureModes } from '../domains/complaints/index.ts';
import type { Database } from '../platform/db/generated/database.ts';
import { openDatabase, openPool } from '../platform/db/pool.ts';
import { findLoadedHash, lockReferenceLoad, upsertLoad, type ReferenceLoadTables } from './store/reference-load-store.ts';

/** One module's part of the reference data. `dir` is db/reference; the transaction is the load's, under the working role. */
export interface ReferenceLoader {
  readonly name: string;
  readonly load: (db: Kysely<Database>, dir: string) => Promise<LoadCounts>;
}

/** In the order of the rings: a loader may lean on the ones before it. */
export const referenceLoaders: readonly ReferenceLoader[] = [
  { name: 'geography', load: (db, dir) => loadGeography(db.$pickTables<GeographyTables>(), dir) },
  { name: 'offices', load: loadOffices },
  { name: 'law', load: loadLaw },
  { name: 'deadlines', load: async (db, dir) => fileCounts([await loadDeadlineSettings(db.$pickTables<SettingsTables>(), dir), await loadHolidays(db.$pickTables<SettingsTables>(), dir)]) },
  { name: 'signature modes', load: loadSignatureModes },
];

export interface LoadReferenceConfig {
  /** URL of the database; the working role is taken on connecting. */
  readonly databaseUrl: string;
  /** `db/reference` of this repository. */
  readonly dir: string;
  readonly loaders?: readonly ReferenceLoader[];
}

export type LoadReferenceOutcome = { readonly loaded: false } | { readonly loaded: true; readonly counts: Readonly<Record<string, LoadCounts>> };

/** Raise when a loader writes other rows from the same files, so that the next start loads again. */
const LOADERS_VERSION = 1;

/**
 * Brings the reference tables up to the files in db/reference: all of them or, on a fault, none.
 * Does nothing when files, spelling rules and loaders are those of the last load; counts per file what was read, taken and rejected.
 */
export async function loadReference({ databaseUrl, dir, loaders = referenceLoaders }: LoadReferenceConfig): Promise<LoadReferenceOutcome> {
  const contentHash = await hashOf(dir, loaders);
  const db = openDatabase(openPool({ url: databaseUrl, role: 'nagrik_work', max: 1, name: 'nagrik load-reference' }));
  try {
    if ((await findLoadedHash(db.$pickTables<ReferenceLoadTables>(), LOAD_NAME)) === contentHash) return { loaded: false };
    return await db.transaction().execute(async (trx) => {
      const loads = trx.$pickTables<ReferenceLoadTables>();
      await lockReferenceLoad(loads);
      if ((await findLoadedHash(loads, LOAD_NAME)) === contentHash) return { loaded: false };
      const counts: Record<string, LoadCounts> = {};
      for (const { name, load } of loaders) counts[name] = await load(trx, dir);
      await upsertLoad(loads, { name: LOAD_NAME, contentHash, counts });
      return { loaded: true, counts };
    });
  } finally {
    await db.destroy();
  }
}

const LOAD_NAME = 'db/reference';

/** Names the content of the folder and everything else that decides what the tables will say. */
async function hashOf(dir: string, loaders: readonly ReferenceLoader[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([LOADERS_VERSION, spellingFingerprint(), loaders.map((loader) => loader.name)]));
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.md')).map((entry) => join(entry.parentPath, entry.name).slice(dir.length));
  const contents = await Promise.all(paths.toSorted().map(async (path) => [path, await readFile(join(dir, path))] as const));
  for (const [path, content] of contents) hash.update(`\n${path}\n${content.length}\n`).update(content);
  return hash.digest('hex');
}

/** Counts by table, as counts by file. */
function fileCounts(tables: readonly { readonly table: string; readonly loaded: number; readonly rejected: number; readonly reasons: readonly string[] }[]): LoadCounts {
  return Object.fromEntries(
    tables.map(({ table, loaded, rejected, reasons }) => [`${table}.csv`, { read: loaded + rejected, taken: loaded, rejected: Object.fromEntries(reasons.map((reason) => [reason, 1])) }]),
  );
}
