import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countSent, readyToSend } from '../e2e/ready-to-send.ts';
import { bundle } from './bundle.mjs';

/** It loads all reference data; other test runs may have the cores. */
const FIRST_START_LIMIT_MS = 150_000;

/** The whole product as `npm start` runs it, on a data folder of its own under a folder that is closed to other users. */
describe.skipIf(process.platform !== 'linux')('npm start', () => {
  let parent;
  let program;
  let port;
  let supervisor;

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'nagrik-start-'));
    await chmod(parent, 0o700);
    program = await bundle({ root: join(import.meta.dirname, '..'), entry: 'src/app/main.ts' });
    port = await freePort();
    supervisor = await startProduct();
  }, FIRST_START_LIMIT_MS);
  afterAll(async () => {
    if (supervisor !== undefined && supervisor.exitCode === null && supervisor.signalCode === null) await ended(supervisor, () => supervisor.kill('SIGTERM'));
    await rm(parent, { recursive: true, force: true });
  });

  test.each(['web', 'worker', 'postgres'])('%s is started again after kill -9, and the site answers', async (name) => {
    const before = pidOf(name);
    process.kill(before, 'SIGKILL');
    const after = await until(() => found(name).find((pid) => pid !== before));
    expect(after).not.toBe(before);
    await until(isReady);
  });

  test.each(['web', 'postgres'])('kill -9 of %s while complaints are sent loses none that was acknowledged and doubles none', async (name) => {
    const senders = await readyToSend({ dataFolder: join(parent, 'data'), port, count: 24 });
    const sent = Promise.all(senders.map((sender) => sender.send().catch(() => undefined)));
    // The first answer is out; the others are on their way.
    await Promise.race(senders.map((sender) => sender.firstAnswer));
    process.kill(pidOf(name), 'SIGKILL');
    const acknowledged = await sent;
    await until(isReady);
    const again = [];
    for (const sender of senders) again.push(await until(() => sender.send().catch(() => undefined)));
    expect(acknowledged.filter((number) => number !== undefined).length).toBeGreaterThan(0);
    for (const [index, number] of acknowledged.entries()) if (number !== undefined) expect(again[index]).toBe(number);
    expect(new Set(again).size).toBe(senders.length);
    expect(await countSent(join(parent, 'data'), senders)).toBe(senders.length);
  });

  test('a second start on the same data is refused with a sentence', async () => {
    const { code, said } = await run({ PORT: String(await freePort()) });
    expect([code, said]).toEqual([1, `Nagrik already runs on ${join(parent, 'data')} (process ${supervisor.pid}).\n`]);
  });

  test('all mistakes in the environment are told, and it ends with 1', async () => {
    const { code, said } = await run({ PORT: 'x', TRUST_PROXY: 'x' });
    expect([code, said.split('\n').map((line) => line.split(' ')[0])]).toEqual([1, ['PORT', 'TRUST_PROXY', '']]);
  });

  test('after kill -9 of the supervisor the roles end by themselves, and the next start takes over the database', async () => {
    const postgres = pidOf('postgres');
    await ended(supervisor, () => supervisor.kill('SIGKILL'));
    await until(() => found('web').length + found('worker').length === 0);
    supervisor = await startProduct();
    expect(pidOf('postgres')).toBe(postgres);
  });

  test('SIGTERM ends everything within ten seconds, with 0', async () => {
    const startedMs = performance.now();
    const code = await ended(supervisor, () => supervisor.kill('SIGTERM'));
    expect(code).toBe(0);
    expect(performance.now() - startedMs).toBeLessThan(10_000);
    expect(['web', 'worker', 'postgres'].flatMap((name) => found(name))).toEqual([]);
  });

  test('SIGTERM in the middle of a first start ends it within ten seconds, with 0', async () => {
    const first = spawnProduct({ NAGRIK_DATA: join(parent, 'other'), PORT: String(await freePort()) });
    await until(() => found('postgres', 'other')[0]);
    const startedMs = performance.now();
    expect(await ended(first, () => first.kill('SIGTERM'))).toBe(0);
    expect(performance.now() - startedMs).toBeLessThan(10_000);
    expect(found('postgres', 'other')).toEqual([]);
  });

  test('a start after a stop serves what was there before', async () => {
    supervisor = await startProduct();
    expect(await isReady()).toBe(true);
  });

  test('an administrator is added from the terminal while the site runs, where one exists only with --another', async () => {
    const create = ['admin', 'create', '--login', 'second.admin', '--name', 'Asha', '--name-hi', 'आशा', '--gender', 'woman'];
    const refused = await run({}, ...create);
    expect([refused.code, refused.said.includes('--another')]).toEqual([1, true]);
    const added = await run({}, ...create, '--another');
    expect([added.code, /Setup code: (?:[0-9A-Z]{4}-){3}[0-9A-Z]{4} /.test(added.said)]).toEqual([0, true]);
  });

  test('a backup of the running site comes back in a new folder, and serves', async () => {
    const file = join(parent, 'everything.nagrik');
    const backup = await run({}, 'backup', file);
    const rows = /^Wrote (\d+) rows/.exec(backup.said)?.[1];
    expect([backup.code, Number(rows)]).toEqual([0, expect.any(Number)]);
    const there = { NAGRIK_DATA: join(parent, 'restored'), PORT: String(await freePort()) };
    expect(await run(there, 'restore', file)).toEqual({ code: 0, said: `Restored ${rows} rows from ${file}. Start with: npm start\n` });
    expect((await run(there, 'restore', file)).said).toContain('exists already. Restore into a new folder.');
    const restored = spawnProduct(there);
    await until(async () => (await fetch(`http://127.0.0.1:${there.PORT}/readyz`).catch(() => undefined))?.ok);
    expect(await ended(restored, () => restored.kill('SIGTERM'))).toBe(0);
  });

  function spawnProduct(environment, ...command) {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, NAGRIK_DATA: join(parent, 'data'), PORT: String(port), ...environment };
    return spawn(process.execPath, ['--enable-source-maps', program, ...(command.length === 0 ? ['start'] : command)], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  }

  async function startProduct() {
    const child = spawnProduct({});
    let said = '';
    await new Promise((done, fail) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
          said += chunk.toString();
          if (said.includes(`Nagrik is ready at http://localhost:${port}\n`)) done();
        });
      }
      child.once('close', (code, signal) => fail(new Error(`ended with ${code ?? signal}: ${said}`)));
    });
    return child;
  }

  async function run(environment, ...command) {
    const child = spawnProduct(environment, ...command);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk.toString()));
    const code = await new Promise((done) => child.once('close', done));
    return { code, said };
  }

  /** The processes of this test's product: roles by their parent or environment, the server by its folder. */
  function found(name, data = 'data') {
    return readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .map(Number)
      .filter((pid) => {
        const line = readProc(pid, 'cmdline').split('\0');
        if (name === 'postgres') return line.includes(join(parent, data, 'postgres', 'data')) && !line[0].includes('unshare');
        return line.includes(name) && line.includes(program) && readProc(pid, 'environ').includes(join(parent, data));
      });
  }

  function pidOf(name) {
    const [pid] = found(name);
    expect(pid, `${name} runs`).toBeDefined();
    return pid;
  }

  async function isReady() {
    return fetch(`http://127.0.0.1:${port}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
  }
});

function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

async function ended(child, cause) {
  const exit = new Promise((done) => child.once('exit', done));
  cause();
  return exit;
}

/** Looks again until it holds; the time limit of the test ends it. */
async function until(look) {
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen;
    await wait(20);
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return address.port;
}
