// `node scripts/run.mjs src/app/tools/x.ts …`: bundles one program of ours and runs it with our own Node 24.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { prepareTree, StartRefusal } from './install.mjs';
import { runChild } from './run-child.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [entry, ...args] = process.argv.slice(2);

try {
  if (entry === undefined) throw new StartRefusal('Say which program: node scripts/run.mjs src/app/tools/db-types.ts');
  const node = await prepareTree(root);
  process.exit(await runChild(node, ['--enable-source-maps', await bundle({ root, entry }), ...args]).ended);
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
