import { join } from 'node:path';
import type { Config, RunConfig } from '../platform/config/config.ts';
import { keptSecret } from '../platform/config/kept-secret.ts';
import { createDatabase } from '../platform/db/create-database.ts';
import { launchPostgres, type EmbeddedPostgres } from '../platform/embedded-postgres/launcher.ts';

/** The embedded server of this configuration; undefined when `DATABASE_URL` names another one. */
export async function embeddedOf(config: Config): Promise<EmbeddedPostgres | undefined> {
  return config.databaseUrl === undefined ? launchPostgres({ folder: join(config.dataFolder, 'postgres') }) : undefined;
}

/** Fills in what a start has to find out: the database's URL and the secret. */
export async function runConfigOf(config: Config, embedded: EmbeddedPostgres | undefined): Promise<RunConfig> {
  const databaseUrl = await databaseUrlOf(config, embedded);
  return { ...config, databaseUrl, secret: config.secret ?? (await keptSecret(config.dataFolder)) };
}

/** For a command that does one thing: a server that was running is left running. */
export async function withDatabase(config: Config, work: (config: RunConfig) => Promise<void>): Promise<void> {
  await withServer(config, async (embedded) => work(await runConfigOf(config, embedded)));
}

/** The same for a command that wants no secret: its answer is the URL of the database. */
export async function withDatabaseUrl<T>(config: Config, work: (databaseUrl: string) => Promise<T>): Promise<T> {
  return withServer(config, async (embedded) => work(await databaseUrlOf(config, embedded)));
}

async function withServer<T>(config: Config, work: (embedded: EmbeddedPostgres | undefined) => Promise<T>): Promise<T> {
  const embedded = await embeddedOf(config);
  try {
    return await work(embedded);
  } finally {
    if (embedded?.isReused === false) await embedded.stop();
  }
}

async function databaseUrlOf(config: Config, embedded: EmbeddedPostgres | undefined): Promise<string> {
  const url = embedded === undefined ? config.databaseUrl : await createDatabase(embedded.url, 'nagrik');
  if (url === undefined) throw new Error('No database: neither DATABASE_URL nor an embedded server.');
  return url;
}
