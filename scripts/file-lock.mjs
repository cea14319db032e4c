import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fingerprintOf, isAlive } from './live-process.mjs';

const POLL_MS = 100;

/** Runs `work` while no other process does so under the same lock file. A lock whose owner died is taken over. */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  while (!tryLock(path)) {
    dropIfDead(path);
    await wait(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** The lock appears with its content in one step: nobody can read it half written. */
function tryLock(path) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, fingerprintOf(process.pid));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moved aside first: of two that see the same dead owner only one removes the lock, and never a new one. */
function dropIfDead(path) {
  const owner = readIfThere(path);
  if (owner === undefined || isAlive(owner)) return;
  const aside = `${path}.dead.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readIfThere(aside) !== owner) linkSync(aside, path);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
