// Runs the installer with the system's Node (20 or newer), in a folder with one small package that lies beside it.
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const run = promisify(execFile);
const script = `import { prepareTree } from ${JSON.stringify(join(import.meta.dirname, 'install.mjs'))};`;
/** The first Node on the path that is not ours from node_modules. */
const path = process.env.PATH.split(delimiter).filter((folder) => !folder.includes('node_modules')).join(delimiter);
const node = path.split(delimiter).map((folder) => join(folder, 'node')).find(existsSync);
const env = { ...process.env, PATH: path, npm_config_offline: 'true' };

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nagrik-install-'));
  writeTree('1.0.0');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('installs what the lockfile says, once', async () => {
  expect(await prepare()).toContain('Installing');
  expect(installedVersion()).toBe('1.0.0');
  expect(await prepare()).toBe('');
});

test('installs again when the lockfile changed', async () => {
  await prepare();
  writeTree('2.0.0');
  expect(await prepare()).toContain('Installing');
  expect(installedVersion()).toBe('2.0.0');
});

test('two starts at once take turns: one installs', async () => {
  const said = await Promise.all([prepare(), prepare(), prepare()]);
  expect(said.filter((text) => text.includes('Installing'))).toHaveLength(1);
});

test('accepts a tree that a plain npm install made', async () => {
  await run('npm', ['ci', '--ignore-scripts'], { cwd: root, env });
  expect(await prepare()).toBe('');
});

test('does not replace packages under a running instance, and says so in one sentence', async () => {
  await prepare();
  const running = spawn(node, ['--input-type=module', '-e', `${script} await prepareTree(${JSON.stringify(root)}); console.log('ready'); setInterval(() => {}, 1000);`], { env });
  await new Promise((done) => running.stdout.once('data', done));
  writeTree('2.0.0');
  await expect(prepare()).rejects.toThrow(`The packages changed, but Nagrik runs from this folder (process ${running.pid}). Stop it, then start again.`);
  expect(installedVersion()).toBe('1.0.0');
  running.kill('SIGKILL');
  await new Promise((done) => running.once('exit', done));
  expect(await prepare(), 'an instance that was killed counts no more').toContain('Installing');
});

test('takes over the lock of a start that was killed, and leaves no lock behind', async () => {
  mkdirSync(join(root, '.cache'));
  writeFileSync(join(root, '.cache', 'install.lock'), '999999999 1');
  await prepare();
  expect(readdirSync(join(root, '.cache'))).toEqual(['running']);
  expect(readdirSync(join(root, '.cache', 'running'))).toEqual([]);
});

async function prepare() {
  const { stderr } = await run(node, ['--input-type=module', '-e', `${script} await prepareTree(${JSON.stringify(root)}).catch((error) => { console.error(error.message); process.exit(1); });`], { env });
  return stderr;
}

function installedVersion() {
  return JSON.parse(readFileSync(join(root, 'node_modules/leaf/package.json'), 'utf8')).version;
}

function writeTree(version) {
  const folder = `leaf-${version}`;
  mkdirSync(join(root, folder), { recursive: true });
  write(`${folder}/package.json`, { name: 'leaf', version });
  const dependencies = { leaf: `file:${folder}` };
  write('package.json', { name: 'tree', version: '1.0.0', dependencies });
  write('package-lock.json', {
    name: 'tree',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'tree', version: '1.0.0', dependencies }, [folder]: { name: 'leaf', version }, 'node_modules/leaf': { resolved: folder, link: true } },
  });
}

function write(name, content) {
  writeFileSync(join(root, name), JSON.stringify(content, null, 2));
}
