import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMessages } from './check-messages.ts';
import { projectRoot, WHOLE_TREE_TIMEOUT_MS } from './project-root.ts';
import { readSourceFiles } from './source-files.ts';

const en = { path: 'src/web/messages/en.ts', text: "export const en = { send: 'Send' };" };

describe('the checker of messages', () => {
  it.each([
    ['an empty sentence', "''", /empty/],
    ['कृपया', "'कृपया भेजिए'", /कृपया/],
    ['सफलतापूर्वक', "'सफलतापूर्वक दर्ज'", /say what happened/],
    ['Devanagari digits', "'२ दिन बाकी'", /0–9/],
    ['a sentence left in English', "'Send'", /Devanagari/],
    ['a template left in English', '(n: number) => `${n} days left`', /Devanagari/],
    ['a missing nukta', "'आपका फोन'", /nukta/],
    ['a nukta in one sign, which NFC takes apart', "'\u095Eिर भेजिए'", /NFC/],
  ])('finds %s', (_, value, says) => {
    expect(faultsOf(`export const hi = { send: ${value} } satisfies Shape<typeof en>;`)).toEqual([expect.stringMatching(says)]);
  });
  it('finds a Hindi file that nobody holds to the English one', () => {
    expect(faultsOf("export const hi = { send: 'भेजिए' };")).toEqual([expect.stringMatching(/satisfies/)]);
    expect(faultsOf("export const hi = { send: 'भेजिए' } satisfies Shape<typeof hindi>;")).toEqual([expect.stringMatching(/satisfies/)]);
  });
  it('finds a language that is missing', () => {
    expect(checkMessages({ en, hi: undefined })).toHaveLength(1);
  });
  it.each(["'FIR, SMS'", "'दस्तख़त 2 दिन में'", '(day: string) => `${day}`', "(n: number) => (n === 1 ? 'एक दिन' : `${n} दिन`)", "{ 'at-station': 'थाने में' }"])('lets pass %s', (value) => {
    expect(faultsOf(`import x from './x.ts';\nexport const hi = { send: ${value} } satisfies Shape<typeof en>;`)).toEqual([]);
  });
});

describe('our messages', () => {
  it('are in both languages and keep the rules of words', async () => {
    const files = await readSourceFiles(projectRoot, ['src'], /\/messages\/(?:[a-z-]+\/)?(?:en|hi)\.ts$/);
    const folders = [...new Set(files.map((file) => dirname(file.path)))];
    const faults = folders.flatMap((folder) => checkMessages({ en: files.find((file) => file.path === join(folder, 'en.ts')), hi: files.find((file) => file.path === join(folder, 'hi.ts')) }));
    expect(folders.length).toBeGreaterThan(1);
    expect(faults.map((fault) => `${fault.path}:${fault.line} ${fault.says}`)).toEqual([]);
  }, WHOLE_TREE_TIMEOUT_MS);
});

function faultsOf(text: string): string[] {
  return checkMessages({ en, hi: { path: 'src/web/messages/hi.ts', text } }).map((fault) => fault.says);
}
