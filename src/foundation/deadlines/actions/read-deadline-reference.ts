import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { istDate } from '../../../kernel/instant.ts';
import { faultOfSetting } from '../model/settings.ts';
import type { HolidayRow, SettingRow } from '../store/settings-store.ts';

export interface ReadRows<Row> {
  readonly rows: readonly Row[];
  /** One sentence for each row that was left out. */
  readonly reasons: readonly string[];
}

/** Reads the text of settings.csv. */
export function readSettings(csv: string): ReadRows<SettingRow> {
  return readRows(csv, SettingLine, (row) => `${row.key} from ${row.validFrom}`);
}

/** Reads the text of holidays.csv. */
export function readHolidays(csv: string): ReadRows<HolidayRow> {
  return readRows(csv, HolidayLine, (row) => row.day);
}

const Day = z.iso.date().transform(istDate);

const SettingLine = z
  .object({ key: z.string(), value: z.string(), valid_from: Day, valid_to: z.union([z.literal('').transform(() => undefined), Day]), basis: z.string().min(1) })
  .transform(
    (line): SettingRow => ({ key: line.key, value: line.value.split('/').map(Number), validFrom: line.valid_from, validTo: line.valid_to, basis: line.basis }),
  )
  .superRefine((row, context) => {
    const fault = faultOfSetting(row.key, row.value);
    if (fault !== undefined) context.addIssue({ code: 'custom', path: ['value'], message: fault });
    if (row.validTo !== undefined && row.validTo <= row.validFrom) context.addIssue({ code: 'custom', path: ['valid_to'], message: 'not after valid_from' });
  });

const HolidayLine = z
  .object({ day: Day, name_en: z.string().min(1), name_hi: z.string().min(1), basis: z.string().min(1) })
  .transform((line): HolidayRow => ({ day: line.day, nameEn: line.name_en, nameHi: line.name_hi, basis: line.basis }));

/** A row that does not fit, or repeats an earlier key, is left out and reported. */
function readRows<Row>(csv: string, schema: z.ZodType<Row>, keyOf: (row: Row) => string): ReadRows<Row> {
  const lines: unknown[] = parse(csv, { columns: true, bom: true });
  const rows = new Map<string, Row>();
  const reasons: string[] = [];
  for (const [at, line] of lines.entries()) {
    const read = schema.safeParse(line);
    const place = `row ${at + 1}`;
    if (!read.success) reasons.push(`${place}: ${read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
    else if (rows.has(keyOf(read.data))) reasons.push(`${place}: a second row of ${keyOf(read.data)}`);
    else rows.set(keyOf(read.data), read.data);
  }
  return { rows: [...rows.values()], reasons };
}
