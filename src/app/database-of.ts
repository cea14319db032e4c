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
  const databaseUrl = embedded === undefined ? config.databaseUrl : await createDatabase(embedded.url, 'nagrik');
  if (databaseUrl === undefined) throw new Error('No database: neither DATABASE_URL nor an embedded server.');
  return { ...config, databaseUrl, secret: config.secret ?? (await keptSecret(config.dataFolder)) };
}

/** For a command that does one thing: a server that was running is left running. */
export async function withDatabase(config: Config, work: (config: RunConfig) => Promise<void>): Promise<void> {
  const embedded = await embeddedOf(config);
  try {
    await work(await runConfigOf(config, embedded));
  } finally {
    if (embedded?.isReused === false) await embedded.stop();
  }
}
