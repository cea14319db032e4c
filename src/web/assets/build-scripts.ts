import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const sources = ['enhance.ts', 'prevent-double-submit.ts', 'desk-keys.ts'] as const;

/** The enhancement script as one minified module for browsers of 2020 and later; older ones leave it out and lose nothing they need. */
export async function buildScript(webDir: string): Promise<string> {
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(webDir, 'assets', 'enhance.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('esbuild wrote no file for enhance.ts');
  return file.text;
}

export async function scriptSourceKey(webDir: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of sources) hash.update(await readFile(join(webDir, 'assets', name)));
  return hash.digest('hex').slice(0, 16);
}
