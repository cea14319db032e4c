import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { databaseUrl } from '../db/create-database.ts';
import { migrate, readMigrations } from '../db/migrate.ts';

export interface Preparation {
  /** Names the content, version included: the template is made once for each key. */
  readonly key: string;
  /** Fills a migrated database, given the URL of its owner. */
  readonly run: (url: string) => Promise<void>;
}

/** A new database with all migrations (and the preparation), copied from a template that is made once for each content. */
export async function copyOfTemplate(options: { serverUrl: string; dbFolder: string; prepare: Preparation | undefined }): Promise<{ url: string; drop(): Promise<void> }> {
  const { serverUrl, prepare } = options;
  const schema = await ensureTemplate({
    ...options,
    name: `nagrik_template_${await contentKey(options.dbFolder)}`,
    from: 'template0',
    fill: async (url) => void (await migrate({ url, folder: options.dbFolder })),
  });
  const template = prepare === undefined ? schema : await ensureTemplate({ ...options, name: `${schema}_${shortHash(prepare.key)}`, from: schema, fill: prepare.run });
  const name = `nagrik_test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, (client) => client.query(`create database ${name} template ${template}`));
  return { url: databaseUrl(serverUrl, name), drop: () => onServer(serverUrl, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))) };
}

interface TemplateOptions {
  readonly serverUrl: string;
  readonly name: string;
  readonly from: string;
  readonly fill: (url: string) => Promise<void>;
}

/** Test files run side by side: the first makes the template under a lock, and it gets its name only when it is whole. */
async function ensureTemplate({ serverUrl, name, from, fill }: TemplateOptions): Promise<string> {
  await onServer(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return;
    const draft = `${name}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft} template ${from}`);
    await fill(databaseUrl(serverUrl, draft));
    await client.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
}

async function contentKey(dbFolder: string): Promise<string> {
  const files = await readMigrations(dbFolder);
  return shortHash((await readFile(join(dbFolder, 'roles.sql'), 'utf8')) + files.map((file) => file.name + file.sha256).join());
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
