import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './file-lock.mjs';
import { fingerprintOf, isAlive } from './live-process.mjs';

/** A reason to stop that the person at the terminal can act on; printed without a stack. */
export class StartRefusal extends Error {}

/**
 * Makes node_modules what package-lock.json says, and puts this process on the list of those that use it.
 * Two starts at once take turns. Nothing is replaced under a process that runs from it.
 * @param {string} root folder of package-lock.json
 * @returns {Promise<string>} the Node that runs the product (24, from node_modules)
 */
export async function prepareTree(root) {
  refuseOldNode();
  await withLock(join(root, '.cache', 'install.lock'), async () => {
    if (!isInstalled(root)) install(root);
    registerUse(root);
  });
  return join(root, 'node_modules', '.bin', 'node');
}

/** True when node_modules holds what the lockfile says, whether we or a plain `npm install` put it there. */
export function isInstalled(root) {
  const hashFile = hashFileOf(root);
  if (existsSync(hashFile) && readFileSync(hashFile, 'utf8').trim() === lockHash(root)) return true;
  if (!matchesLockfile(root)) return false;
  writeFileSync(hashFile, `${lockHash(root)}\n`);
  return true;
}

/** npm notes in node_modules/.package-lock.json what it put there. Packages for other machines are in the lockfile only. */
function matchesLockfile(root) {
  const notes = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(notes)) return false;
  const installed = JSON.parse(readFileSync(notes, 'utf8')).packages;
  const { '': _ourselves, ...wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const isRight = ([path, { version, integrity, optional }]) =>
    path in installed ? installed[path].version === version && installed[path].integrity === integrity : optional === true;
  return Object.entries(wanted).every(isRight) && Object.keys(installed).every((path) => path in wanted);
}

function install(root) {
  const users = otherUsers(root);
  if (users.length > 0) {
    throw new StartRefusal(`The packages changed, but Nagrik runs from this folder (process ${users.join(', ')}). Stop it, then start again.`);
  }
  process.stderr.write('Installing packages (npm ci)…\n');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (npm.status !== 0) throw new StartRefusal('npm ci did not succeed; its message is above.');
  writeFileSync(hashFileOf(root), `${lockHash(root)}\n`);
}

/** Inside node_modules on purpose: who deletes or replaces that folder by hand also removes our word for it. */
function hashFileOf(root) {
  return join(root, 'node_modules', '.nagrik-lock-hash');
}

function lockHash(root) {
  return createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

function usersFolder(root) {
  return join(root, '.cache', 'running');
}

function registerUse(root) {
  mkdirSync(usersFolder(root), { recursive: true });
  const file = join(usersFolder(root), String(process.pid));
  writeFileSync(file, fingerprintOf(process.pid));
  process.once('exit', () => rmSync(file, { force: true }));
}

function otherUsers(root) {
  if (!existsSync(usersFolder(root))) return [];
  return readdirSync(usersFolder(root)).filter((name) => {
    if (name === String(process.pid)) return false;
    const file = join(usersFolder(root), name);
    if (isAlive(readFileSync(file, 'utf8'))) return true;
    rmSync(file, { force: true });
    return false;
  });
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new StartRefusal(`Node ${process.versions.node} is too old: install Node 20 or newer.`);
}
