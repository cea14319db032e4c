import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 50;

/** Takes the lock file for this process; answers how to give it back, or the process that has it. A dead owner has nothing. */
export function tryLock(path: string): { readonly release: () => void } | { readonly ownerPid: number } {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${process.pid} ${startedAt(process.pid)}\n`);
  try {
    for (;;) {
      if (linked(draft, path)) return { release: () => rmSync(path, { force: true }) };
      const owner = ownerOf(path);
      if (owner?.isAlive === true) return { ownerPid: owner.pid };
      if (owner !== undefined) moveAside(path, owner.text);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Runs `work` while no other process does so under the same lock file. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const lock = tryLock(path);
    if ('release' in lock) return work().finally(lock.release);
    await wait(POLL_MS);
  }
}

/** The lock appears whole or not at all. */
function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

function ownerOf(path: string): { pid: number; text: string; isAlive: boolean } | undefined {
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  const [pid, started] = text.trim().split(' ');
  return { pid: Number(pid), text, isAlive: started !== undefined && started === startedAt(Number(pid)) };
}

/** Of two processes that see the same dead owner, the second must not remove the first one's new lock. */
function moveAside(path: string, deadText: string): void {
  const aside = `${path}.dead.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readIfThere(aside) !== deadText) linkSync(aside, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** When the process started, in a form that only compares; process numbers are given out again. "dead" for a zombie or none. */
function startedAt(pid: number): string {
  const stat = readIfThere(`/proc/${pid}/stat`);
  if (stat !== undefined) {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'dead' : (fields[19] ?? 'dead');
  }
  if (process.platform === 'linux') return 'dead';
  try {
    process.kill(pid, 0);
    return 'alive';
  } catch {
    return 'dead';
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
