import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officerRoles, type OfficerActor } from '../kernel/actor.ts';
import type { OfficeId } from '../kernel/id.ts';
import { newId } from '../platform/crypto/ids.ts';
import { testBrowser, type TestBrowser } from '../platform/testing/test-browser.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { anOfficer } from '../foundation/identity/testing/an-officer.ts';
import { confirmNarrative, firParams } from '../domains/cases/index.ts';
import { lookUpToSign, makeNcrList } from '../domains/complaints/index.ts';
import { reportSteps } from '../domains/complaints/model/complaint-answers.ts';
import { aboutRoutes } from './about/routes.tsx';
import { allEndpoints } from './modules.ts';
import { citizenBrowser, officerBrowser, publicationOf, publicationSite, sweepAt, type PublicationSite } from './testing/publication-site.ts';
import { recordsInEveryState, type CastRecord, type Informant, type RecordKind } from './testing/records-in-every-state.ts';
import { countStatements, type StatementCount } from './testing/statements-of.ts';

/** What a page may ask of the database; the look-up of the session is one of them. */
const MOST = 8;

/** Pages that ask more, with what they ask at most. A number here can only fall. */
const above: Readonly<Record<string, number>> = {
  '/desk/complaints/:number': 29,
  '/desk/complaints/:number/zero-fir': 20,
  '/complaints/:number': 19,
  '/complaints/:number/received': 19,
  '/desk/complaints/:number/enquiry': 19,
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
  on = await publicationSite();
  const mobile = '6300011111';
  const informant: Informant = { ...(await citizenBrowser(on, mobile)), mobile };
  const records = await recordsInEveryState(on, informant);
  await publish(records);
  await valueOf(makeNcrList(on.deps, on.sho));
  await beginDraft(informant);
  const { lookUpId } = await valueOf(lookUpToSign(on.deps, on.palasi.sho, { number: records.get('sent')?.number ?? '', proof: mobile.slice(-4), identity: 'photo-paper' }));
  await readAll({ routes: await addressesByRoute({ records, lookUpId }), readers: await readersOf(informant), others: [...records].filter(([kind]) => !forAll.includes(kind)).map(([, { number }]) => number) });
}, 300_000);
afterAll(async () => {
  counter.stop();
  await on.close();
});

describe('a page', () => {
  test(`asks at most ${MOST} statements of the database, whoever reads it and whatever a record has come to`, () => {
    const tooDear = [...dearest].filter(([path, { statements }]) => statements.length > (above[path] ?? MOST)).map(([path, { reader, url, statements }]) => ({ path, reader, url, asked: statements.length, statements }));
    expect(tooDear).toEqual([]);
  });
  test('that was above and asks less now has its smaller number written down', () => {
    const asked = Object.fromEntries(Object.keys(above).map((path) => [path, dearest.get(path)?.statements.length]));
    expect(asked).toEqual(above);
  });
  test('was really opened: the answer to a stranger would prove nothing', () => {
    const opens = ['/', '/report/:step', '/report/check', '/complaints', '/complaints/:number', '/complaints/:number/received', '/complaints/:number/receipt.pdf', '/firs/:station/:year/:number', '/check/:number/:code'];
    const ofTheDesk = ['/desk', '/desk/complaints', '/desk/complaints/:number', '/desk/complaints/:number/fir', '/desk/complaints/:number/decide', '/desk/complaints/:number/zero-fir', '/desk/sign/:lookUp', '/desk/diary', '/desk/ncr', '/desk/firs', '/desk/places', '/desk/offices/:id', '/desk/officers/:id'];
    expect([...opened]).toEqual(expect.arrayContaining([...opens, ...ofTheDesk]));
  });
});

/** They open every record on every page; the others only the first ones and the one that has everything. */
const thorough = ['informant', 'sho', 'sp'];
const forAll: readonly RecordKind[] = ['sent', 'of-the-desk', 'about-police', 'everything'];

interface Reading {
  readonly routes: ReadonlyMap<string, readonly string[]>;
  readonly readers: ReadonlyMap<string, TestBrowser>;
  /** Numbers of the records that only the thorough open. */
  readonly others: readonly string[];
}

async function readAll({ routes, readers, others }: Reading): Promise<void> {
  for (const [reader, browser] of readers) {
    const isLeft = (url: string): boolean => !printed.has(url) && (thorough.includes(reader) || !others.some((number) => url.includes(number)));
    for (const [path, urls] of routes) for (const url of urls.filter(isLeft)) await read(browser, { reader, path, url });
  }
}

/** A paper asks the same of the database whoever may print it, and printing is slow: once is enough. */
const printed = new Set<string>();

