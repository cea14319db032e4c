import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { pack, type Pack } from 'tar-stream';
import { copyTarget, listCounters, listMigrations, listTables } from './database-contents.ts';
import { BackupRefusal, END_NAME, MANIFEST_NAME, tableEntry, type BackupEnd, type Manifest } from './manifest.ts';

export interface BackupOptions {
  /** Of the user who owns the database. */
  readonly url: string;
  /** Where the backup goes; it must not exist. It can be read by its owner alone: it holds everything. */
  readonly file: string;
  /** Folders and files outside the database, by the name they have in the backup. One that is not there is left out. */
  readonly files: Readonly<Record<string, string>>;
  readonly now: Date;
}

/**
 * Writes one moment of the database, and the files that belong to it, while the site runs on. Answers how many rows it holds.
 * The file appears under its name when it is whole and on disk.
 * @throws BackupRefusal when the file exists already; errors of disk and database.
 */
export async function writeBackup({ url, file, files, now }: BackupOptions): Promise<number> {
  if ((await stat(file).catch(() => undefined)) !== undefined) throw new BackupRefusal(`${file} exists already. A backup never writes over another one.`);
  const draft = `${file}.part`;
  const client = new pg.Client({ connectionString: url, application_name: 'nagrik backup' });
  await client.connect();
  try {
    const archive = pack();
    const written = pipeline(archive, createGzip(), createWriteStream(draft, { mode: 0o600 }));
    const [rows] = await Promise.all([fill(archive, { client, files, now }), written]);
    await onDisk(draft);
    await rename(draft, file);
    await onDisk(dirname(file));
    return rows;
  } finally {
    await client.end();
    await rm(draft, { force: true });
  }
}

async function fill(archive: Pack, source: { client: pg.Client; files: BackupOptions['files']; now: Date }): Promise<number> {
  const { client } = source;
  const spool = await mkdtemp(join(tmpdir(), 'nagrik-backup-'));
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const tables = await listTables(client);
    const manifest: Manifest = { format: 'nagrik-backup-1', takenAt: source.now.toISOString(), migrations: await listMigrations(client), tables };
    await addText(archive, MANIFEST_NAME, JSON.stringify(manifest));
    const rows: Record<string, number> = {};
    for (const table of tables) rows[table.name] = await addTable(archive, { client, table, spool: join(spool, 'table.copy') });
    // After the tables: a file is written before the row that names it.
    for (const [name, path] of Object.entries(source.files)) await addFiles(archive, { name, path });
    // Counters know no moment: read last, they stand at least where the rows need them.
    const end: BackupEnd = { rows, counters: await listCounters(client) };
    await addText(archive, END_NAME, JSON.stringify(end));
    archive.finalize();
    return Object.values(rows).reduce((sum, count) => sum + count, 0);
  } catch (error) {
    archive.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  } finally {
    await rm(spool, { recursive: true, force: true });
  }
}

/** Tar wants the size before the content, so each table takes the way over a file. Answers its rows. */
async function addTable(archive: Pack, { client, table, spool }: { client: pg.Client; table: Manifest['tables'][number]; spool: string }): Promise<number> {
  const copy = client.query(copyTo(`copy ${copyTarget(client, table)} to stdout`));
  await pipeline(copy, createWriteStream(spool, { mode: 0o600 }));
  // The stream ends before the server has said how many rows there were (pg-copy-streams 7.0.0); under load the count was still 0 here. The next answer comes after it.
  await client.query('select 1');
  await addFile(archive, { name: tableEntry(table.name), path: spool });
  return copy.rowCount;
}

async function addFiles(archive: Pack, { name, path }: { name: string; path: string }): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return;
  if (found.isFile()) return addFile(archive, { name: `files/${name}`, path });
  for (const entry of await readdir(path, { withFileTypes: true })) await addFiles(archive, { name: `${name}/${entry.name}`, path: join(path, entry.name) });
}

async function addFile(archive: Pack, { name, path }: { name: string; path: string }): Promise<void> {
  const { size } = await stat(path);
  const entry = archive.entry({ name, size, mode: 0o600 });
  await pipeline(createReadStream(path), entry);
}

function addText(archive: Pack, name: string, text: string): Promise<void> {
  return new Promise((done, fail) => archive.entry({ name, mode: 0o600 }, text, (error) => (error instanceof Error ? fail(error) : done())));
}

async function onDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
