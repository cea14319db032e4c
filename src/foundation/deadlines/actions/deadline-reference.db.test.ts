import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { istDate } from '../../../kernel/instant.ts';
import { rootFolder } from '../../../platform/config/root-folder.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { settingOf, settingRules } from '../model/settings.ts';
import type { SettingsTables } from '../store/settings-store.ts';
import { loadDeadlineSettings, loadHolidays } from './load-deadline-reference.ts';
import { loadSettings } from './load-settings.ts';

const shipped = join(rootFolder(), 'db/reference');
let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'nagrik-deadlines-'));
  await mkdir(join(folder, 'deadlines'));
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const work = () => db.work.$pickTables<SettingsTables>();
const app = () => db.app.$pickTables<SettingsTables>();
const settingsFile = (...lines: string[]) => writeFile(join(folder, 'deadlines/settings.csv'), ['key,value,valid_from,valid_to,basis', ...lines].join('\n'));

describe('the shipped settings', () => {
  it('are missing until they are loaded, and no clock is started on a guess', async () => {
    await expect(loadSettings(app(), istDate('2026-11-24'))).rejects.toThrow('efir.signatureDays');
  });
  it('hold every duration once, none rejected; loading them again changes nothing', async () => {
    const count = Object.keys(settingRules).length;
    for (const _time of [1, 2]) {
      expect(await loadDeadlineSettings(work(), shipped)).toEqual({ table: 'deadlines/settings', loaded: count, rejected: 0, reasons: [] });
      expect(await loadHolidays(work(), shipped)).toEqual({ table: 'deadlines/holidays', loaded: 6, rejected: 0, reasons: [] });
    }
    const settings = await loadSettings(app(), istDate('2026-11-24'));
    expect(settings.values['fir.publish.hours']).toEqual([24, 48, 72]);
    expect(settings.holidays.has(istDate('2026-01-26'))).toBe(true);
  });
});

describe('a change by the State', () => {
  it('holds from its day on', async () => {
    await settingsFile('complaint.assignHours,24,2024-07-01,2027-01-01,x', 'complaint.assignHours,12,2027-01-01,,order');
    await loadDeadlineSettings(work(), folder);
    expect(settingOf(await loadSettings(app(), istDate('2026-12-31')), 'complaint.assignHours')).toBe(24);
    expect(settingOf(await loadSettings(app(), istDate('2027-01-01')), 'complaint.assignHours')).toBe(12);
  });
  it('L3: never reaches the three days, not even past our code', async () => {
    await settingsFile('efir.signatureDays,4,2024-07-01,,order');
    expect(await loadDeadlineSettings(work(), folder)).toMatchObject({ loaded: 0, rejected: 1 });
    await expect(sql`update deadline_settings set value = '{4}' where key = 'efir.signatureDays'`.execute(db.owner)).rejects.toThrow('deadline_settings');
  });
  it('cannot put two values in force on one day', async () => {
    await settingsFile('pe.maxDays,10,2026-01-01,,order');
    await expect(loadDeadlineSettings(work(), folder)).rejects.toThrow('deadline_settings_key_daterange_excl');
  });
  it('moves a holiday from its old day to its new one', async () => {
    await writeFile(join(folder, 'deadlines/holidays.csv'), 'day,name_en,name_hi,basis\n2026-11-25,Chhath,छठ,notification\n');
    await loadHolidays(work(), folder);
    expect([...(await loadSettings(app(), istDate('2026-11-24'))).holidays]).toEqual(['2026-11-25']);
  });
  it('is not for the role that serves people', async () => {
    await expect(loadHolidays(app(), shipped)).rejects.toThrow('permission denied');
  });
});
