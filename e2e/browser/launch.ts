import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unpackChromium } from './unpack.ts';

export interface BrowserLaunch {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: string[];
}

const root = join(import.meta.dirname, '..', '..');
const cache = join(root, '.cache');
/** Not those of the package: they make one process of the browser, which dies with the first closed page, and switch web security off. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * How to start the browser of the tests: CHROME_PATH when it is set, else the Chromium inside the npm package, on any Linux, also as root.
 * Both see our fonts only, so that a page looks the same on every machine.
 */
export async function browserLaunch(environment: Readonly<Record<string, string | undefined>> = process.env): Promise<BrowserLaunch> {
  const env = { ...definedOf(environment), FONTCONFIG_FILE: await writeFontsConf() };
  const { CHROME_PATH: ownBrowser } = env as Record<string, string>;
  if (ownBrowser !== undefined && ownBrowser !== '') return { executablePath: ownBrowser, env, args };
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('The browser in node_modules is for Linux on x64. Set CHROME_PATH to a Chrome or Chromium of this machine.');
  // The package tells no path of its manifest; its only door lies in build/.
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { executable, libraries } = await unpackChromium(join(home, 'bin'), join(cache, `chromium-${versionOf(home)}`));
  return { executablePath: executable, env: { ...env, LD_LIBRARY_PATH: [libraries, environment['LD_LIBRARY_PATH']].filter(Boolean).join(':') }, args };
}

function versionOf(home: string): string {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/**
 * Names our font packages and a cache of our own. Without the fonts Hindi is blank; with the host's font cache, written by another
 * version of fontconfig, the browser dies on some pages (`SkFontMgr_FontConfigInterface … Not implemented`, seen with 153).
 */
async function writeFontsConf(): Promise<string> {
  const path = join(cache, 'fonts', 'fonts.conf');
  const fonts = join(root, 'node_modules', '@expo-google-fonts');
  const conf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(cache, 'fonts', 'cache')}</cachedir>
</fontconfig>
`;
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, conf);
  await rename(draft, path);
  return path;
}

function definedOf(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
