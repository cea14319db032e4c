import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What a running server writes about itself into `postmaster.pid` of its data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Empty: it listens on the port alone. */
  readonly socketFolder: string;
  readonly isReady: boolean;
}

/** Reads `postmaster.pid`; undefined when there is none or the server is still writing it. Says nothing about being alive. */
export function readPostmasterFile(dataFolder: string): Postmaster | undefined {
  const lines = readIfThere(join(dataFolder, 'postmaster.pid'))?.split('\n') ?? [];
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port, socketFolder: lines[4]?.trim() ?? '', isReady: lines[7]?.trim() === 'ready' } : undefined;
}

/**
 * True when the process is a live PostgreSQL serving exactly this data folder. A pid alone proves nothing: after a crash it
 * may be a zombie that nobody has reaped, or may by now belong to another program.
 */
export function isServing(pid: number, dataFolder: string): boolean {
  return process.platform === 'linux' ? isServingOnLinux(pid, dataFolder) : isServingByPs(pid, dataFolder);
}

function isServingOnLinux(pid: number, dataFolder: string): boolean {
  const stat = readIfThere(`/proc/${pid}/stat`);
  // "PID (name) STATE …": the name may hold blanks, hence the last bracket.
  const state = stat?.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
  if (stat === undefined || state === 'Z' || state === 'X' || !stat.includes('(postgres)')) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataFolder);
  } catch {
    return false;
  }
}

function isServingByPs(pid: number, dataFolder: string): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=,command=', '-p', String(pid)], { encoding: 'utf8' });
  return !stdout.startsWith('Z') && stdout.includes('postgres') && stdout.includes(dataFolder);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
