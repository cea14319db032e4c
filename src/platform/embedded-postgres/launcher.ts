import { spawn } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBinaries, type Binaries } from './binaries.ts';
import { CLUSTER_USER, openCluster, type Cluster } from './cluster.ts';
import { withLock } from './folder-lock.ts';
import { isServing, readPostmasterFile, type Postmaster } from './postmaster-file.ts';
import { chooseRunAs, commandAs, type RunAs } from './run-as.ts';
import { serverArguments, type Durability } from './settings.ts';

/** A PostgreSQL of our own, serving one folder on a loopback port. */
export interface EmbeddedPostgres {
  readonly url: string;
  readonly pid: number;
  /** True when it was already running: a start that was killed had left it behind. */
  readonly isReused: boolean;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Fast shutdown: open transactions are rolled back, committed ones are on disk. */
  stop(): Promise<void>;
}

export interface LaunchOptions {
  readonly folder: string;
  readonly durability?: Durability;
  /** Only tests choose; otherwise the first way that works on this machine. */
  readonly runAs?: RunAs;
  /** Only tests choose; otherwise those that npm installed. */
  readonly binaries?: Binaries;
}

const POLL_MS = 20;
const START_LIMIT_MS = 60_000;
const FAST_STOP_LIMIT_MS = 3_000;
const LOG_LIMIT_BYTES = 10_000_000;
/** After kill -9 the old backends hold the shared memory for up to a second; a new server then ends at once. */
const START_TRIES = 6;

/**
 * Serves the database in `folder`; makes it when it is not there, takes over a server that already serves it.
 * @throws Error with the last lines of the server's log when it does not come up.
 */
export function launchPostgres(options: LaunchOptions): Promise<EmbeddedPostgres> {
  return withLock(join(options.folder, 'launch.lock'), () => launch(options));
}

async function launch(options: LaunchOptions): Promise<EmbeddedPostgres> {
  const binaries = options.binaries ?? (await findBinaries());
  const runAs = options.runAs ?? chooseRunAs(binaries.postgres);
  const cluster = await openCluster({ folder: options.folder, binaries, runAs });
  const orphan = await findOrphan(cluster);
  if (orphan !== undefined) return handleOf(cluster, { ...orphan, isReused: true });
  for (let attempt = 1; ; attempt += 1) {
    const started = await startServer({ cluster, binaries, runAs, durability: options.durability ?? 'durable' });
    if (started !== undefined) return handleOf(cluster, { ...started, isReused: false });
    if (attempt === START_TRIES) throw new Error(`PostgreSQL did not start:\n${await lastLines(cluster.logFile)}`);
    await wait(100 * attempt);
  }
}

/** The server that already serves this cluster, once it is ready. A stale `postmaster.pid` goes. */
async function findOrphan(cluster: Cluster): Promise<Postmaster | undefined> {
  for (;;) {
    const postmaster = readPostmasterFile(cluster.dataFolder);
    if (postmaster === undefined) return undefined;
    if (!isServing(postmaster.pid, cluster.dataFolder)) {
      await rm(join(cluster.dataFolder, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (postmaster.isReady) return postmaster;
    await wait(POLL_MS);
  }
}

interface StartOptions {
  readonly cluster: Cluster;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  readonly durability: Durability;
}

/** Undefined when the server ended before it was ready. */
async function startServer({ cluster, binaries, runAs, durability }: StartOptions): Promise<Postmaster | undefined> {
  const port = await freePort(await rememberedPort(cluster.portFile));
  await removeSocket(cluster, port);
  const line = commandAs(runAs, binaries.postgres, serverArguments({ dataFolder: cluster.dataFolder, port, durability }));
  const log = openSync(cluster.logFile, sizeOf(cluster.logFile) > LOG_LIMIT_BYTES ? 'w' : 'a', 0o600);
  // Detached: Ctrl-C in the terminal must reach the supervisor only, which then stops things in order.
  const child = spawn(line.command, line.args, { detached: true, stdio: ['ignore', log, log], ...(line.uid === undefined ? {} : { uid: line.uid, gid: line.uid }) });
  closeSync(log);
  let hasEnded = false;
  child.once('exit', () => (hasEnded = true)).once('error', () => (hasEnded = true));
  child.unref();
  for (let waitedMs = 0; !hasEnded && waitedMs < START_LIMIT_MS; waitedMs += POLL_MS) {
    const postmaster = readPostmasterFile(cluster.dataFolder);
    if (postmaster?.isReady === true && postmaster.pid === child.pid) {
      await writeFile(cluster.portFile, `${port}\n`);
      return postmaster;
    }
    await wait(POLL_MS);
  }
  return undefined;
}

/** What a killed server left of its socket: the pid in the lock may by now belong to another program, and the server would not start. */
async function removeSocket({ dataFolder }: Cluster, port: number): Promise<void> {
  for (const name of [`.s.PGSQL.${port}`, `.s.PGSQL.${port}.lock`]) await rm(join(dataFolder, name), { force: true });
}

function handleOf(cluster: Cluster, server: Postmaster & { isReused: boolean }): EmbeddedPostgres {
  const { pid, isReused } = server;
  const isAlive = (): boolean => isServing(pid, cluster.dataFolder);
  const ended = untilFalse(isAlive);
  async function stop(): Promise<void> {
    signal(pid, isAlive, 'SIGINT');
    for (let waitedMs = 0; isAlive() && waitedMs < FAST_STOP_LIMIT_MS; waitedMs += POLL_MS) await wait(POLL_MS);
    // At once, without a checkpoint: the next start replays the log. Nothing committed is lost.
    signal(pid, isAlive, 'SIGQUIT');
    while (isAlive()) await wait(POLL_MS);
  }
  return { url: urlOf(cluster, server), pid, isReused, ended, stop };
}

function urlOf({ password }: Cluster, { port, socketFolder }: Postmaster): string {
  const url = new URL(`postgres://${CLUSTER_USER}:${password}@127.0.0.1:${port}/postgres`);
  if (socketFolder !== '') url.searchParams.set('host', socketFolder);
  return url.href;
}

/** A server that was taken over is not our child, so its end can only be looked for. */
async function untilFalse(holds: () => boolean): Promise<void> {
  while (holds()) await wait(50, undefined, { ref: false });
}

function signal(pid: number, isAlive: () => boolean, name: NodeJS.Signals): void {
  if (isAlive()) process.kill(pid, name);
}

async function rememberedPort(portFile: string): Promise<number> {
  const port = Number(await readFile(portFile, 'utf8').catch(() => '0'));
  return Number.isInteger(port) ? port : 0;
}

/** `wanted` when it is free, else another one. */
async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  const opened = await new Promise<boolean>((done) => server.once('error', () => done(false)).listen(wanted, '127.0.0.1', () => done(true)));
  if (!opened) return freePort(0);
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : freePort(0);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

async function lastLines(path: string): Promise<string> {
  return (await readFile(path, 'utf8').catch(() => '')).trim().split('\n').slice(-8).join('\n');
}
