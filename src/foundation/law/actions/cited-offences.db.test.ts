import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../platform/testing/test-database.ts';
import { citationOf } from '../model/offence.ts';
import type { LawTables } from '../store/law-tables.ts';
import { lawDatabase } from '../testing/law-database.ts';
import { citedOffences } from './cited-offences.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await lawDatabase();
});
afterAll(() => db.close());

const cited = async (...citations: string[]) => citedOffences(db.app.$pickTables<LawTables>(), citations);

describe('sections that were typed', () => {
  it('are the provision that was cited', async () => {
    expect((await cited('BNS 303(2)')).map((offence) => offence.provision)).toEqual(['303(2)']);
  });
  it('L4: are known in whatever way the Act is written', async () => {
    for (const citation of ['BNS 74', 'bns 74', 'भारतीय न्याय संहिता 74']) expect((await cited(citation)).map((offence) => [citationOf(offence), offence.womanRecorder]), citation).toContainEqual(['BNS 74', true]);
  });
  it('are all offences of a section when no part was cited', async () => {
    const found = await cited('BNS 64');
    expect(found.length).toBeGreaterThan(1);
    expect(found.every((offence) => offence.section === '64')).toBe(true);
  });
  it('add nothing without an Act or when the tables lack them, and each offence once', async () => {
    expect(await cited('303', 'BNS 9999')).toEqual([]);
    expect(await cited('BNS 303(2)', 'BNS 303(2)')).toHaveLength(1);
  });
});
