import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface SourceFile {
  /** From the root of the tree, with forward slashes: `src/kernel/id.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Every file below `folders` whose path matches; a folder that is not there holds none. */
export async function readSourceFiles(root: string, folders: readonly string[], wanted = /\.tsx?$/): Promise<SourceFile[]> {
  const lists = await Promise.all(folders.map((folder) => listPaths(root, folder)));
  const paths = lists.flat().filter((path) => wanted.test(path)).sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}

async function listPaths(root: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
