import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Bundles our own sources (TypeScript and JSX) for Node; packages stay in node_modules. Takes milliseconds, so it runs at each start.
 * Roles are split off: a worker does not load what only the web needs.
 * @param {{ root: string, entry: string }} what entry relative to the root
 * @returns {Promise<string>} the file to run
 */
export async function bundle({ root, entry }) {
  // Imported here: at the top of the file it would be looked for before it is installed.
  const { build, stop } = await import('esbuild');
  const outdir = join(root, 'build');
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir,
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    logLevel: 'error',
  }).finally(() => void stop()); // its helper process would stay with us as long as the site runs
  // The entry last and each file in one step: who starts at this moment finds a whole bundle, the old or the new one.
  for (const { path, contents } of result.outputFiles.toSorted((a, b) => rank(a.path, outdir) - rank(b.path, outdir))) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
  return join(outdir, `${basename(entry).replace(/\.tsx?$/, '')}.mjs`);
}

function rank(path, outdir) {
  return dirname(path) === outdir ? 1 : 0;
}
