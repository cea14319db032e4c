import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyOpening, type Opening } from './testing/every-page.ts';
import { publicationSite, type PublicationSite } from './testing/publication-site.ts';
import { countStatements, type StatementCount } from './testing/statements-of.ts';

/** What a page may ask of the database; the look-up of the session is one of them. */
const MOST = 8;

/** Addresses that answer nobody with a page of their own, each with the reason. */
const neverOpened: Readonly<Record<string, string>> = {
  '/complaints/go-on': 'leads on to what was begun, or to the own complaints',
};

interface Dearest {
  readonly reader: string;
  readonly url: string;
  readonly statements: readonly string[];
}

let on: PublicationSite;
let counter: StatementCount;
const dearest = new Map<string, Dearest>();
const opened = new Set<string>();

beforeAll(async () => {
  counter = countStatements();
  // Nothing is sent here; but the pages of mail are there only where somebody takes mails.
  on = await publicationSite({ mailServer: { url: 'smtp://127.0.0.1:9', from: 'Nagrik <no-reply@example.in>' } });
  for (const opening of await everyOpening(on)) await read(opening);
}, 300_000);
afterAll(async () => {
  counter.stop();
  await on.close();
});

describe('a page', () => {
  test(`asks at most ${MOST} statements of the database, whoever reads it and whatever a record has come to`, () => {
    expect([...dearest.values()].filter(({ statements }) => statements.length > MOST)).toEqual([]);
  });
  test('was really opened by somebody, each of them: the answer to a stranger would prove nothing', () => {
    expect([...dearest.keys()].filter((path) => !opened.has(path))).toEqual(Object.keys(neverOpened));
  });
});

/** A paper asks the same of the database whoever may print it, and printing is slow: once is enough. */
const printed = new Set<string>();

async function read({ reader, browser, path, urls: { hi: url } }: Opening): Promise<void> {
  if (printed.has(url)) return;
  const { value: answer, statements } = await counter.during(() => browser.get(url));
  if (answer.statusCode >= 500) throw new Error(`${url} answers ${answer.statusCode} to ${reader}`);
  if (statements.length >= (dearest.get(path)?.statements.length ?? 0)) dearest.set(path, { reader, url, statements });
  if (answer.statusCode !== 200) return;
  opened.add(path);
  if (url.includes('.pdf')) printed.add(url);
}

