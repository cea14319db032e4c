import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { loadReference } from '../src/app/load-reference.ts';
import { listBlocks, listDistricts, nearestPlaces, searchPlaces, type GeographyTables } from '../src/foundation/geography/index.ts';
import { placeStationCoverage, suggestStations, type SuggestionTables } from '../src/foundation/offices/index.ts';
import { istDate } from '../src/kernel/instant.ts';
import { rootFolder } from '../src/platform/config/root-folder.ts';
import { createDatabase } from '../src/platform/db/create-database.ts';
import type { Database } from '../src/platform/db/generated/database.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { openDatabase, openPool } from '../src/platform/db/pool.ts';
import { startTestServer } from '../src/platform/testing/test-server.ts';

/**
 * Loading the reference data, and finding places and stations among all of them: one JSON line for each figure, its limit beside it.
 * `node scripts/run.mjs bench/places.ts`; ends with 1 when a limit is passed. Limits are for two idle cores.
 */
const LIMITS = { loadMs: 10_000, reloadMs: 50, searchP95Ms: 50, nearestP95Ms: 50, suggestP95Ms: 100, coverageP95Ms: 150 } as const;

const server = await startTestServer();
try {
  const root = rootFolder();
  const databaseUrl = await createDatabase(server.url, 'bench_places');
  await migrate({ url: databaseUrl, folder: join(root, 'db') });
  const load = { databaseUrl, dir: join(root, 'db/reference') };
  report({ figure: 'reference.load', ms: [await timed(() => loadReference(load))], limitMs: LIMITS.loadMs });
  await loadReference(load);
  report({ figure: 'reference.load unchanged', ms: [await timed(() => loadReference(load))], limitMs: LIMITS.reloadMs });

  const pool = openPool({ url: databaseUrl, role: 'nagrik_app', max: 1, name: 'bench' });
  const db = openDatabase(pool);
  await measure(db);
  await db.destroy();
} finally {
  await server.stop();
}

async function measure(db: Kysely<Database>): Promise<void> {
  const geography = db.$pickTables<GeographyTables>();
  const texts = await typedTexts(geography);
  report({ figure: `places.search, ${texts.length} texts`, ms: await timedEach(texts, (text) => searchPlaces(geography, { text, limit: 10 })), limitMs: LIMITS.searchP95Ms });
  const points = Array.from({ length: 200 }, (_, at) => ({ lat: 24.6 + (at % 20) * 0.13, lon: 83.6 + Math.floor(at / 20) * 0.45 }));
  report({ figure: 'places.nearest, 200 points', ms: await timedEach(points, (point) => nearestPlaces(geography, { ...point, limit: 10 })), limitMs: LIMITS.nearestP95Ms });
  const suggestions = db.$pickTables<SuggestionTables>();
  const on = istDate('2026-11-24');
  report({ figure: `stations.suggest, ${texts.length} texts`, ms: await timedEach(texts, (text) => suggestStations(suggestions, { on, text })), limitMs: LIMITS.suggestP95Ms });
  const districts = await listDistricts(geography);
  report({ figure: `stations.coverage, ${districts.length} districts`, ms: await timedEach(districts, ({ code }) => placeStationCoverage(suggestions, on, { districtCode: code })), limitMs: LIMITS.coverageP95Ms });
}

/** What people type: a block in Hindi, in Latin letters, with a vowel wrong, with a letter missing, with its district; common words; pincodes; noise. */
async function typedTexts(db: Kysely<Pick<Database, GeographyTables>>): Promise<string[]> {
  const texts = ['विद्यालय', 'madhya vidyalay', 'प्राथमिक विद्यालय', 'panchayat bhavan', '854311', '८००००१', 'hospital', 'मंदिर के पास', 'xqzzyqwk', 'thana'];
  for (const district of await listDistricts(db)) {
    for (const { name } of (await listBlocks(db, district.code)).slice(0, 6)) {
      const middle = Math.floor(name.en.length / 2);
      texts.push(name.hi ?? name.en, name.en.replace(/a/u, 'aa'), name.en.slice(0, middle) + name.en.slice(middle + 1), `${name.en} ${district.name.en}`, `मध्य विद्यालय ${name.hi ?? name.en}`);
    }
  }
  return texts;
}

async function timedEach<T>(inputs: readonly T[], work: (input: T) => Promise<unknown>): Promise<number[]> {
  for (const input of inputs.slice(0, 20)) await work(input);
  const ms: number[] = [];
  for (const input of inputs) ms.push(await timed(() => work(input)));
  return ms;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function report({ figure, ms, limitMs }: { figure: string; ms: readonly number[]; limitMs: number }): void {
  const sorted = ms.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN) * 10) / 10;
  const p95Ms = at(0.95);
  console.log(JSON.stringify({ figure, p50Ms: at(0.5), p95Ms, maxMs: at(1), limitMs, within: p95Ms <= limitMs }));
  if (p95Ms > limitMs) process.exitCode = 1;
}
