// `npm run screenshots`: takes the pictures in docs/screenshots anew, in a real browser, of the product with its demo.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareTree, StartRefusal } from './install.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

try {
  await prepareTree(root);
  const bin = join(root, 'node_modules', '.bin');
  const { status } = spawnSync(join(bin, 'playwright'), ['test', '-c', 'e2e/screenshots.config.ts'], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` } });
  process.exit(status ?? 1);
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
