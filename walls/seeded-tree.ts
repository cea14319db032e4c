import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './project-root.ts';

/**
 * Writes a small tree of files with faults in it, hands its root to `work`, removes it.
 * The packages and the settings of the project are put beside them, so that a checker sees what it sees in the real tree.
 */
export async function withSeededTree<T>(files: Readonly<Record<string, string>>, work: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'nagrik-walls-'));
  try {
    await symlink(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
    for (const name of ['package.json', 'tsconfig.json', '.oxlintrc.json']) await copyFile(join(projectRoot, name), join(root, name));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return await work(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
