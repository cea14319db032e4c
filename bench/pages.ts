import { openOfficerSession } from '../src/foundation/identity/index.ts';
import { anOfficer } from '../src/foundation/identity/testing/an-officer.ts';
import { districtOffice, type OfficeTables } from '../src/foundation/offices/index.ts';
import { beginDraft } from './begin-draft.ts';
import { fileOne } from './lifecycle/cast.ts';
import { send } from './lifecycle/http-client.ts';
import { countedStatements, resetStatements } from './lifecycle/statements.ts';
import { at, cookieOf, round, say, withProduct, type Measured } from './with-product.ts';

/** The main pages, each read by 16 at once: how many a second, how long they take, how heavy they are, what they ask of the database. No limit. */
const AT_ONCE = 16;
/** A page that is slow is asked less often: the whole stays below a minute. */
const MOST = { requests: 800, ms: 4_000 } as const;
const WARM_UP = 50;
/** Enough that what the worker asks meanwhile does not reach a half. */
const COUNTED = 100;
const NEW_CITIZEN = 600_000_000;

interface Page {
  readonly page: string;
  readonly path: string;
  readonly cookie: string;
}

await withProduct(async (on) => {
  for (const page of await mainPages(on)) await measure(on, page);
});

async function mainPages({ deps, station, port }: Measured): Promise<Page[]> {
  const { number, citizen } = await fileOne(deps, station, NEW_CITIZEN);
  const informant = await cookieOf(deps, citizen);
  const drafting = await beginDraft(port, informant);
  const desk = `nagrik_session=${station.shoToken}`;
  const district = await districtOffice(deps.db.$pickTables<OfficeTables>(), station.districtCode);
  if (district === undefined) throw new Error('The district has no office.');
  const { officerId } = await anOfficer(deps, { posting: { officeId: district.id, role: 'sp', rank: 'sp' } });
  const sp = `nagrik_session=${(await openOfficerSession(deps, officerId)).token}`;
  return [
    { page: 'home', path: '/hi', cookie: '' },
    { page: 'first question', path: '/hi/report/what', cookie: drafting },
    { page: 'track', path: `/hi/complaints/${number}`, cookie: informant },
    { page: 'queue', path: '/hi/desk/complaints', cookie: desk },
    { page: 'record', path: `/hi/desk/complaints/${number}`, cookie: desk },
    { page: 'places', path: '/hi/desk/places', cookie: sp },
  ];
}

async function measure({ port, postgresUrl, complaints }: Measured, { page, path, cookie }: Page): Promise<void> {
  const get = () => send({ port, path, cookie, coding: 'gzip' });
  const { status, bytes } = await get();
  if (status !== 200) throw new Error(`${path} answers ${status}`);
  await read(get, WARM_UP);
  await resetStatements(postgresUrl);
  const counted = (await read(get, COUNTED)).length;
  const statements = Math.round((await countedStatements(postgresUrl)) / counted);
  const startedMs = performance.now();
  const ms = (await read(get, MOST.requests)).toSorted((a, b) => a - b);
  say({ bench: 'pages', page, complaints, requests_per_s: round(ms.length / ((performance.now() - startedMs) / 1000)), p50_ms: at(ms, 0.5), p99_ms: at(ms, 0.99), bytes, statements });
}

async function read(get: () => Promise<{ readonly ms: number }>, count: number): Promise<number[]> {
  const ms: number[] = [];
  let left = count;
  const startedMs = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left > 0 && performance.now() - startedMs < MOST.ms) {
        left -= 1;
        ms.push((await get()).ms);
      }
    }),
  );
  return ms;
}
