import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText, guarded, readCsv, unguarded } from './csv-text.ts';

const columns = ['code', 'name'] as const;
/** A cell that was read from a list: without blanks around it. */
const cell = fc.string({ unit: fc.constantFrom('a', 'क', ' ', ',', '"', '\t', '\n', '=', '+', '-', '@', "'") }).map((text) => text.trim());

it('rows written as a list read as the same rows', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ code: fc.constantFrom('1', '2'), name: cell }), { minLength: 1 }), (rows) => {
      expect(readCsv(csvText(columns, rows), columns)?.map(({ code, name }) => ({ code, name }))).toEqual(rows);
    }),
  );
});

it('a list may have tabs, another order, capitals, more columns and a mark in front; a row knows its line', () => {
  expect(readCsv('\uFEFFName\tnote\tCode\r\nजोकीहाट\tx\t1006\r\n\r\nPalasi\t\t1009\r\n', columns)).toEqual([{ code: '1006', name: 'जोकीहाट', row: 2 }, { code: '1009', name: 'Palasi', row: 4 }]);
});

it.each(['', 'code\n1', 'code,name\n1', 'code;name\n1;2'])('%j is no list with these columns, or has no rows', (text) => {
  expect(readCsv(text, columns) ?? []).toEqual([]);
});

it.each(['=1+1', '+91 6453 222', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])('%j is no formula when it is guarded', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
});

it('a name with an apostrophe, and one without, stay as they are', () => {
  for (const text of ["O'Brien", "'quoted'", 'Araria', '']) expect(guarded(text)).toBe(text);
});

it('what was guarded is read as it was', () => {
  fc.assert(
    fc.property(cell, (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    }),
  );
});
