import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { extract, type Extract } from 'tar-stream';
import { migrate } from '../db/migrate.ts';
import { copyTarget, hasTables } from './database-contents.ts';
import { BackupEnd, BackupRefusal, END_NAME, Manifest, MANIFEST_NAME, tableEntry } from './manifest.ts';

export interface RestoreOptions {
  readonly file: string;
  /** An empty database, of a user who may switch triggers off (`session_replication_role`). */
  readonly url: string;
  /** `db` of this repository. */
  readonly dbFolder: string;
  /** Where files and folders of the backup go, by their name in it; none of them may exist. */
  readonly files: Readonly<Record<string, string>>;
}

type Entry = Extract extends AsyncIterable<infer Each> ? Each : never;

/**
 * Fills an empty database and empty folders from a backup, then brings them up to this version. Answers how many rows it restored.
 * All or nothing: when it fails the database is as empty as before.
 * @throws BackupRefusal when the backup is not there, is damaged or not whole, or the place is not empty; MigrationRefusal when a newer version wrote it.
 */
export async function restoreBackup({ file, url, dbFolder, files }: RestoreOptions): Promise<number> {
  if ((await stat(file).catch(() => undefined))?.isFile() !== true) throw new BackupRefusal(`There is no file ${file}.`);
  for (const path of Object.values(files)) if ((await stat(path).catch(() => undefined)) !== undefined) throw new BackupRefusal(`${path} exists already. Restore into a new folder.`);
  const client = new pg.Client({ connectionString: url, application_name: 'nagrik restore' });
  await client.connect();
  try {
    if (await hasTables(client)) throw new BackupRefusal('The database is not empty. Restore into a new one.');
    try {
      const rows = await load(client, { file, url, dbFolder, files });
      await migrate({ url, folder: dbFolder });
      return rows;
    } catch (error) {
      await client.query('rollback');
      await client.query('drop schema public cascade; drop schema if exists graphile_worker cascade; create schema public');
      throw refusalOf(error, file);
    }
  } finally {
    await client.end();
  }
}

async function load(client: pg.Client, { file, url, dbFolder, files }: RestoreOptions): Promise<number> {
  const rows: Record<string, number> = {};
  let manifest: Manifest | undefined;
  let end: BackupEnd | undefined;
  for await (const entry of entriesOf(file)) {
    const { name } = entry.header;
    if (name === MANIFEST_NAME) {
      manifest = Manifest.parse(JSON.parse(await text(entry)));
      await migrate({ url, folder: dbFolder, only: manifest.migrations });
      await emptyTables(client, manifest);
    } else if (manifest === undefined) {
      throw new BackupRefusal(`${file} is not a backup of Nagrik.`);
    } else if (name === END_NAME) {
      end = BackupEnd.parse(JSON.parse(await text(entry)));
    } else {
      const table = manifest.tables.find((each) => tableEntry(each.name) === name);
      if (table !== undefined) rows[table.name] = await loadTable(client, { table, entry });
      else await pipeline(entry, createWriteStream(await placeOf(name, files), { flags: 'wx', mode: 0o600 }));
    }
  }
  if (end === undefined) throw new BackupRefusal(`${file} is not whole: its end is missing.`);
  for (const [name, count] of Object.entries(end.rows)) if (rows[name] !== count) throw new BackupRefusal(`${file} is damaged: ${name} should have ${count} rows, not ${rows[name] ?? 0}.`);
  for (const { name, last, isUsed } of end.counters) await client.query('select setval($1::regclass, $2, $3)', [`public.${client.escapeIdentifier(name)}`, last, isUsed]);
  await client.query('commit');
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
}

/** What the migrations themselves put in goes: the backup has it as it was. Guards and references sleep while rows come table by table. */
async function emptyTables(client: pg.Client, manifest: Manifest): Promise<void> {
  await client.query('begin');
  await client.query('set local session_replication_role = replica').catch((error: unknown) => {
    throw new BackupRefusal('The PostgreSQL user of DATABASE_URL may not set session_replication_role: restore as a superuser, or grant it.', { cause: error });
  });
  for (const { name } of manifest.tables) await client.query(`delete from public.${client.escapeIdentifier(name)}`);
}

async function loadTable(client: pg.Client, { table, entry }: { table: Manifest['tables'][number]; entry: Entry }): Promise<number> {
  const copy = client.query(copyFrom(`copy ${copyTarget(client, table)} from stdin`));
  await pipeline(entry, copy);
  return copy.rowCount;
}

/** Only below the folders that were asked for. */
async function placeOf(name: string, files: RestoreOptions['files']): Promise<string> {
  const [, folder = '', ...rest] = name.split('/');
  const root = files[folder];
  const path = root === undefined ? undefined : normalize(join(root, ...rest));
  if (root === undefined || path === undefined || !name.startsWith('files/') || !`${path}/`.startsWith(`${normalize(root)}/`)) throw new BackupRefusal(`The backup holds "${name}", which has no place here.`);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return path;
}

/** One after the other. */
async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const entries = extract();
  const reading = pipeline(createReadStream(file), createGunzip(), entries);
  // Told by the entries too; without this line it would count as unhandled until the loop ends.
  reading.catch(() => undefined);
  for await (const entry of entries) yield entry;
  await reading;
}

/** What zlib and tar say of a file that is cut or damaged, as a sentence; anything else as it is. */
function refusalOf(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  const isDamage = error instanceof Error && (code.startsWith('Z_') || code === 'ERR_STREAM_PREMATURE_CLOSE' || /Unexpected end of data|Invalid tar header/.test(error.message));
  return isDamage ? new BackupRefusal(`${file} cannot be read: it is damaged or was cut short (${error.message}).`, { cause: error }) : error;
}
