import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { istDate } from '../../../kernel/instant.ts';
import type { TestDatabase } from '../../../platform/testing/test-database.ts';
import { lawDatabase } from '../testing/law-database.ts';
import type { LawTables } from '../store/law-tables.ts';
import { searchOffences, type OffenceHit } from './search-offences.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await lawDatabase();
});
afterAll(() => db.close());

const today = istDate('2026-11-24');
const lastDayOfIpc = istDate('2024-06-30');
const firstDayOfBns = istDate('2024-07-01');

const search = (text: string, on = today, limit = 10): Promise<OffenceHit[]> => searchOffences(db.app.$pickTables<LawTables>(), { text, on, limit });
const citations = (hits: readonly OffenceHit[]): string[] => hits.map(({ offence }) => `${offence.act} ${offence.provision}`);

describe('words in either language and script find the section', () => {
  test.each([
    ['theft', 'BNS 303(2)'],
    ['चोरी', 'BNS 303(2)'],
    ['chori', 'BNS 303(2)'],
    ['choree', 'BNS 303(2)'],
    ['mobile chori', 'BNS 303(2)'],
    ['मोबाइल चोरी', 'BNS 303(2)'],
    ['मेरी गाड़ी चोरी हो गई', 'BNS 303(2)'],
    ['murder', 'BNS 103(1)'],
    ['हत्या', 'BNS 103(1)'],
    ['हत्या का प्रयास', 'BNS 109(1)'],
    ['बलात्कार', 'BNS 64(1)'],
    ['balatkaar', 'BNS 64(1)'],
    ['maarpeet', 'BNS 115(2)'],
    ['मारपीट', 'BNS 115(2)'],
    ['dhamki', 'BNS 351(2)'],
    ['जान से मारने की धमकी', 'BNS 351(2)'],
    ['dahej pratadna', 'BNS 85'],
    ['online thagi', 'BNS 318(2)'],
    ['chain snatching', 'BNS 304(2)'],
    ['acid attack', 'BNS 124(1)'],
    ['तेज़ाब', 'BNS 124(1)'],
    ['kidnaping', 'BNS 137(2)'],
    ['अपहरण', 'BNS 137(2)'],
    ['chhedchhad', 'BNS 74'],
    ['robbery', 'BNS 309(4)'],
    ['लूट', 'BNS 309(4)'],
    ['dacoity', 'BNS 310(2)'],
    ['डकैती', 'BNS 310(2)'],
  ])('%s → %s', async (text, citation) => {
    expect(citations(await search(text)).slice(0, 3)).toContain(citation);
  });

  test('the plain offence stands before its variants', async () => {
    expect(citations(await search('theft'))[0]).toBe('BNS 303(2)');
    expect(citations(await search('murder'))[0]).toBe('BNS 103(1)');
  });
});

describe('a number finds the section', () => {
  test.each([
    ['303(2)', ['BNS 303(2)', 'BNS 303(2):repeat', 'BNS 303(2):small-value']],
    ['BNS 303', ['BNS 303(2)', 'BNS 303(2):repeat', 'BNS 303(2):small-value']],
    ['धारा ३०३(२)', ['BNS 303(2)', 'BNS 303(2):repeat', 'BNS 303(2):small-value']],
    ['pocso 6', ['POCSO 6']],
    ['IT act 66C', ['IT 66C']],
    ['66 d it', ['IT 66D']],
    ['SC/ST 3(1)(r)', ['SC/ST 3(1)(r)']],
    ['एससी/एसटी 3(1)(r)', ['SC/ST 3(1)(r)']],
  ])('%s', async (text, expected) => {
    expect(citations(await search(text, today, expected.length))).toEqual(expected);
  });

  test('an old number shows the new section first, then itself out of its time', async () => {
    const hits = await search('379');
    expect(hits[0]).toMatchObject({ by: 'section', via: 'IPC 379', isInForce: true });
    expect(citations(hits)[0]).toBe('BNS 303(2)');
    expect(hits.find(({ offence }) => offence.act === 'IPC')).toMatchObject({ isInForce: false, offence: { section: '379' } });
  });

  test('for a day of the IPC the old number is the section itself', async () => {
    const hits = await search('379', lastDayOfIpc);
    expect(hits[0]).toMatchObject({ via: undefined, isInForce: true, offence: { act: 'IPC', provision: '379', name: { en: 'Theft', hi: 'चोरी' } } });
  });

  test('for a day of the IPC a new number shows the old section first', async () => {
    const hits = await search('BNS 303(2)', lastDayOfIpc);
    expect(hits[0]).toMatchObject({ via: 'BNS 303', isInForce: true, offence: { act: 'IPC', section: '379' } });
    expect(hits.some(({ offence, isInForce }) => offence.act === 'BNS' && !isInForce)).toBe(true);
  });

  test('420 is still what everybody calls cheating', async () => {
    expect((await search('420'))[0]).toMatchObject({ via: 'IPC 420', offence: { act: 'BNS', provision: '318(4)' } });
  });

  test('several numbers in one line are all found', async () => {
    expect(citations(await search('BNS 115(2), 126(2) और 352'))).toEqual(expect.arrayContaining(['BNS 115(2)', 'BNS 126(2)', 'BNS 352']));
  });
});

test('3.10: words find the law of the day on both sides of 1 July 2024', async () => {
  expect(new Set((await search('चोरी', lastDayOfIpc)).map(({ offence }) => offence.act))).not.toContain('BNS');
  expect(new Set((await search('चोरी', firstDayOfBns)).map(({ offence }) => offence.act))).not.toContain('IPC');
});

test('a provision that is not in force is never offered as in force', async () => {
  expect(citations(await search('hit and run')).includes('BNS 106(2)')).toBe(false);
  expect((await search('BNS 106(2)'))[0]).toMatchObject({ isInForce: false, offence: { provision: '106(2)' } });
});

test.each(['', '   ', '()', '%_', 'ऀ', 'zzzzqqqq', '99999'])('%j finds nothing and does no harm', async (text) => {
  expect(await search(text)).toEqual([]);
});
