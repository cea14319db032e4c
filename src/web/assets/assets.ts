import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { buildScript, scriptSourceKey } from './build-scripts.ts';
import { buildStyles, sheets, styleSourceKey } from './build-styles.ts';
import { cachedOnDisk } from './cached-on-disk.ts';

/** What pages load beside their HTML, finished once at start and held in memory. */
export interface Assets {
  /** URL path with a content hash (`/assets/citizen.1a2b3c4d5e.css`) → the bytes in the three codings. */
  readonly files: ReadonlyMap<string, Asset>;
  /** @throws RangeError for a name that is not an asset: a page that links to nothing is a bug. */
  readonly assetHref: (name: string) => string;
}

export interface Asset {
  readonly body: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
  readonly contentType: string;
}

export interface LoadAssetsOptions {
  /** Compiled files are kept here; it may be deleted at any time. */
  readonly cacheDir: string;
  /** The folder `src/web`. Needed only when this module runs from a bundle, away from its sources. */
  readonly webDir?: string;
}

const contentTypes = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml' } as const;

/** Compiles (cold, about two seconds) or reads from the cache (warm, milliseconds) everything under `/assets/`. */
export async function loadAssets(options: LoadAssetsOptions): Promise<Assets> {
  const webDir = options.webDir ?? join(import.meta.dirname, '..');
  const { cacheDir } = options;
  const [styleKey, scriptKey] = await Promise.all([styleSourceKey(webDir), scriptSourceKey(webDir)]);
  const sources = await Promise.all([
    ...sheets.map(async (sheet) => source(`${sheet}.css`, await cachedOnDisk({ cacheDir, name: `${sheet}-${styleKey}.css`, make: () => buildStyles(webDir, sheet) }))),
    cachedOnDisk({ cacheDir, name: `enhance-${scriptKey}.js`, make: () => buildScript(webDir) }).then((text) => source('enhance.js', text)),
    readFile(join(webDir, 'assets', 'mark.svg'), 'utf8').then((text) => source('mark.svg', text)),
  ]);
  const files = new Map<string, Asset>();
  const hrefs = new Map<string, string>();
  for (const { name, text } of sources) {
    const href = hashedPath(name, text);
    hrefs.set(name, href);
    files.set(href, await asset(name, text));
  }
  return { files, assetHref: (name) => hrefs.get(name) ?? unknownAsset(name) };
}

function source(name: string, text: string): { readonly name: string; readonly text: string } {
  return { name, text };
}

function hashedPath(name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return `/assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
}

async function asset(name: string, text: string): Promise<Asset> {
  const body = Buffer.from(text);
  const kind = name.endsWith('.css') ? 'css' : name.endsWith('.js') ? 'js' : 'svg';
  const [gzipped, br] = await Promise.all([
    promisify(gzip)(body, { level: 9 }),
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  ]);
  return { body, gzip: gzipped, br, contentType: contentTypes[kind] };
}

function unknownAsset(name: string): never {
  throw new RangeError(`No such asset: ${name}`);
}
