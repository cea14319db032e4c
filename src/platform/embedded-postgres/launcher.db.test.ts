import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launchPostgres, type EmbeddedPostgres } from './launcher.ts';
import type { RunAs } from './run-as.ts';

let parent: string;
let folder: string;
const servers: EmbeddedPostgres[] = [];

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'nagrik-launcher-'));
  folder = join(parent, 'postgres');
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  await rm(parent, { recursive: true, force: true });
});

test('serves UTF-8 in the locale that needs nothing of the host, durably, on loopback only', async () => {
  const { url } = await launch();
  const answer = await ask(
    url,
    `select current_setting('server_encoding') as encoding, (select datlocale from pg_database where datname = current_database()) as locale,
      current_setting('fsync') as fsync, current_setting('listen_addresses') as listens, current_setting('shared_preload_libraries') as libraries`,
  );
  expect(answer).toEqual([{ encoding: 'UTF8', locale: 'C.UTF-8', fsync: 'on', listens: '127.0.0.1', libraries: 'pg_stat_statements' }]);
});

test('keeps its password to its owner and lets nobody in without it', async () => {
  const { url } = await launch();
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password authentication failed');
});

test('is reached by a socket that only its owner can come to, in a deep folder by its port', async () => {
  const near = await launch();
  expect(new URL(near.url).searchParams.get('host')).toBe(join(folder, 'data'));
  expect(statSync(join(folder, 'data')).mode & 0o077).toBe(0);
  expect(await ask(near.url, 'select inet_server_addr() as address')).toEqual([{ address: null }]);
  folder = join(parent, 'deep'.repeat(20), 'postgres');
  const far = await launch();
  expect(new URL(far.url).searchParams.has('host')).toBe(false);
  expect(await ask(far.url, 'select host(inet_server_addr()) as address')).toEqual([{ address: '127.0.0.1' }]);
});

test('loses nothing that was committed when it is killed, and comes back on the same port', async () => {
  const first = await launch();
  await ask(first.url, 'create table kept (id int)');
  await ask(first.url, 'insert into kept select generate_series(1, 1000)');
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  const second = await launch();
  expect(second).toMatchObject({ isReused: false, url: first.url });
  expect(await ask(second.url, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
});

test('takes over the server that a killed start left behind', async () => {
  const first = await launch();
  const second = await launch();
  expect(second).toMatchObject({ isReused: true, pid: first.pid, url: first.url });
});

test('two starts at once end with one server', async () => {
  const [first, second] = await Promise.all([launch(), launch()]);
  expect(second.pid).toBe(first.pid);
});

test('is not deceived by a stale postmaster.pid that names another living process', async () => {
  const first = await launch();
  const file = join(folder, 'data', 'postmaster.pid');
  const lines = readFileSync(file, 'utf8').split('\n');
  await first.stop();
  const stale = [String(process.pid), ...lines.slice(1)].join('\n');
  await writeFile(file, stale);
  await writeFile(join(folder, 'data', `.s.PGSQL.${lines[3]}.lock`), stale);
  const second = await launch();
  expect(second.isReused).toBe(false);
  expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('makes anew a cluster that was half made', async () => {
  await mkdir(join(folder, 'data.new', 'base'), { recursive: true });
  const { url } = await launch();
  expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('stops at once even with a connection open, and leaves no postmaster.pid', async () => {
  const server = await launch();
  const client = new pg.Client({ connectionString: server.url });
  client.on('error', () => undefined);
  await client.connect();
  await server.stop();
  expect(existsSync(join(folder, 'data', 'postmaster.pid'))).toBe(false);
  await client.end().catch(() => undefined);
});

describe.skipIf(process.getuid?.() !== 0)('as root', () => {
  test.each<RunAs>(['namespace', 'capability'])('runs by way of "%s" in a folder that is closed to others', async (runAs) => {
    await chmod(parent, 0o700);
    const { url } = await launch(runAs);
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('runs as nobody where every folder is open', async () => {
    await chmod(parent, 0o711);
    const { url } = await launch('nobody');
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('data made in one way is served in another', async () => {
    await chmod(parent, 0o711);
    for (const runAs of ['nobody', 'namespace', 'capability'] as const) {
      const server = await launch(runAs);
      expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await server.stop();
    }
  });
});

async function launch(runAs?: RunAs): Promise<EmbeddedPostgres> {
  const server = await launchPostgres({ folder, ...(runAs === undefined ? {} : { runAs }) });
  servers.push(server);
  return server;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
