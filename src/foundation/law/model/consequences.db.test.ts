import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../../../platform/testing/test-database.ts';
import { langs } from '../../../kernel/text.ts';
import { lawMessages } from '../messages/index.ts';
import { punishmentText } from '../messages/punishment-text.ts';
import type { LawTables } from '../store/law-tables.ts';
import { findOffences, listOffences } from '../store/offence-store.ts';
import { lawDatabase } from '../testing/law-database.ts';
import { consequencesOf } from './consequences.ts';
import { citationOf, type Offence } from './offence.ts';
import { enquiryBandOf } from './rules/enquiry-before-fir.ts';
import { enquiryByPermission } from './rules/enquiry-by-permission.ts';
import { firPathOf, needsForNonCognizable } from './rules/law-informs.ts';
import { publicationDefaultOf } from './rules/publication-default.ts';
import { isWomanRecorderSection } from './rules/woman-recorder.ts';

let db: TestDatabase;
let offences: Offence[];
beforeAll(async () => {
  db = await lawDatabase();
  offences = await listOffences(db.app.$pickTables<LawTables>());
});
afterAll(() => db.close());

const nameOf = (offence: Offence): string => `${citationOf(offence)} (${offence.provision}, ${offence.confidence})`;
const namesWhere = (isWrong: (offence: Offence) => boolean): string[] => offences.filter(isWrong).map(nameOf);

describe('every offence of the tables', () => {
  test('the walk is over all of them', () => {
    expect(offences.length).toBe(468 + 394 + 180);
  });

  test('L8: none closes the way to an FIR', () => {
    expect(namesWhere((offence) => !firPathOf([offence]).open)).toEqual([]);
  });

  test('L11: none below confidence A lets a matter leave as non-cognizable without the countersignature', () => {
    const leaves = (offence: Offence): boolean => needsForNonCognizable({ sections: [{ provision: offence.provision, offence }], ground: 'a ground of the officer', isCountersigned: false }).length === 0;
    expect(namesWhere((offence) => leaves(offence) && !(offence.confidence === 'A' && offence.cognizable === 'no' && offence.inForce))).toEqual([]);
    expect(offences.some(leaves)).toBe(true);
  });

  test('L8: a cognizable one makes the FIR mandatory, whatever its confidence', () => {
    expect(namesWhere((offence) => offence.inForce && offence.cognizable === 'yes' && consequencesOf([offence]).list[0]?.code !== 'fir-mandatory')).toEqual([]);
  });

  test('L7: its band follows from its punishment', () => {
    expect(namesWhere((offence) => enquiryBandOf(offence.punishment) !== offence.enquiryBand)).toEqual([]);
  });

  test('L7: an enquiry may be asked for by a sure row inside the band only; below confidence A somebody looks the punishment up', () => {
    const verdictOf = (offence: Offence) => enquiryByPermission([{ offence }]);
    expect(namesWhere((offence) => verdictOf(offence) === 'may-ask' && !(offence.confidence === 'A' && offence.inForce && offence.cognizable === 'yes' && offence.enquiryBand === '3-to-under-7'))).toEqual([]);
    expect(namesWhere((offence) => offence.inForce && offence.cognizable !== 'no' && offence.enquiryBand !== '3-to-under-7' && verdictOf(offence) !== 'outside-band')).toEqual([]);
    expect(offences.some((offence) => verdictOf(offence) === 'may-ask')).toBe(true);
  });

  test('L4: a BNS row asks for a woman recorder exactly where the list does', () => {
    expect(namesWhere((offence) => offence.act === 'BNS' && offence.womanRecorder !== isWomanRecorderSection(offence))).toEqual([]);
  });

  test('L16: a protected identity is never published by default', () => {
    expect(namesWhere((offence) => offence.identityProtected === 'yes' && publicationDefaultOf([offence], {}) === 'publish')).toEqual([]);
  });

  test('L41: only the SC/ST Act bars the enquiry', () => {
    expect(namesWhere((offence) => offence.enquiryBarred !== (offence.act === 'SC/ST'))).toEqual([]);
  });

  test('3.10: an Act of before July 2024 ends the day before the new one begins', () => {
    expect(namesWhere((offence) => offence.act === 'IPC' && offence.validTo !== '2024-06-30')).toEqual([]);
    expect(namesWhere((offence) => offence.act === 'BNS' && offence.validFrom !== '2024-07-01')).toEqual([]);
  });

  test('each consequence and punishment has its sentence in both languages', () => {
    for (const offence of offences) {
      for (const lang of langs) {
        expect(punishmentText(offence.punishment, lang), nameOf(offence)).not.toBe('');
        for (const { code } of consequencesOf([offence]).list) expect(lawMessages(lang).consequences[code], code).not.toBe('');
      }
    }
  });
});

test('findOffences answers in the order asked and leaves out what is not there', async () => {
  const [first, second] = offences;
  const found = await findOffences(db.app.$pickTables<LawTables>(), [second?.id ?? 0, -1, first?.id ?? 0]);
  expect(found.map(({ id }) => id)).toEqual([second?.id, first?.id]);
});

test('theft of a phone: what the officer is told', () => {
  const theft = offences.filter((offence) => offence.act === 'BNS' && offence.provision === '303(2)');
  const found = consequencesOf(theft);
  expect(found).toMatchObject({ cognizable: 'yes', enquiry: 'allowed', publication: 'publish', womanRecorder: false, investigatorRank: undefined });
  expect(found.list.map(({ code }) => code)).toEqual(['fir-mandatory', 'enquiry-allowed', 'publication-open']);
});

test('rape of a child: what the officer is told', () => {
  const named = offences.filter((offence) => (offence.act === 'BNS' && offence.provision === '65(1)') || (offence.act === 'POCSO' && offence.provision === '6'));
  expect(consequencesOf(named, { childParty: true }).list.map(({ code, rule }) => `${rule} ${code}`)).toEqual([
    'L8 fir-mandatory',
    'L7 enquiry-not-allowed',
    'L4 woman-recorder',
    'L36 identity-protected',
    'L37 child-told-in-24-hours',
    'L23 two-months',
    'L16 publication-withhold',
  ]);
});