async function read(browser: TestBrowser, { reader, path, url }: { reader: string; path: string; url: string }): Promise<void> {
  const { value: answer, statements } = await counter.during(() => browser.get(url));
  if (answer.statusCode >= 500) throw new Error(`${url} answers ${answer.statusCode} to ${reader}`);
  if (statements.length >= (dearest.get(path)?.statements.length ?? 0)) dearest.set(path, { reader, url, statements });
  if (answer.statusCode !== 200) return;
  opened.add(path);
  if (url.includes('.pdf')) printed.add(url);
}

/** A guest, the informant with a draft in hand, a victim, every role at an office where it sits, and the next station. */
async function readersOf(informant: Informant): Promise<Map<string, TestBrowser>> {
  const readers = new Map<string, TestBrowser>([
    ['guest', testBrowser(on.site)],
    ['informant', informant.browser],
    ['victim', (await citizenBrowser(on, '6300077772')).browser],
    ['sho of the next station', await officerBrowser(on, on.palasi.sho)],
  ]);
  for (const role of officerRoles) readers.set(role, await officerBrowser(on, await officerOfRole(role)));
  return readers;
}

async function officerOfRole(role: (typeof officerRoles)[number]): Promise<OfficerActor> {
  if (role === 'sho') return on.sho;
  if (role === 'investigating-officer') return on.investigator;
  if (role === 'sp') return on.sp;
  const isAbove = role === 'dig' || role === 'headquarters' || role === 'administrator';
  const officeId = isAbove ? 1 : role === 'sdpo' || role === 'circle-inspector' ? on.sp.officeId : on.sho.officeId;
  return anOfficer(on.deps, { posting: { role, rank: 'dysp', officeId: officeId as OfficeId } });
}

/** One FIR is read over for the web, the others are not, and a day goes by. */
async function publish(records: ReadonlyMap<RecordKind, CastRecord>): Promise<void> {
  const firId = records.get('fir')?.firId;
  if (firId === undefined) throw new Error('Nothing to publish');
  await valueOf(confirmNarrative(on.deps, on.sho, { key: await publicationOf(on, firId), hidden: [], wasRead: true }));
  await sweepAt(on, '2026-11-25T10:00:00+05:30');
}

/** Whole answers in the hand of the informant's browser. */
async function beginDraft({ browser }: Informant): Promise<void> {
  await browser.get('/hi/report');
  const begun = await browser.post('/hi/report');
  if (begun.statusCode !== 303) throw new Error(`No draft was begun: ${begun.statusCode}`);
  const answers = { nature: 'theft', placeText: 'जोकीहाट हाट', placeId: null, districtCode: 188, officeId: 1006, occurredOn: '2026-11-23', occurredTime: '18:30', narrative: 'मेरी साइकिल हाट से चोरी हो गई।', name: 'फूलमती देवी', mobile: '6300011111', papersAsked: true };
  await on.db.owner.updateTable('complaint_drafts').set({ answers: JSON.stringify(answers) }).where('sent_at', 'is', null).execute();
}

/** Every GET route with addresses that lead somewhere. */
async function addressesByRoute({ records, lookUpId }: { records: ReadonlyMap<RecordKind, CastRecord>; lookUpId: string }): Promise<Map<string, string[]>> {
  const { owner } = on.db;
  const [papers, files, drafts] = await Promise.all([
    owner.selectFrom('papers').select(['number_key', 'code']).limit(3).execute(),
    owner.selectFrom('evidence_files').select('id').execute(),
    owner.selectFrom('complaint_drafts').select('id').where('sent_at', 'is', null).execute(),
  ]);
  const firs = [...records.values()].flatMap(({ firId }) => (firId === undefined ? [] : [firId]));
  const publications = (await Promise.all(firs.map((id) => publicationOf(on, id)))).map(firParams);
  const numbers = [...records.values()].map(({ number }) => ({ number }));
  const params = (path: string): readonly Readonly<Record<string, string>>[] => {
    if (path.includes('/firs/:station')) return publications;
    if (path.includes(':code')) return papers.map(({ number_key: number, code }) => ({ number, code }));
    if (path.includes('/complaints/:number')) return numbers;
    if (path.includes('/ncr/')) return [{ year: '2026', number: '1' }];
    if (path.includes(':step')) return reportSteps.map((step) => ({ step }));
    return [{ day: '2026-11-24', number: '1', lookUp: lookUpId, file: files[0]?.id ?? newId(), id: path.includes('drafts') ? (drafts[0]?.id ?? newId()) : path.includes('offices') ? '1006' : on.investigator.officerId, change: 'name' }];
  };
  const routes = [...allEndpoints(on.deps, 'live').map(({ route }) => route), ...Object.values(aboutRoutes)].filter(({ method }) => method === 'GET');
  return new Map(routes.map((route) => [route.path, params(route.path).map((values) => route.href('hi', values))]));
}
