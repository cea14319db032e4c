import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../../kernel/instant.ts';
import { sentForm } from '../../../../../platform/http/sent-form.ts';
import { readFirForm, tickedOffences, typedSections } from './form.ts';

const theft = { offenceId: 7, act: 'BNS', provision: '303(2)' };
const filled = {
  'occurredFrom-day': '23',
  'occurredFrom-month': '11',
  'occurredFrom-year': '2026',
  'occurredFrom-time': '18:30',
  placeAddress: 'जोकीहाट हाट',
  informantName: 'राम',
  accused: 'पता नहीं',
  firstInformation: 'मेरी मोटरसाइकिल चोरी हो गई',
  firstInformationLang: 'hi',
  investigatingOfficerId: '01890a5d-ac96-774b-bcce-b302099a8057',
  readOver: 'yes',
};

describe('form IIF-1', () => {
  it('is read with the compulsory items alone', () => {
    const reading = readFirForm(sentForm(filled), [theft]);
    expect(reading).toMatchObject({ ok: true, input: { occurredFrom: instantOf('2026-11-23T13:00:00Z'), occurredTo: undefined, sections: [theft], items: { accused: 'पता नहीं' } } });
  });
  it('names every missing item at its own field', () => {
    const reading = readFirForm(sentForm({}), []);
    expect(reading).toEqual({
      ok: false,
      errors: { offenceWords: 'noSection', 'occurredFrom-day': 'firOccurred', placeAddress: 'required', informantName: 'required', firstInformation: 'required', investigatingOfficerId: 'officerId', readOver: 'readOver' },
    });
  });
  it('reads rupees as people write them and refuses other things', () => {
    expect(readFirForm(sentForm({ ...filled, propertyValueRupees: '₹ 1,25,000' }), [theft])).toMatchObject({ ok: true, input: { items: { propertyValueRupees: 125_000 } } });
    expect(readFirForm(sentForm({ ...filled, propertyValueRupees: 'सवा लाख' }), [theft])).toEqual({ ok: false, errors: { propertyValueRupees: 'value' } });
  });
  it('refuses an end without a time, and half a section', () => {
    expect(readFirForm(sentForm({ ...filled, 'occurredTo-day': '24', 'occurredTo-month': '11', 'occurredTo-year': '2026' }), [theft])).toEqual({ ok: false, errors: { 'occurredTo-day': 'firOccurred' } });
    expect(readFirForm(sentForm({ ...filled, typedSections: 'BNS' }), [theft])).toEqual({ ok: false, errors: { typedSections: 'badSection' } });
  });
});

it('sections are typed one on each line, in any Act', () => {
  expect(typedSections('BNS 303(2)\n\n Bihar Prohibition and Excise Act 30(a)\nआर्म्स एक्ट 25')).toEqual([
    { offenceId: undefined, act: 'BNS', provision: '303(2)' },
    { offenceId: undefined, act: 'Bihar Prohibition and Excise Act', provision: '30(a)' },
    { offenceId: undefined, act: 'आर्म्स एक्ट', provision: '25' },
  ]);
  expect(typedSections('303(2)')).toBeUndefined();
});

it('ticked offences are numbers, each once', () => {
  expect(tickedOffences(sentForm({ sections: ['7', '7', 'x', '12'] }))).toEqual([7, 12]);
});
