import type { LoadCounts } from '../../geography/index.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { referenceDir } from '../testing/law-database.ts';
import { listOffences } from '../store/offence-store.ts';
import type { LawTables } from '../store/law-tables.ts';
import { loadLaw } from './load-law.ts';

let db: TestDatabase;
let counts: LoadCounts;
beforeAll(async () => {
  db = await testDatabase();
  counts = await load();
});
afterAll(() => db.close());

const load = (): Promise<LoadCounts> => db.work.transaction().execute((trx) => loadLaw(trx, referenceDir));

test('every row of the reference files is loaded', () => {
  expect(Object.entries(counts).filter(([, count]) => count.taken !== count.read)).toEqual([]);
  expect(Object.fromEntries(Object.entries(counts).map(([path, count]) => [path, count.taken]))).toMatchObject({
    'law/acts.csv': 33,
    'law/sections_bns.csv': 358,
    'law/sections_bnss.csv': 531,
    'law/sections_bsa.csv': 170,
    'law/offences_bns.csv': 468,
    'law/offences_ipc.csv': 394,
    'law/offences_special_acts.csv': 180,
  });
});

test('loading again keeps identifiers and values', async () => {
  const before = await listOffences(db.app.$pickTables<LawTables>());
  await load();
  expect(await listOffences(db.app.$pickTables<LawTables>())).toEqual(before);
});

test('BNS begins where IPC ends', async () => {
  const acts = await db.app.selectFrom('law_acts').select(['short', 'valid_from', 'valid_to']).where('short', 'in', ['IPC', 'BNS', 'CrPC', 'BNSS', 'IEA', 'BSA']).orderBy('short').execute();
  expect(acts).toEqual([
    { short: 'BNS', valid_from: '2024-07-01', valid_to: null },
    { short: 'BNSS', valid_from: '2024-07-01', valid_to: null },
    { short: 'BSA', valid_from: '2024-07-01', valid_to: null },
    { short: 'CrPC', valid_from: null, valid_to: '2024-06-30' },
    { short: 'IEA', valid_from: null, valid_to: '2024-06-30' },
    { short: 'IPC', valid_from: null, valid_to: '2024-06-30' },
  ]);
});

test('the role that acts cannot change the law', async () => {
  await expect(db.app.updateTable('law_offences').set({ cognizable: 'no' }).execute()).rejects.toThrow('permission denied');
});
