import { describe, expect, it } from 'vitest';
import { firNumberText, FirItems } from './first-information-report.ts';

/** As FIRs stood in the database before persons and things had rows. */
const stored = {
  place: { address: 'जोकीहाट हाट', directionAndDistance: '', beat: '' },
  informant: { name: 'फूलमती देवी', relativeName: 'राम देव', address: 'जोकीहाट', mobile: '6000012345', occupation: '' },
  accused: 'पता नहीं',
  delayReason: '',
  properties: 'एक साइकिल',
  propertyValueRupees: 4_500,
  inquestNumber: '',
  firstInformation: { text: 'मेरी साइकिल चोरी हो गई।', lang: 'hi' },
  informationType: 'electronic',
  investigatingOfficerId: '01890a5d-ac96-774b-bcce-b302099a8057',
  readOver: true,
};

describe('the items of an FIR', () => {
  it('of before the rows are read with nothing lost and nothing made up', () => {
    expect(FirItems.parse(stored)).toEqual({ ...stored, informant: { ...stored.informant, permanentAddress: '' }, accusedPersons: [], propertyItems: [] });
  });
  it('are read again as they were written', () => {
    const items = FirItems.parse({ ...stored, accusedPersons: [{ standing: 'unknown', name: '', alias: '', relativeName: '', address: '', description: 'लंबा' }], propertyItems: [{ category: '', description: 'साइकिल', identifier: '', valueRupees: 4_500 }] });
    expect(FirItems.parse(JSON.parse(JSON.stringify(items)))).toEqual(items);
  });
  it('name an officer by an identifier, nothing else', () => {
    expect(FirItems.safeParse({ ...stored, investigatingOfficerId: 'sho.jokihat' }).success).toBe(false);
  });
});

it('5.0: a Zero FIR has a number of its own kind', () => {
  expect(firNumberText({ series: 'regular', number: 12, year: 2026 })).toBe('12/2026');
  expect(firNumberText({ series: 'zero', number: 12, year: 2026 })).toBe('0/0012/2026');
  expect(firNumberText({ series: 'zero', number: 12_345, year: 2026 })).toBe('0/12345/2026');
});
