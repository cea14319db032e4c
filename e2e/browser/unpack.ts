import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

export interface UnpackedChromium {
  readonly executable: string;
  /** NSS and its friends, which a bare machine does not have. */
  readonly libraries: string;
}

/**
 * Unpacks the browser that lies inside its npm package, once for each cache folder.
 * Safe for runs side by side: each unpacks into a draft of its own, and the first to finish gives it the final name.
 * @param archives the folder with chromium.br, swiftshader.tar.br and al2023.tar.br
 */
export async function unpackChromium(archives: string, folder: string): Promise<UnpackedChromium> {
  if (!(await isThere(folder))) {
    const draft = `${folder}.${randomUUID()}`;
    await mkdir(draft, { recursive: true });
    try {
      await Promise.all([
        pipeline(createReadStream(join(archives, 'chromium.br')), createBrotliDecompress(), createWriteStream(join(draft, 'chromium'), { mode: 0o755 })),
        pipeline(createReadStream(join(archives, 'swiftshader.tar.br')), createBrotliDecompress(), extract(draft)),
        pipeline(createReadStream(join(archives, 'al2023.tar.br')), createBrotliDecompress(), extract(join(draft, 'al2023'))),
      ]);
      await giveName(draft, folder);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') };
}

/** When another run was quicker, its folder is as good as ours. */
async function giveName(draft: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  try {
    await rename(draft, folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST'))) throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
