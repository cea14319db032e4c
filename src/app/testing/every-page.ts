import { officerRoles, type OfficerActor } from '../../kernel/actor.ts';
import type { OfficeId } from '../../kernel/id.ts';
import type { Lang } from '../../kernel/text.ts';
import { newId } from '../../platform/crypto/ids.ts';
import { testBrowser, type TestBrowser } from '../../platform/testing/test-browser.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { confirmNarrative, firParams } from '../../domains/cases/index.ts';
import { lookUpToSign, makeNcrList } from '../../domains/complaints/index.ts';
import { reportSteps } from '../../domains/complaints/model/complaint-answers.ts';
import { aboutRoutes } from '../about/routes.tsx';
import { allEndpoints } from '../modules.ts';
import { citizenBrowser, officerBrowser, publicationOf, sweepAt, type PublicationSite } from './publication-site.ts';
import { aGivenCopy, aPrintedDiary, aWithheldFir, halfSignedIn } from './rare-pages.ts';
import { recordsInEveryState, type CastRecord, type Informant, type RecordKind } from './records-in-every-state.ts';

/** One page as one reader opens it. */
export interface Opening {
  readonly reader: string;
  readonly browser: TestBrowser;
  /** The route: `/complaints/:number`. */
  readonly path: string;
  readonly urls: Readonly<Record<Lang, string>>;
}

/** They open every record on every page; the others only the first ones and the one that has everything. */
const thorough = ['informant', 'sho', 'sp'];
const forAll: readonly RecordKind[] = ['sent', 'of-the-desk', 'about-police', 'everything'];
const DIARY_DAY = '2026-11-24';

/** Every GET route with addresses that lead somewhere, for every role that there is, over records in every state. */
export async function everyOpening(on: PublicationSite): Promise<Opening[]> {
  const mobile = '6300011111';
  const informant: Informant = { ...(await citizenBrowser(on, mobile)), mobile };
  const records = await recordsInEveryState(on, informant);
  const withheld = await aWithheldFir(on);
  const fir = await publish(on, records);
  const copyId = await aGivenCopy(on, { fir, by: informant });
  await aPrintedDiary(on, DIARY_DAY);
  await valueOf(makeNcrList(on.deps, on.sho));
  await beginDraft(on, informant);
  const { lookUpId } = await valueOf(lookUpToSign(on.deps, on.palasi.sho, { number: records.get('sent')?.number ?? '', proof: mobile.slice(-4), identity: 'photo-paper' }));
  const all = [...records.values(), withheld];
  const routes = await addressesByRoute(on, { records: all, lookUpId, copyId });
  const readers = await readersOf(on, informant);
  const shown = forAll.map((kind) => records.get(kind));
  const others = all.filter((record) => !shown.includes(record)).map(({ number }) => number);
  const isFor = (reader: string, url: string): boolean => thorough.includes(reader) || !others.some((number) => url.includes(number));
  return [...readers].flatMap(([reader, browser]) => [...routes].flatMap(([path, addresses]) => addresses.filter((urls) => isFor(reader, urls.hi)).map((urls) => ({ reader, browser, path, urls }))));
}

/** A guest, the informant with a draft in hand, a victim, every role at an office where it sits, the next station, and whoever has signed in by half. */
async function readersOf(on: PublicationSite, informant: Informant): Promise<Map<string, TestBrowser>> {
  const readers = new Map<string, TestBrowser>([
    ['guest', testBrowser(on.site)],
    ['informant', informant.browser],
    ['victim', (await citizenBrowser(on, '6300077772')).browser],
    ['sho of the next station', await officerBrowser(on, on.palasi.sho)],
    ...(await halfSignedIn(on)),
  ]);
  for (const role of officerRoles) readers.set(role, await officerBrowser(on, await officerOfRole(on, role)));
  return readers;
}

