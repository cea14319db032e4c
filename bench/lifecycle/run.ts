import { parseArgs } from 'node:util';
import type { Deps } from '../../src/app/compose.ts';
import { assignComplaint, decideWithoutFir } from '../../src/domains/complaints/index.ts';
import { giveSessionToCitizen, openGuestSession } from '../../src/foundation/identity/index.ts';
import { rootFolder } from '../../src/platform/config/root-folder.ts';
import { newId } from '../../src/platform/crypto/ids.ts';
import { bundle } from '../../scripts/bundle.mjs';
import { say } from '../say.ts';
import { storedComplaints } from '../stored.ts';
import { aCitizen, answersAt, fileOne, type BenchStation } from './cast.ts';
import { send, type Reply } from './http-client.ts';
import { startProduct, type RunningProduct } from './product.ts';
import { dearestStatements, resetStatements } from './statements.ts';
import { cpuMs, memoryMb } from './usage.ts';
import { valueOf } from '../../src/kernel/testing/value-of.ts';

/** At 1,000,000 stored complaints, on two cores with everything on them. */
const LIMITS = { lifecyclesPerS: 120, p95Ms: 150, cpuMsPerLifecycle: 14, webMb: 220, workerMb: 320 } as const;
const AT_ONCE = 16;
const WARM_UP = 200;
/** Numbers that no stored citizen has, nor one of an earlier run in the same folder. */
const FIRST_NEW_CITIZEN = 100_000_000 + (Math.floor(Date.now() / 1000) % 40_000) * 10_000;

const { values } = parseArgs({ args: process.argv.slice(3), options: { complaints: { type: 'string', default: '10000' }, lifecycles: { type: 'string', default: '2000' }, json: { type: 'boolean' }, folder: { type: 'string' }, statements: { type: 'boolean' } } });
const complaints = Number(values.complaints);
const lifecycles = Number(values.lifecycles);

await bundle({ root: rootFolder(), entry: 'src/app/main.ts' });
const { postgres, databaseUrl, secret, deps, stations, close } = await storedComplaints({ complaints, folder: values.folder });
try {
  await measureSql(deps, stations);
  const lives = await prepare(deps, stations, lifecycles + WARM_UP);
  const product = await startProduct({ databaseUrl, secret });
  try {
    await measure(product, lives);
    await measureStatic(product);
  } finally {
    await product.stop();
  }
} finally {
  await close();
}

interface Life {
  readonly station: BenchStation;
  readonly token: string;
}

/** A citizen, signed in, with a complete draft, for each lifecycle. */
async function prepare(deps: Deps, stations: readonly BenchStation[], count: number): Promise<Life[]> {
  const lives: Life[] = [];
  for (let index = 0; index < count; index += 1) {
    const station = stations[index % stations.length];
    if (station === undefined) throw new Error('There is no station.');
    const { citizenId } = await aCitizen(deps, FIRST_NEW_CITIZEN + index);
    const { id, token } = await openGuestSession(deps);
    await giveSessionToCitizen(deps, { sessionId: id, citizenId });
    const [draftId, at] = [newId(), deps.clock()];
    await deps.work.insertInto('complaint_drafts').values({ id: draftId, citizen_id: citizenId, answers: JSON.stringify({ ...answersAt(station, index, at), papersAsked: true }), begun_at: at, updated_at: at }).execute();
    await deps.work.insertInto('complaint_drafts_in_hand').values({ session_id: id, draft_id: draftId, taken_at: at }).execute();
    lives.push({ station, token });
  }
  return lives;
}

/** The four calls of a lifecycle: send the checked answers, name an officer, decide, look the number up and track it. */
async function live(port: number, { life, form }: { life: Life; form: Form }): Promise<Reply[]> {
  const citizen = `${form.cookie}; nagrik_session=${life.token}`;
  const officer = `${form.cookie}; nagrik_session=${life.station.shoToken}`;
  const sent = await send({ port, path: '/hi/report/check', cookie: citizen, form: { _csrf: form.csrf } });
  const number = /[A-Z]{2}-EC-[0-9-]+/.exec(sent.location)?.[0] ?? 'none';
  const assigned = await send({ port, path: `/hi/desk/complaints/${number}/assign`, cookie: officer, form: { _csrf: form.csrf, officerId: life.station.investigatorId } });
  const decided = await send({ port, path: `/hi/desk/complaints/${number}/decide`, cookie: officer, form: { _csrf: form.csrf, kind: 'ncr', ground: 'सिर्फ़ गाली-गलौज हुई, कोई चोट नहीं।', sections: 'BNS 352' } });
  const tracked = await send({ port, path: `/hi/complaints/${number}`, cookie: citizen });
  return [sent, assigned, decided, tracked];
}

