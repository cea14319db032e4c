import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { langs, type Lang } from '../kernel/text.ts';
import type { TestBrowser } from '../platform/testing/test-browser.ts';
import { aRecord } from './testing/records-in-every-state.ts';
import { citizenBrowser, publicationSite, type PublicationSite } from './testing/publication-site.ts';

/** What a first visit may bring to a cheap phone, everything counted: document, styles, scripts, pictures, fonts, and the head of each answer. */
const MOST_BYTES = 30_000;

/** A browser asks for Brotli over https only; the larger of the two counts. */
const codings = ['gzip, deflate', 'gzip, deflate, br'];

let on: PublicationSite;
let browser: TestBrowser;
let number: string;
beforeAll(async () => {
  on = await publicationSite();
  const mobile = '6300022222';
  const informant = { ...(await citizenBrowser(on, mobile)), mobile };
  ({ browser } = informant);
  ({ number } = await aRecord(on, { kind: 'everything', informant }));
  await browser.get('/hi/report');
  expect((await browser.post('/hi/report')).statusCode).toBe(303);
}, 180_000);
afterAll(() => on.close());

describe.each(langs)('over the wire (%s)', (lang: Lang) => {
  const pages = { home: () => `/${lang}`, 'the first question': () => `/${lang}/report/what`, 'the page of a complaint that everything has happened to': () => `/${lang}/complaints/${number}` };
  it.each(Object.entries(pages))('%s comes with everything in 30 kB', async (_, url) => {
    for (const coding of codings) {
      const { document, parts } = await firstVisit(url(), coding);
      expect(Object.keys(parts).some((href) => href.endsWith('.css'))).toBe(true);
      expect(Object.values(parts).reduce((sum, size) => sum + size, document), JSON.stringify({ document, ...parts })).toBeLessThanOrEqual(MOST_BYTES);
    }
  });
});

/** Bytes of the document and of each thing that it, or a style of it, makes the browser ask for. */
async function firstVisit(url: string, coding: string): Promise<{ document: number; parts: Record<string, number> }> {
  const page = await fetched(url, coding);
  const plain = await fetched(url, 'identity');
  expect(plain.statusCode).toBe(200);
  const linked = [...plain.body.matchAll(/<(?:link|script|img|source|iframe|object|video)\b[^>]*?\b(?:href|src|data)="([^"#]+)"/g)].map(([, href = '']) => href).filter((href) => !href.startsWith('data:'));
  const parts: Record<string, number> = {};
  for (const href of new Set(linked)) {
    const part = await fetched(href, coding);
    expect(part.statusCode, href).toBe(200);
    parts[href] = part.bytes;
    expect((await fetched(href, 'identity')).body, href).not.toMatch(/url\((?!["']?data:)|@import/);
  }
  return { document: page.bytes, parts };
}

async function fetched(url: string, coding: string): Promise<{ statusCode: number; bytes: number; body: string }> {
  const answer = await on.site.inject({ url, cookies: Object.fromEntries(browser.cookies), headers: { 'accept-encoding': coding } });
  const head = Object.entries(answer.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`).join('');
  return { statusCode: answer.statusCode, bytes: answer.rawPayload.length + Buffer.byteLength(head), body: answer.body };
}
