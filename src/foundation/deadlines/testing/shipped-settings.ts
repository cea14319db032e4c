import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { istDate } from '../../../kernel/instant.ts';
import { rootFolder } from '../../../platform/config/root-folder.ts';
import { completeValues } from '../actions/load-settings.ts';
import { readHolidays, readSettings } from '../actions/read-deadline-reference.ts';
import type { DeadlineSettings } from '../model/settings.ts';

/** The settings as we ship them, so that a test of law reads the numbers that a State starts with. */
export function shippedSettings(): DeadlineSettings {
  const folder = join(rootFolder(), 'db/reference/deadlines');
  return {
    values: completeValues(readSettings(readFileSync(join(folder, 'settings.csv'), 'utf8')).rows, istDate('2026-11-24')),
    holidays: new Set(readHolidays(readFileSync(join(folder, 'holidays.csv'), 'utf8')).rows.map((row) => row.day)),
  };
}
