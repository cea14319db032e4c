// `npm start`: runs on the system's Node 20 or newer, installs what is missing, then hands over to our own Node 24.
// `--dev` restarts the roles when a source changes; `--only <command> …` runs one command of src/app/main.ts.
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { prepareTree, StartRefusal } from './install.mjs';
import { runChild } from './run-child.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const isDev = args.includes('--dev');
const command = args.includes('--only') ? args.slice(args.indexOf('--only') + 1) : ['start'];

try {
  const node = await prepareTree(root);
  const entry = { root, entry: 'src/app/main.ts' };
  const { child, ended } = runChild(node, ['--enable-source-maps', await bundle(entry), ...command]);
  if (isDev) restartOnChange(child, entry);
  process.exit(await ended);
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** Waits for 100 ms of quiet: an editor or git writes many files at once. */
function restartOnChange(child, entry) {
  let timer;
  watch(join(root, 'src'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      bundle(entry).then(
        () => child.connected && child.send('restart-roles'),
        () => undefined, // esbuild has printed what is wrong; the old roles go on
      );
    }, 100);
  });
}
