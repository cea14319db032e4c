import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileCounts } from '../foundation/geography/index.ts';
import { rootFolder } from '../platform/config/root-folder.ts';
import { testDatabase, type TestDatabase } from '../platform/testing/test-database.ts';
import { loadReference, referenceLoaders, type LoadReferenceOutcome } from './load-reference.ts';

const dir = join(rootFolder(), 'db/reference');
let db: TestDatabase;
let first: LoadReferenceOutcome;

beforeAll(async () => {
  db = await testDatabase();
  first = await loadReference({ databaseUrl: db.url, dir });
}, 180_000);
afterAll(() => db.close());

test('what is read, taken, rejected and mended is what the README says', async () => {
  if (!first.loaded) throw new Error('nothing was loaded');
  const { geography, offices } = first.counts;
  expect({ ...geography, ...offices }).toEqual(await countsOfReadme());
});

test('every row read is taken or rejected with a reason', () => {
  if (!first.loaded) throw new Error('nothing was loaded');
  for (const [path, counts] of Object.values(first.counts).flatMap((files) => Object.entries(files))) {
    const rejected = Object.values(counts.rejected).reduce((sum, rows) => sum + rows, 0);
    expect([path, counts.taken + rejected]).toEqual([path, counts.read]);
  }
});

test('a second start with the same files does nothing', async () => {
  expect(await loadReference({ databaseUrl: db.url, dir })).toEqual({ loaded: false });
});

test('a loader that fails leaves nothing behind', async () => {
  const before = await db.owner.selectFrom('reference_loads').selectAll().execute();
  const failing = {
    name: 'failing',
    load: async (trx: typeof db.work) => {
      await trx.insertInto('civil_divisions').values({ code: 99, name_en: 'Nowhere', name_hi: 'कहीं नहीं' }).execute();
      throw new Error('the file is torn');
    },
  };
  await expect(loadReference({ databaseUrl: db.url, dir, loaders: [failing] })).rejects.toThrow('the file is torn');
  expect(await db.owner.selectFrom('civil_divisions').selectAll().where('code', '=', 99).execute()).toEqual([]);
  expect(await db.owner.selectFrom('reference_loads').selectAll().execute()).toEqual(before);
});

test('a new edition keeps the ids of places, and what left it is no longer current', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-reference-'));
  try {
    await cp(dir, folder, { recursive: true });
    // GeoNames repeats the post office: it leaves both.
    for (const [file, row] of [['geo/post_offices.csv', /^Narpatganj,.*\n/m], ['geo/geonames_places.csv', /^854335,Narpatganj,.*\n/m]] as const) {
      await writeFile(join(folder, file), (await readFile(join(folder, file), 'utf8')).replace(row, ''));
    }
    const before = await placeIds();
    await loadReference({ databaseUrl: db.url, dir: folder, loaders: referenceLoaders.slice(0, 2) });

    expect(await placeIds()).toEqual(before);
    const gone = await db.owner.selectFrom('places').select(['name_en', 'kind']).where('is_current', '=', false).execute();
    expect(gone).toEqual([{ name_en: 'Narpatganj', kind: 'post-office' }]);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 180_000);

test('sources.csv names every file once, with its rows', async () => {
  const listed = parse<{ file: string; rows: string }>(await readFile(join(dir, 'sources.csv')), { columns: true }).map(({ file, rows }) => [file, Number(rows)] as const);
  expect(new Map(listed).size).toBe(listed.length);
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(dir, join(entry.parentPath, entry.name)));
  const data = files.filter((file) => file.includes('/') && !file.endsWith('.md'));
  const counted = await Promise.all(data.map(async (file) => [file, await rowsOf(file)] as const));
  expect(new Map(listed)).toEqual(new Map(counted));
});

async function placeIds(): Promise<ReadonlyMap<string, number>> {
  const rows = await db.owner.selectFrom('places').select(['source_key', 'id']).orderBy('id').execute();
  return new Map(rows.map((row) => [row.source_key, row.id]));
}

async function rowsOf(file: string): Promise<number> {
  const bytes = await readFile(join(dir, file));
  if (file.endsWith('.geojson')) return (bytes.toString('utf8').match(/"type":"Feature"/g) ?? []).length;
  const text = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return file.endsWith('.tsv') ? text.toString('utf8').trim().split('\n').length - 1 : parse(text, { columns: true }).length;
}

/** The table in db/reference/README.md: `| file | read | taken | rejected | mended |`, reasons as "reason 3, other 4". */
async function countsOfReadme(): Promise<Record<string, FileCounts>> {
  const rows = (await readFile(join(dir, 'README.md'), 'utf8')).matchAll(/^\| `([^`]+)` \| (\d+) \| (\d+) \|([^|]*)\|([^|]*)\|$/gm);
  const reasons = (text: string) => Object.fromEntries(text.split(',').filter((part) => part.trim() !== '').map((part) => [part.trim().split(' ')[0], Number(part.trim().split(' ')[1])]));
  return Object.fromEntries(
    [...rows].map(([, file = '', read, taken, rejected = '', mended = '']) => {
      const counts = { read: Number(read), taken: Number(taken), rejected: reasons(rejected) };
      return [file, mended.trim() === '' ? counts : { ...counts, mended: reasons(mended) }];
    }),
  );
}
