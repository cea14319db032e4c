import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Sheets that pages name: one for citizens and the public, one for the desk. */
export const sheets = ['citizen', 'desk'] as const;
export type Sheet = (typeof sheets)[number];

/** Compiles one sheet, minified. `webDir` is `src/web`. Sass is loaded only when something must be compiled: a warm start does without. */
export async function buildStyles(webDir: string, sheet: Sheet): Promise<string> {
  const sass = await import('sass');
  const { css } = await sass.compileAsync(join(webDir, 'assets', `${sheet}.scss`), {
    style: 'compressed',
    charset: false,
    importers: [new sass.NodePackageImporter(webDir)],
  });
  return css;
}

/** Changes when any sheet source or the version of a compiler changes. */
export async function styleSourceKey(webDir: string): Promise<string> {
  const hash = createHash('sha256');
  const require = createRequire(join(webDir, 'assets', 'build-styles.ts'));
  // sass does not publish its package.json by name; it lies beside its main file.
  const manifests = [join(dirname(require.resolve('sass')), 'package.json'), require.resolve('govuk-frontend/package.json')];
  for (const manifest of manifests) hash.update(await readFile(manifest));
  const files = (await readdir(webDir, { recursive: true })).filter((name) => name.endsWith('.scss')).toSorted();
  for (const name of files) hash.update(`${name}\n`).update(await readFile(join(webDir, name)));
  return hash.digest('hex').slice(0, 16);
}
