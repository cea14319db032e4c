import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReferenceTable, type ReferenceTable } from './read-reference-table.ts';
import { OffenceRow, SectionRow } from './reference-rows.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nagrik-law-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function sectionsFrom(csv: string): Promise<ReferenceTable<SectionRow>> {
  await writeFile(join(folder, 'sections.csv'), csv);
  return readReferenceTable({ folder, path: 'sections.csv', row: SectionRow, keyOf: (row) => row.section });
}

test('a row that does not fit and a second row of one key are left out and counted', async () => {
  const table = await sectionsFrom('section,title_en,chapter,chapter_title_en\n1,Short title,,\n,No number,,\n1,Again,,\n');
  expect(table.rows).toEqual([{ section: '1', title_en: 'Short title', chapter: null, chapter_title_en: null }]);
  expect(table.counts).toMatchObject({ read: 3, taken: 1, rejected: { 'a second row of 1': 1 } });
  expect(Object.keys(table.counts.rejected).some((reason) => reason.startsWith('section: '))).toBe(true);
});

test('a file that is missing is a fault', async () => {
  await expect(readReferenceTable({ folder, path: 'none.csv', row: SectionRow, keyOf: (row) => row.section })).rejects.toThrow('ENOENT');
});

const row = {
  provision: '303(2)', section: '303', offence_en: 'Theft', offence_hi: 'चोरी', max_imprisonment_years: '3', min_imprisonment_years: '', life: 'n', death: 'n', fine: 'y', community_service: 'n',
  punishment_source: 'text', cognizable: 'as offence abetted', bailable: 'n', court: 'None', classification_source: 'schedule', confidence: 'A', woman_recorder: 'n', identity_protected: 'if-child',
  publication_default: 'publish', enquiry_band: '3-to-under-7', search_words_en: '', search_words_hi: '', in_force: 'y', note: '',
};

test('an offence row is read into the words of the model', () => {
  expect(OffenceRow.parse(row)).toMatchObject({ cognizable: 'depends', bailable: 'no', court: null, identity_protected: 'if-child', max_imprisonment_years: { count: 3, unit: 'years' }, min_imprisonment_years: null, fine: { kind: 'unlimited' }, enquiry_barred: false });
  expect(OffenceRow.parse({ ...row, fine: '>=100000' }).fine).toEqual({ kind: 'at-least', amountRupees: 100_000 });
});

test.each([['max_imprisonment_years', 'seven'], ['cognizable', 'maybe'], ['confidence', 'D'], ['fine', 'much'], ['publication_default', '']])('an offence row whose %s is %j does not fit', (column, value) => {
  expect(OffenceRow.safeParse({ ...row, [column]: value }).success).toBe(false);
});
