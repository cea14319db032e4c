import { join, resolve } from 'node:path';
import { describeConfig, loadConfig, type Config, type RunConfig } from '../platform/config/config.ts';
import { callersFolder, rootFolder } from '../platform/config/root-folder.ts';
import { withDatabase } from './database-of.ts';
import { runRole } from './run-role.ts';

/** Everything this program can be told to do. Each command loads only what it needs. */
const commands: Readonly<Record<string, (config: Config) => Promise<void>>> = {
  start: async (config) => (await import('./start.ts')).start(config),
  web: async (config) => runRole(needsServer(config), (await import('./web.ts')).runWeb),
  worker: async (config) => runRole(needsServer(config), (await import('./worker.ts')).runWorker),
  migrate: (config) =>
    withDatabase(config, async ({ databaseUrl }) => {
      const { migrate } = await import('../platform/db/migrate.ts');
      const applied = await migrate({ url: databaseUrl, folder: join(rootFolder(), 'db') });
      print(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
    }),
  reference: (config) =>
    withDatabase(config, async ({ databaseUrl }) => {
      const { loadReference } = await import('./load-reference.ts');
      const { loaded } = await loadReference({ databaseUrl, dir: join(rootFolder(), 'db', 'reference') });
      print(loaded ? 'Reference data loaded.' : 'The reference data is up to date.');
    }),
  seed: (config) => withDatabase(config, async (running) => (await (await import('./seed-demo.ts')).seedDemo(running)).forEach(print)),
  config: async () => print(describeConfig()),
  admin: (config) => withDatabase(config, async (running) => (await (await import('./admin.ts')).admin(running, process.argv.slice(3))).forEach(print)),
  backup: async (config) => (await import('./backup.ts')).backup(config, fileArgument('backup')).then(print),
  restore: async (config) => (await import('./backup.ts')).restore(config, fileArgument('restore')).then(print),
};

await main(process.argv[2] ?? 'start');

async function main(name: string): Promise<void> {
  const command = commands[name];
  if (command === undefined) return fail([`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}.`]);
  const config = loadConfig(rootFolder());
  if (!config.ok) return fail(config.refusal);
  try {
    await command(config.value);
  } catch (error) {
    fail([sentenceOf(error)]);
  }
}

/** The file after the command. */
function fileArgument(command: string): string {
  const [, , , file] = process.argv;
  if (file === undefined) throw new Error(`Say which file: npm run ${command} -- FILE`);
  return resolve(callersFolder(), file);
}

/** A single role serves a database that somebody else keeps running. */
function needsServer(config: Config): RunConfig {
  const { databaseUrl, secret } = config;
  if (databaseUrl === undefined || secret === undefined) throw new Error('This command needs DATABASE_URL and NAGRIK_SECRET. "npm start" starts everything.');
  return { ...config, databaseUrl, secret };
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // A plain Error with a message is meant for the person at the terminal; anything else is a bug, and its place matters.
  return error.constructor === Error || error.name === 'Error' ? error.message : (error.stack ?? error.message);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
}
