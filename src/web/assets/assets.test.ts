import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gallery } from '../testing/gallery.tsx';
import { loadAssets, type Asset, type Assets } from './assets.ts';
import { cachedOnDisk } from './cached-on-disk.ts';

let cacheDir: string;
let assets: Assets;

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'nagrik-assets-'));
  assets = await loadAssets({ cacheDir });
}, 60_000);

afterAll(() => rm(cacheDir, { recursive: true }));

function assetNamed(name: string): Asset {
  const found = assets.files.get(assets.assetHref(name));
  if (found === undefined) throw new Error(`No file for ${name}`);
  return found;
}

describe('assets', () => {
  it('carry a hash of their content in the path', () => {
    expect(assets.assetHref('citizen.css')).toMatch(/^\/assets\/citizen\.[0-9a-f]{10}\.css$/);
  });

  it('hold the same bytes in each coding', () => {
    for (const { body, gzip, br } of assets.files.values()) {
      expect(gunzipSync(gzip).equals(body)).toBe(true);
      expect(brotliDecompressSync(br).equals(body)).toBe(true);
    }
  });

  it('refuse a name that is none', () => {
    expect(() => assets.assetHref('nothing.css')).toThrow(RangeError);
  });

  it('keep the size budgets on the wire', () => {
    expect(assetNamed('citizen.css').gzip.length).toBeLessThanOrEqual(8 * 1024);
    expect(assetNamed('desk.css').gzip.length).toBeLessThanOrEqual(14 * 1024);
  });

  it('bring the whole first page in 30 kB', async () => {
    const home = gallery(assets.assetHref).find((page) => page.name === 'home.hi');
    const parts = ['citizen.css', 'enhance.js', 'mark.svg'].map((name) => assetNamed(name).gzip.length);
    expect(Buffer.byteLength(home?.html ?? '') + parts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
  });

  it('use no font, image or name of gov.uk', () => {
    for (const sheet of ['citizen.css', 'desk.css']) expect(assetNamed(sheet).body.toString()).not.toMatch(/GDS Transport|url\(|@font-face|crown/);
  });

  it('load nothing from elsewhere', () => {
    for (const { body } of assets.files.values()) expect(body.toString().replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//);
  });

  it('come out of the cache the same on a warm start', async () => {
    const before = await readdir(cacheDir);
    const again = await loadAssets({ cacheDir });
    expect([...again.files.keys()]).toEqual([...assets.files.keys()]);
    expect(await readdir(cacheDir)).toEqual(before);
  });
});

describe('cachedOnDisk', () => {
  it('makes a file once', async () => {
    let made = 0;
    const make = async (): Promise<string> => `made ${++made}`;
    expect(await cachedOnDisk({ cacheDir, name: 'once-1.txt', make })).toBe('made 1');
    expect(await cachedOnDisk({ cacheDir, name: 'once-1.txt', make })).toBe('made 1');
  });
});
