import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { installJobs } from '../jobs/install-jobs.ts';

export interface MigrateOptions {
  /** A URL of the user who owns the database. */
  readonly url: string;
  /** `db` of this repository: `roles.sql` and `migrations/`. */
  readonly folder: string;
  /** Just these, for a database that is to be as it was at that time; without it, all. */
  readonly only?: readonly AppliedMigration[];
}

/**
 * Brings the database up to the files in `db/migrations` and answers the names of those it applied, in order.
 *
 * Each file runs in one transaction, once. Several processes may call this at the same time: one works, the others wait.
 * @throws MigrationRefusal when files and database do not belong together; Error of PostgreSQL, with the file's name, when a statement fails.
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const files = chosen(await readMigrations(options.folder), options.only);
  const client = new pg.Client({ connectionString: options.url, application_name: 'nagrik migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    await client.query(await readFile(join(options.folder, 'roles.sql'), 'utf8'));
    await client.query(JOURNAL_SQL);
    const { rows } = await client.query<AppliedMigration>('select name, sha256 from schema_migrations order by name');
    const pending = pendingMigrations(files, rows);
    for (const file of pending) await apply(client, file);
    await installJobs(client, options.url);
    return pending.map((file) => file.name);
  } finally {
    await client.end();
  }
}

/** @throws MigrationRefusal when one of them is not there, or was changed since. */
function chosen(files: readonly MigrationFile[], only: readonly AppliedMigration[] | undefined): readonly MigrationFile[] {
  if (only === undefined) return files;
  pendingMigrations(files, only);
  return files.filter((file) => only.some(({ name }) => name === file.name));
}

/** The files and the database contradict each other; the message is for the person at the terminal. */
export class MigrationRefusal extends Error {}

export interface MigrationFile {
  readonly name: string;
  readonly sha256: string;
  readonly sql: string;
}

export interface AppliedMigration {
  readonly name: string;
  readonly sha256: string;
}

/** Every migration in the folder, oldest first. */
export async function readMigrations(folder: string): Promise<MigrationFile[]> {
  const names = (await readdir(join(folder, 'migrations'))).filter((name) => name.endsWith('.sql')).toSorted();
  const misnamed = names.find((name) => !/^\d{14}_[a-z][a-z0-9]*(_[a-z0-9]+)+\.sql$/.test(name));
  if (misnamed !== undefined) throw new MigrationRefusal(`db/migrations/${misnamed} is not named like 20261124090000_create_things.sql.`);
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, 'migrations', name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** What is still to be applied. @throws MigrationRefusal when history was rewritten. */
export function pendingMigrations(files: readonly MigrationFile[], applied: readonly AppliedMigration[]): MigrationFile[] {
  const fileByName = new Map(files.map((file) => [file.name, file]));
  for (const { name, sha256 } of applied) {
    const file = fileByName.get(name);
    if (file === undefined) throw new MigrationRefusal(`The database was migrated by a newer version: it has ${name}, which is not in db/migrations.`);
    if (file.sha256 !== sha256) throw new MigrationRefusal(`db/migrations/${name} was changed after it was applied. Restore it and write the change as a new migration.`);
  }
  const done = new Set(applied.map((migration) => migration.name));
  const pending = files.filter((file) => !done.has(file.name));
  const last = applied.at(-1)?.name;
  const late = pending.find((file) => last !== undefined && file.name < last);
  if (late !== undefined) throw new MigrationRefusal(`db/migrations/${late.name} is older than ${last}, which is applied already. Give it a later time.`);
  return pending;
}

const LOCK_KEY = 7_103_117;

const JOURNAL_SQL = `create table if not exists schema_migrations (
  name text primary key,
  sha256 text not null,
  applied_at timestamptz not null default now()
)`;

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  try {
    await client.query('begin');
    await client.query(file.sql);
    await client.query('insert into schema_migrations (name, sha256) values ($1, $2)', [file.name, file.sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`db/migrations/${file.name}: ${error instanceof Error ? error.message : String(error)}${placeIn(file.sql, error)}`, { cause: error });
  }
}

/** " (line 12)": PostgreSQL counts characters, people count lines. */
function placeIn(sql: string, error: unknown): string {
  const position = error instanceof pg.DatabaseError ? Number(error.position) : Number.NaN;
  return position > 0 ? ` (line ${sql.slice(0, position).split('\n').length})` : '';
}
