import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What to keep. `name` must carry a key of everything that `make` reads. */
export interface CachedFile {
  readonly cacheDir: string;
  readonly name: string;
  readonly make: () => Promise<string>;
}

/** The file's text, made once. Written beside and renamed: two processes that start together never read half a file. */
export async function cachedOnDisk({ cacheDir, name, make }: CachedFile): Promise<string> {
  const path = join(cacheDir, name);
  const kept = await readFile(path, 'utf8').catch(absent);
  if (kept !== undefined) return kept;
  const made = await make();
  await mkdir(cacheDir, { recursive: true });
  const part = `${path}.${process.pid}.part`;
  await writeFile(part, made);
  await rename(part, path);
  return made;
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