async function officerOfRole(on: PublicationSite, role: (typeof officerRoles)[number]): Promise<OfficerActor> {
  if (role === 'sho') return on.sho;
  if (role === 'investigating-officer') return on.investigator;
  if (role === 'sp') return on.sp;
  const isAbove = role === 'dig' || role === 'headquarters' || role === 'administrator';
  const officeId = isAbove ? 1 : role === 'sdpo' || role === 'circle-inspector' ? on.sp.officeId : on.sho.officeId;
  return anOfficer(on.deps, { posting: { role, rank: 'dysp', officeId: officeId as OfficeId } });
}

/** One FIR is read over for the web, the others are not, and a day goes by. */
async function publish(on: PublicationSite, records: ReadonlyMap<RecordKind, CastRecord>): Promise<CastRecord> {
  const fir = records.get('fir');
  if (fir?.firId === undefined) throw new Error('Nothing to publish');
  await valueOf(confirmNarrative(on.deps, on.sho, { key: await publicationOf(on, fir.firId), hidden: [], wasRead: true }));
  await sweepAt(on, '2026-11-25T10:00:00+05:30');
  return fir;
}

/** Whole answers in the hand of the informant's browser. */
async function beginDraft(on: PublicationSite, { browser }: Informant): Promise<void> {
  await browser.get('/hi/report');
  const begun = await browser.post('/hi/report');
  if (begun.statusCode !== 303) throw new Error(`No draft was begun: ${begun.statusCode}`);
  const answers = { nature: 'theft', placeText: 'जोकीहाट हाट', placeId: null, districtCode: 188, officeId: 1006, occurredOn: '2026-11-23', occurredTime: '18:30', narrative: 'मेरी साइकिल हाट से चोरी हो गई।', name: 'फूलमती देवी', mobile: '6300011111', papersAsked: true };
  await on.db.owner.updateTable('complaint_drafts').set({ answers: JSON.stringify(answers) }).where('sent_at', 'is', null).execute();
}

/** Every GET route with addresses that lead somewhere. */
async function addressesByRoute(on: PublicationSite, { records, lookUpId, copyId }: { readonly records: readonly CastRecord[]; readonly lookUpId: string; readonly copyId: string }): Promise<Map<string, Opening['urls'][]>> {
  const { owner } = on.db;
  const [papers, files, drafts, persons] = await Promise.all([
    owner.selectFrom('papers').select(['number_key', 'code']).limit(3).execute(),
    owner.selectFrom('evidence_files').select('id').execute(),
    owner.selectFrom('complaint_drafts').select('id').where('sent_at', 'is', null).execute(),
    owner.selectFrom('complaint_persons as p').innerJoin('complaints as c', 'c.id', 'p.complaint_id').select(['c.number', 'p.id as person']).where('p.relation', '=', 'victim').where('p.detached_at', 'is', null).execute(),
  ]);
  const firs = records.flatMap(({ firId }) => (firId === undefined ? [] : [firId]));
  const publications = (await Promise.all(firs.map((id) => publicationOf(on, id)))).map(firParams);
  const numbers = records.map(({ number }) => ({ number }));
  const params = (path: string): readonly Readonly<Record<string, string>>[] => {
    if (path.includes('/firs/:station')) return publications;
    if (path.includes(':code')) return papers.map(({ number_key: number, code }) => ({ number, code }));
    if (path.includes(':person')) return persons;
    if (path.includes('/complaints/:number')) return numbers;
    if (path.includes('/ncr/')) return [{ year: '2026', number: '1' }];
    if (path.includes(':step')) return reportSteps.map((step) => ({ step }));
    if (path.includes(':file')) return files.map(({ id }) => ({ file: id }));
    if (path.includes('/copies/')) return [{ id: copyId }];
    return [{ day: DIARY_DAY, number: '1', lookUp: lookUpId, id: path.includes('drafts') ? (drafts[0]?.id ?? newId()) : path.includes('offices') ? '1006' : on.investigator.officerId, change: 'name' }];
  };
  const routes = [...allEndpoints(on.deps, on.mode).map(({ route }) => route), ...Object.values(aboutRoutes)].filter(({ method }) => method === 'GET');
  return new Map(routes.map((route) => [route.path, params(route.path).map((values) => ({ hi: route.href('hi', values), en: route.href('en', values) }))]));
}
