import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { istDate, type IstDate } from '../../../kernel/instant.ts';
import { rootFolder } from '../../../platform/config/root-folder.ts';
import { frozenClock } from '../../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { settingOf } from '../model/settings.ts';
import type { SettingsTables } from '../store/settings-store.ts';
import { keepSettings } from './keep-settings.ts';
import { loadDeadlineSettings } from './load-deadline-reference.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await loadDeadlineSettings(db.work.$pickTables<SettingsTables>(), join(rootFolder(), 'db/reference'));
});
afterAll(() => db.close());

const changeFrom = async (day: IstDate, hours: number): Promise<void> => {
  await db.owner.updateTable('deadline_settings').set({ valid_to: day }).where('key', '=', 'complaint.assignHours').where('valid_to', 'is', null).execute();
  await db.owner.insertInto('deadline_settings').values({ key: 'complaint.assignHours', value: [hours], valid_from: day, basis: 'test' }).execute();
};

describe('the settings of a running process', () => {
  it('change at midnight of the day they begin, without a restart and without waiting for the next reading', async () => {
    const clock = frozenClock('2026-11-24T23:59:59.999+05:30');
    await changeFrom(istDate('2026-11-25'), 12);
    const kept = await keepSettings(db.app.$pickTables<SettingsTables>(), clock);
    expect(settingOf(kept.current(), 'complaint.assignHours')).toBe(24);
    clock.set('2026-11-25T00:00:00+05:30');
    expect(settingOf(kept.current(), 'complaint.assignHours')).toBe(12);
  });
  it('take in rows that were changed at the next reading; until then the old ones stay', async () => {
    const clock = frozenClock('2026-11-26T10:00:00+05:30');
    const kept = await keepSettings(db.app.$pickTables<SettingsTables>(), clock);
    await changeFrom(istDate('2026-11-26'), 6);
    expect(settingOf(kept.current(), 'complaint.assignHours')).toBe(12);
    await kept.refresh();
    expect(settingOf(kept.current(), 'complaint.assignHours')).toBe(6);
  });
  it('stay whole when a row is missing, and through days in which nothing could be read', async () => {
    const clock = frozenClock('2026-11-26T10:00:00+05:30');
    const kept = await keepSettings(db.app.$pickTables<SettingsTables>(), clock);
    await db.owner.deleteFrom('deadline_settings').where('key', '=', 'complaint.routeHours').execute();
    clock.set('2026-11-30T10:00:00+05:30');
    await expect(kept.refresh()).rejects.toThrow('complaint.routeHours');
    expect(settingOf(kept.current(), 'complaint.routeHours')).toBe(24);
  });
});
