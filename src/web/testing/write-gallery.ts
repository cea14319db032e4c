import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { loadAssets } from '../assets/assets.ts';
import { gallery } from './gallery.tsx';

/** Writes the gallery as plain files that a browser opens from disk, for looking at. */
export async function writeGallery(options: { readonly outDir: string; readonly cacheDir: string; readonly webDir?: string }): Promise<void> {
  const { files, assetHref } = await loadAssets(options);
  await mkdir(options.outDir, { recursive: true });
  for (const [path, asset] of files) await writeFile(join(options.outDir, basename(path)), asset.body);
  for (const page of gallery((name) => basename(assetHref(name)))) await writeFile(join(options.outDir, `${page.name}.html`), page.html);
}