interface Form {
  readonly cookie: string;
  readonly csrf: string;
}

/** A token of the forms and its cookie, as a browser has them after the first page. */
async function formOf(port: number, token: string): Promise<Form> {
  const page = await send({ port, path: '/hi/report/check', cookie: `nagrik_session=${token}` });
  const csrf = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1];
  const cookie = page.cookies.map((line) => line.split(';')[0]).find((pair) => pair?.startsWith('nagrik_csrf='));
  if (csrf === undefined || cookie === undefined) throw new Error(`No form in the page (${page.status}).`);
  return { cookie, csrf };
}

async function measure({ port, pids }: RunningProduct, lives: readonly Life[]): Promise<void> {
  const [first] = lives;
  if (first === undefined) return;
  const form = await formOf(port, first.token);
  await atOnce(lives.slice(0, WARM_UP), (life) => live(port, { life, form }));
  const all = { ...pids, postmaster: postgres.pid };
  if (values.statements === true) await resetStatements(postgres.url);
  const before = cpuMs(all);
  const startedMs = performance.now();
  const replies = (await atOnce(lives.slice(WARM_UP), (life) => live(port, { life, form }))).flat();
  const seconds = (performance.now() - startedMs) / 1000;
  const after = cpuMs(all);
  const cpu = { web: after.web - before.web, worker: after.worker - before.worker, database: after.database - before.database };
  const count = lives.length - WARM_UP;
  const ms = replies.map((reply) => reply.ms).toSorted((a, b) => a - b);
  const errors = replies.filter(({ status }, index) => status !== (index % 4 === 3 ? 200 : 303)).length;
  const figures = { lifecycles_per_s: round(count / seconds), p50_ms: at(ms, 0.5), p95_ms: at(ms, 0.95), cpu_ms_per_lifecycle: round((cpu.web + cpu.worker + cpu.database) / count), errors };
  const memory = { web_mb: memoryMb(pids.web), worker_mb: memoryMb(pids.worker) };
  const isWithin = errors === 0 && figures.lifecycles_per_s >= LIMITS.lifecyclesPerS && figures.p95_ms <= LIMITS.p95Ms && figures.cpu_ms_per_lifecycle <= LIMITS.cpuMsPerLifecycle && memory.web_mb <= LIMITS.webMb && memory.worker_mb <= LIMITS.workerMb;
  say({ bench: 'lifecycle', complaints, ...figures, limits: LIMITS, within: isWithin, cpu_ms: { web: round(cpu.web / count), worker: round(cpu.worker / count), database: round(cpu.database / count) }, ...memory });
  for (const [index, call] of ['send', 'assign', 'decide', 'track'].entries()) {
    const own = replies.filter((_, place) => place % 4 === index).map((reply) => reply.ms).toSorted((a, b) => a - b);
    say({ bench: 'lifecycle.call', call, p50_ms: at(own, 0.5), p95_ms: at(own, 0.95), bytes: Buffer.byteLength(replies[index]?.body ?? '') });
  }
  if (values.statements === true) for (const line of await dearestStatements(postgres.url, count)) say({ bench: 'lifecycle.statement', ...line });
  if (!isWithin) process.exitCode = 1;
}

/** The same statements in this process, without HTTP: how fast the database lets us be. */
async function measureSql(deps: Deps, stations: readonly BenchStation[]): Promise<void> {
  const count = 400;
  const startedMs = performance.now();
  await atOnce(Array.from({ length: count }, (_, index) => index), async (index) => {
    const station = stations[index % stations.length];
    if (station === undefined) return;
    const { number } = await fileOne(deps, station, FIRST_NEW_CITIZEN + 9_000 + index);
    await valueOf(assignComplaint(deps, station.sho, { number, officerId: station.investigatorId }));
    await valueOf(decideWithoutFir(deps, station.sho, { number, kind: 'ncr', ground: 'सिर्फ़ गाली-गलौज हुई।', sections: [{ act: 'BNS', provision: '352' }] }));
  });
  say({ bench: 'lifecycle.sql', complaints, lifecycles_per_s: round(count / ((performance.now() - startedMs) / 1000)) });
}

/** A page that asks nothing of the database: how fast HTTP lets us be. */
async function measureStatic({ port }: RunningProduct): Promise<void> {
  const count = 2_000;
  const startedMs = performance.now();
  await atOnce(Array.from({ length: count }, () => 0), () => send({ port, path: '/hi/report', cookie: '' }));
  say({ bench: 'lifecycle.static', requests_per_s: round(count / ((performance.now() - startedMs) / 1000)) });
}

async function atOnce<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [index, item] of queue) results[index] = await work(item);
    }),
  );
  return results;
}

function at(sorted: readonly number[], share: number): number {
  return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
