import { randomBytes } from 'node:crypto';
import { mkdtemp, mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { rootFolder } from '../config/root-folder.ts';
import { createDatabase } from '../db/create-database.ts';
import { migrate } from '../db/migrate.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const dbFolder = join(rootFolder(), 'db');
const now = new Date('2026-11-24T10:00:00Z');
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nagrik-backup-test-'));
  file = join(folder, 'all.nagrik');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('everything comes back: rows, counters, files and guards', async () => {
  const from = await filledDatabase();
  await mkdir(join(folder, 'papers', 'a'), { recursive: true });
  await writeFile(join(folder, 'papers', 'a', 'one'), 'एक');
  const wrote = await writeBackup({ url: from, file, files: { papers: join(folder, 'papers') }, now });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const to = await emptyDatabase();
  expect(await restoreBackup({ url: to, file, dbFolder, files: { papers: join(folder, 'new', 'papers') } })).toBe(wrote);
  expect(await readFile(join(folder, 'new', 'papers', 'a', 'one'), 'utf8')).toBe('एक');
  const contents = `select * from ledger_entries order by id`;
  expect(await ask(to, contents)).toEqual(await ask(from, contents));
  // The next row goes on counting, and the guard of the ledger is awake again.
  expect(await ask(to, `${insertEntry('third')} returning id`)).toEqual([{ id: '3' }]);
  await expect(ask(to, 'delete from ledger_entries')).rejects.toThrow('append-only');
});

test('refuses a database that is not empty, and a file that exists', async () => {
  const from = await filledDatabase();
  await writeBackup({ url: from, file, files: {}, now });
  await expect(writeBackup({ url: from, file, files: {}, now })).rejects.toThrow('exists already');
  await expect(restoreBackup({ url: from, file, dbFolder, files: {} })).rejects.toThrow('not empty');
});

test('a backup that was cut restores nothing', async () => {
  await writeBackup({ url: await filledDatabase(), file, files: {}, now });
  const { size } = await stat(file);
  await truncate(file, size - 100);
  const to = await emptyDatabase();
  await expect(restoreBackup({ url: to, file, dbFolder, files: {} })).rejects.toThrow(/cannot be read|not whole/);
  expect(await ask(to, `select count(*)::int as tables from pg_class where relnamespace = 'public'::regnamespace`)).toEqual([{ tables: 0 }]);
});

test('what is no backup, or not there, is told so', async () => {
  await expect(restoreBackup({ url: await emptyDatabase(), file: `${file}.of-nobody`, dbFolder, files: {} })).rejects.toThrow(`There is no file ${file}.of-nobody.`);
  await writeFile(file, 'no archive');
  await expect(restoreBackup({ url: await emptyDatabase(), file, dbFolder, files: {} })).rejects.toThrow('cannot be read');
});

function emptyDatabase(): Promise<string> {
  return createDatabase(inject('testServerUrl'), `backup_${randomBytes(6).toString('hex')}`);
}

async function filledDatabase(): Promise<string> {
  const url = await emptyDatabase();
  await migrate({ url, folder: dbFolder });
  await ask(url, insertEntry('first'));
  await ask(url, insertEntry('second\\t\\n, "quoted" and हिन्दी'));
  return url;
}

function insertEntry(what: string): string {
  return `insert into ledger_entries (at, act, record_kind, record_id, kind, actor_kind, actor_role, content)
    values ('2026-11-24T10:00:00Z', 'x', 'complaint', gen_random_uuid(), 'x', 'system', 'system', jsonb_build_object('what', E'${what}'))`;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
