import { expect, it } from 'vitest';
import { readHolidays, readSettings } from './read-deadline-reference.ts';

const settingsHead = 'key,value,valid_from,valid_to,basis\n';

it('leaves out and reports durations against the law, unknown keys, days that do not exist and repeated rows', () => {
  const { rows, reasons } = readSettings(
    `${settingsHead}efir.signatureDays,4,2024-07-01,,L3\npe.maxDays,14,2026-02-30,,L7\nno.such,1,2024-07-01,,x\npe.maxDays,14,2024-07-01,2024-07-01,L7\npe.maxDays,14,2024-07-01,,L7\npe.maxDays,13,2024-07-01,,L7\n`,
  );
  expect(rows).toEqual([{ key: 'pe.maxDays', value: [14], validFrom: '2024-07-01', validTo: undefined, basis: 'L7' }]);
  expect(reasons.map((reason) => reason.slice(0, 5))).toEqual(['row 1', 'row 2', 'row 3', 'row 4', 'row 6']);
  expect(reasons[0]).toBe('row 1: value: fixed-by-law');
});

it('reads a holiday with its names', () => {
  expect(readHolidays('day,name_en,name_hi,basis\n2026-01-26,Republic Day,गणतंत्र दिवस,National holiday\n')).toEqual({
    rows: [{ day: '2026-01-26', nameEn: 'Republic Day', nameHi: 'गणतंत्र दिवस', basis: 'National holiday' }],
    reasons: [],
  });
});
