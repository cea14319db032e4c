import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, lchown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Binaries } from './binaries.ts';
import { commandAs, needsOwnedByNobody, NOBODY_UID, type RunAs } from './run-as.ts';

/** The files of one embedded database: everything about it lives in this one folder. */
export interface Cluster {
  readonly folder: string;
  readonly dataFolder: string;
  readonly logFile: string;
  readonly portFile: string;
  readonly password: string;
}

export const CLUSTER_USER = 'nagrik';

/** Opens the cluster in `folder`, making it first when it is not there. A cluster that was half made is made anew. */
export async function openCluster(options: { folder: string; binaries: Binaries; runAs: RunAs }): Promise<Cluster> {
  const folder = resolve(options.folder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, options.runAs === 'nobody' ? 0o711 : 0o700);
  const dataFolder = join(folder, 'data');
  const password = await keptPassword(join(folder, 'password'));
  if (!existsSync(dataFolder)) await makeCluster({ ...options, dataFolder, password });
  if (options.runAs !== 'self') await giveTo(ownerFor(options.runAs), dataFolder);
  return { folder, dataFolder, password, logFile: join(folder, 'postgres.log'), portFile: join(folder, 'port') };
}

async function keptPassword(path: string): Promise<string> {
  if (existsSync(path)) return (await readFile(path, 'utf8')).trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(path, `${password}\n`, { mode: 0o600 });
  return password;
}

async function makeCluster(options: { binaries: Binaries; runAs: RunAs; dataFolder: string; password: string }): Promise<void> {
  const draft = `${options.dataFolder}.new`;
  const passwordFile = `${options.dataFolder}.password`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, options.password, { mode: 0o600 });
  if (options.runAs !== 'self') for (const path of [draft, passwordFile]) await chown(path, ownerFor(options.runAs), ownerFor(options.runAs));
  const args = ['-D', draft, '-U', CLUSTER_USER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--no-instructions', '--no-sync', ...options.binaries.localeArguments];
  await run(commandAs(options.runAs, options.binaries.initdb, args));
  await rm(passwordFile);
  await rename(draft, options.dataFolder);
}

function ownerFor(runAs: RunAs): number {
  return needsOwnedByNobody(runAs) ? NOBODY_UID : 0;
}

/** Only when the folder is somebody else's: it came from another machine, or this one now runs the server in another way. */
async function giveTo(uid: number, folder: string): Promise<void> {
  if ((await stat(folder)).uid === uid) return;
  for (const entry of await readdir(folder, { recursive: true })) await lchown(join(folder, entry), uid, uid);
  await chown(folder, uid, uid);
}

async function run(line: { command: string; args: readonly string[]; uid: number | undefined }): Promise<void> {
  const child = spawn(line.command, line.args, { stdio: ['ignore', 'ignore', 'pipe'], ...(line.uid === undefined ? {} : { uid: line.uid, gid: line.uid }) });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  if (code !== 0) throw new Error(`PostgreSQL could not make its data folder: ${complaint.trim()}`);
}
