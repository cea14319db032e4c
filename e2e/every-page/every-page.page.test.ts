import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyOpening, type Opening } from '../../src/app/testing/every-page.ts';
import { publicationSite, type PublicationSite } from '../../src/app/testing/publication-site.ts';
import { langs, type Lang } from '../../src/kernel/text.ts';
import { markupErrors } from '../../src/web/testing/markup-errors.ts';
import { pageJudge, type PageJudge } from './page-judge.ts';
import { shapesIn } from './shapes-in.ts';

interface Shown {
  readonly reader: string;
  readonly asked: string;
  readonly path: string;
  readonly lang: Lang;
  readonly status: number;
  readonly html: string;
}

let on: PublicationSite;
let judge: PageJudge;
const shown: Shown[] = [];

/** Every page is opened by every reader; then every form that they met is sent empty, which shows its mistakes. */
beforeAll(async () => {
  on = await publicationSite({ mode: 'demo' });
  judge = await pageJudge(async (url) => (await on.site.inject({ url })).body);
  const forms = new Map<string, EmptyForm>();
  for (const opening of (await everyOpening(on)).filter(({ path }) => !isPaper(path))) {
    for (const lang of langs) {
      const { html, status } = await open(opening, lang);
      for (const action of formsOf(html)) forms.set(`${lang} ${opening.path} ${action.split('/').at(-1)}`, { opening, lang, action });
      // A stranger gets the same answer for every address; one language tells it.
      if (status !== 200) break;
    }
  }
  for (const form of [...forms.values()].toSorted((one, other) => Number(isFinal(one.action)) - Number(isFinal(other.action)))) await sendEmpty(form);
}, 300_000);
afterAll(async () => {
  await judge.close();
  await on.close();
});

describe('every page of every route, for every role, in both languages, and every form that was sent empty,', () => {
  test('is shown: no page is a fault', () => {
    expect(shown.filter(({ status }) => status >= 500).map(({ status, asked }) => `${status} ${asked}`)).toEqual([]);
    expect(new Set(shown.filter(({ status }) => status === 200).map(({ path }) => path)).size).toBeGreaterThan(75);
    expect(new Set(shown.filter(({ status }) => status === 422).map(({ path }) => path)).size).toBeGreaterThan(35);
  });
  test('is valid HTML, has nothing wrong that axe knows, and does not stick out at 320 pixels', async () => {
    const faults: { readonly reader: string; readonly asked: string; readonly faults: readonly string[] }[] = [];
    for (const { reader, asked, html } of ofNewShape(shown)) {
      const found = [...(await markupErrors(html)), ...(await judge.faultsOf(html))];
      if (found.length > 0) faults.push({ reader, asked, faults: found });
    }
    expect(faults).toEqual([]);
  }, 300_000);
});

/** The first page that has an element in a place where no page before had it, in its language; the rest differ in words only. */
function ofNewShape(pages: readonly Shown[]): Shown[] {
  const seen = new Set<string>();
  return pages.filter(({ lang, html }) => {
    const before = seen.size;
    for (const shape of shapesIn(html)) seen.add(`${lang} ${shape}`);
    return seen.size > before;
  });
}

async function open({ reader, browser, path, urls }: Opening, lang: Lang): Promise<Shown> {
  const { statusCode: status, body: html } = await browser.get(urls[lang]);
  const page = { reader, asked: `GET ${urls[lang]}`, path, lang, status, html };
  if (html.startsWith('<!DOCTYPE')) shown.push(page);
  return page;
}

interface EmptyForm {
  readonly opening: Opening;
  readonly lang: Lang;
  readonly action: string;
}

/** Unless an earlier form has changed the record so that this one is not there any more. */
async function sendEmpty({ opening, lang, action }: EmptyForm): Promise<void> {
  const { reader, browser, path } = opening;
  const { body } = await browser.get(opening.urls[lang]);
  if (!formsOf(body).includes(action)) return;
  const { statusCode: status, body: html } = await browser.post(action);
  if (html.startsWith('<!DOCTYPE')) shown.push({ reader, asked: `POST ${action}`, path: `${path} ${action.split('/').at(-1)}`, lang, status, html });
}

/** Where the forms of a page go, without those that sign the reader out. */
function formsOf(html: string): string[] {
  const posted = [...html.matchAll(/<form[^>]* action="([^"]+)"[^>]*>/g)].filter(([form]) => form.includes('method="post"'));
  return posted.map(([, action = '']) => action.replaceAll('&amp;', '&')).filter((action) => !/\/(?:sign-out|end)$/.test(action));
}

function isPaper(path: string): boolean {
  return path.endsWith('.pdf') || path.startsWith('/files/');
}

/** They take away what other forms need: sent last. */
function isFinal(action: string): boolean {
  return /\/(?:check|delete|remove|decide|fir|register)$/.test(action);
}
