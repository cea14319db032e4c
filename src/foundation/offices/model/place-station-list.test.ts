import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listTextOf } from './place-station-list.ts';

/** A cell that was read from a list: without blanks around it. */
const cell = fc.string({ unit: fc.constantFrom('a', 'क', ' ', ',', '"', '\t', '\n', '\r') }).map((text) => text.trim());

test('rows written as a list read as the same rows', () => {
  const row = fc.record({ district: cell, place: cell, pincode: cell, station: cell });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const text = listTextOf(rows.map((cells, at) => ({ row: at + 2, ...cells })));
      const read: unknown = parse(text, { columns: true, delimiter: [',', '\t'], record_delimiter: '\n', trim: true });
      expect(read).toEqual(rows);
    }),
  );
});
