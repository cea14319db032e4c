// `node scripts/complete-lockfile.mjs`, after each `npm install`: puts the optional packages of other platforms into package-lock.json.
// A registry mirror may lack them; npm then leaves them out without a word, and the next `npm ci` refuses the lockfile ("Missing: … from lock file").
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];

/**
 * Adds an entry for every optional dependency that has none; the platform is read from the name.
 * @param {{ packages: Record<string, object> }} lockfile changed in place
 * @returns {string[]} the names that were added
 */
export function completeLockfile(lockfile) {
  const added = [];
  for (const entry of Object.values(lockfile.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      if (path in lockfile.packages || !/^\d/.test(version)) continue;
      const platform = platformOf(name);
      if (platform === undefined) continue;
      lockfile.packages[path] = { version, ...(entry.dev ? { dev: true } : {}), optional: true, ...platform };
      added.push(name);
    }
  }
  const [ourselves, ...others] = Object.entries(lockfile.packages);
  lockfile.packages = Object.fromEntries([ourselves, ...others.sort(([a], [b]) => a.localeCompare(b, 'en'))]);
  return added;
}

function platformOf(name) {
  const words = name.split(/[^a-z0-9]+/);
  const cpu = processors.filter((word) => words.includes(word));
  const os = systems.filter((word) => words.includes(word));
  return cpu.length + os.length === 0 ? undefined : { ...(cpu.length > 0 ? { cpu } : {}), ...(os.length > 0 ? { os } : {}) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(dirname(fileURLToPath(import.meta.url)), '..', 'package-lock.json');
  const lockfile = JSON.parse(readFileSync(path, 'utf8'));
  const added = completeLockfile(lockfile);
  writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
  console.log(added.length === 0 ? 'package-lock.json is complete.' : `Added to package-lock.json: ${added.join(', ')}`);
}
