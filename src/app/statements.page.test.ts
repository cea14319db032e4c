import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyOpening, type Opening } from './testing/every-page.ts';
import { publicationSite, type PublicationSite } from './testing/publication-site.ts';
import { countStatements, type StatementCount } from './testing/statements-of.ts';

/** What a page may ask of the database; the look-up of the session is one of them. */
const MOST = 8;

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
  on = await publicationSite();
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
  test('was really opened: the answer to a stranger would prove nothing', () => {
    const opens = ['/', '/report/:step', '/report/check', '/complaints', '/complaints/:number', '/complaints/:number/received', '/complaints/:number/receipt.pdf', '/firs/:station/:year/:number', '/check/:number/:code'];
    const ofTheDesk = ['/desk', '/desk/complaints', '/desk/complaints/:number', '/desk/complaints/:number/fir', '/desk/complaints/:number/decide', '/desk/complaints/:number/zero-fir', '/desk/sign/:lookUp', '/desk/diary', '/desk/ncr', '/desk/firs', '/desk/places', '/desk/offices/:id', '/desk/officers/:id'];
    expect([...opened]).toEqual(expect.arrayContaining([...opens, ...ofTheDesk]));
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

