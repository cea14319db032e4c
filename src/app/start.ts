import { join } from 'node:path';
import type { Logger } from 'pino';
import { systemClock } from '../platform/clock/clock.ts';
import type { Config, RunConfig } from '../platform/config/config.ts';
import { rootFolder } from '../platform/config/root-folder.ts';
import { migrate } from '../platform/db/migrate.ts';
import { tryLock } from '../platform/embedded-postgres/folder-lock.ts';
import type { EmbeddedPostgres } from '../platform/embedded-postgres/launcher.ts';
import { createLogger } from '../platform/log/logger.ts';
import { embeddedOf, runConfigOf } from './database-of.ts';
import { keepRunning, type KeptService, type Service } from './keep-running.ts';
import { waitUntilFree, waitUntilReady } from './port-check.ts';
import { startRole, type Role } from './role-process.ts';

/**
 * `npm start`: database, migrations, reference data, demo, then web and worker, each kept running until SIGTERM or SIGINT.
 * If this process is killed, the roles end by themselves, and the next start takes over the database server it left.
 */
export async function start(config: Config): Promise<void> {
  const lock = tryLock(join(config.dataFolder, 'start.lock'));
  if ('ownerPid' in lock) throw new Error(`Nagrik already runs on ${config.dataFolder} (process ${lock.ownerPid}).`);
  const stopping = stopSignal();
  const log = createLogger({ role: 'supervisor', level: config.logLevel });
  let embedded: EmbeddedPostgres | undefined;
  let services: readonly KeptService[] = [];
  try {
    await waitUntilFree(config.port, config.host);
    embedded = await embeddedOf(config);
    let running = await runConfigOf(config, embedded);
    // A first start loads for many seconds. Who stops it now does not wait: the load is rolled back with its database.
    const lines = await Promise.race([prepare(running), aborted(stopping)]);
    if (lines === undefined) return;
    const roles = (['worker', 'web'] as const).map((role) => keepRole(role, () => running, log));
    const restartRoles = (): void => roles.forEach((role) => void role.restart());
    async function followDatabase(server: EmbeddedPostgres): Promise<void> {
      running = await runConfigOf(config, server);
      restartRoles();
    }
    services = embedded === undefined ? roles : [...roles, keepDatabase({ config, first: embedded, log, onMoved: followDatabase })];
    process.on('message', (message) => message === 'restart-roles' && restartRoles());
    await waitUntilReady(config, stopping);
    if (!stopping.aborted) announce(config, lines);
    await aborted(stopping);
  } finally {
    // In order: first those who use the database, then the database.
    const [worker, web, database] = services;
    await Promise.all([worker?.stop(), web?.stop()]);
    await (database ?? embedded)?.stop();
    lock.release();
    if (stopping.aborted) process.exit(0);
  }
}

/** Schema, reference data and demo. Answers the sign-in lines of the demo. */
async function prepare(config: RunConfig): Promise<readonly string[]> {
  await migrate({ url: config.databaseUrl, folder: join(rootFolder(), 'db') });
  await (await import('./load-reference.ts')).loadReference({ databaseUrl: config.databaseUrl, dir: join(rootFolder(), 'db', 'reference') });
  const { refuseDemoAccounts, seedDemo } = await import('./seed-demo.ts');
  if (config.mode === 'demo') return seedDemo(config);
  await refuseDemoAccounts(config);
  return [];
}

function keepRole(role: Role, config: () => RunConfig, log: Logger): KeptService {
  return keepRunning({
    start: async () => startRole(role, config()),
    onFailure: ({ pauseMs }) => log.error({ service: role, pauseMs }, 'a process ended; it is started again'),
    clock: systemClock,
  });
}

interface KeepDatabaseOptions {
  readonly config: Config;
  readonly first: EmbeddedPostgres;
  readonly log: Logger;
  /** Its port was taken by another program in the meantime, so its URL is new. */
  readonly onMoved: (server: EmbeddedPostgres) => Promise<void>;
}

/** The server comes back on its old port, so the roles find it again by themselves. */
function keepDatabase({ config, first, log, onMoved }: KeepDatabaseOptions): KeptService {
  let isFirst = true;
  let { url } = first;
  return keepRunning({
    async start(): Promise<Service> {
      const server = isFirst ? first : await embeddedOf(config);
      isFirst = false;
      if (server === undefined) throw new Error('The embedded database is not in use.');
      if (server.url !== url) await onMoved(server);
      url = server.url;
      return server;
    },
    onFailure: ({ error, pauseMs }) => log.error({ service: 'postgres', err: error, pauseMs }, 'the database ended; it is started again'),
    clock: systemClock,
  });
}

function announce(config: Config, lines: readonly string[]): void {
  process.stdout.write(`Nagrik is ready at ${config.publicUrl}\n${lines.map((line) => `${line}\n`).join('')}`);
}

/** Asked to stop, or the terminal's `npm start` is gone. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const event of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const) process.on(event, () => controller.abort());
  return controller.signal;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}
