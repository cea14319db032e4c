import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../../kernel/instant.ts';
import { sentForm } from '../../../../../platform/http/sent-form.ts';
import { readFirForm, tickedOffences, typedFirSections } from './form.ts';
import { rowsShown } from './sent-rows.ts';

const theft = { offenceId: 7, act: 'BNS', provision: '303(2)' };
const named = { ticked: [theft], isListed: false };
const listed = { ticked: [{ offenceId: 9, act: 'BNS', provision: '74' }], isListed: true };
const officer = '01890a5d-ac96-774b-bcce-b302099a8058';
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
    const reading = readFirForm(sentForm(filled), named);
    expect(reading).toMatchObject({ ok: true, input: { occurredFrom: instantOf('2026-11-23T13:00:00Z'), occurredTo: undefined, sections: [theft], items: { accused: 'पता नहीं' } } });
  });
  it('names every missing item at its own field', () => {
    const reading = readFirForm(sentForm({}), { ticked: [], isListed: false });
    expect(reading).toEqual({
      ok: false,
      errors: { offenceWords: 'noSection', 'occurredFrom-day': 'firOccurred', placeAddress: 'required', informantName: 'required', firstInformation: 'required', investigatingOfficerId: 'officerId', readOver: 'readOver' },
    });
  });
  it('reads things row by row, with rupees as people write them, and leaves empty rows out', () => {
    const things = { 'property-1-description': 'मोटरसाइकिल', 'property-1-value': '₹ 1,25,000', 'property-3-description': 'घड़ी', 'property-3-category': 'गहना' };
    expect(readFirForm(sentForm({ ...filled, ...things }), named)).toMatchObject({
      ok: true,
      input: { items: { propertyItems: [{ description: 'मोटरसाइकिल', valueRupees: 125_000 }, { description: 'घड़ी', category: 'गहना' }] } },
    });
  });
  it('names the fault of a row at the row it was typed in', () => {
    expect(readFirForm(sentForm({ ...filled, 'property-3-description': 'घड़ी', 'property-3-value': 'सवा लाख', 'property-2-value': '5' }), named)).toEqual({
      ok: false,
      errors: { 'property-3-value': 'value', 'property-2-description': 'required' },
    });
    expect(readFirForm(sentForm({ ...filled, 'accused-2-name': 'मोहन' }), named)).toEqual({ ok: false, errors: { 'accused-2-standing': 'standing' } });
  });
  it('reads persons accused, of an unknown one the description alone', () => {
    const persons = { 'accused-1-standing': 'suspected', 'accused-1-name': 'मोहन', 'accused-1-alias': 'मुन्ना', 'accused-2-standing': 'unknown', 'accused-2-description': 'नीली क़मीज़' };
    expect(readFirForm(sentForm({ ...filled, ...persons }), named)).toMatchObject({
      ok: true,
      input: { items: { accusedPersons: [{ standing: 'suspected', name: 'मोहन', alias: 'मुन्ना' }, { standing: 'unknown', name: '', description: 'नीली क़मीज़' }] } },
    });
  });
  it('takes a year of birth or an age, forces no relation, and keeps whose area it is', () => {
    const read = (fields: Record<string, string>) => readFirForm(sentForm({ ...filled, ...fields }), named);
    expect(read({ birth: '1985', relation: 'mother', relativeName: 'सीता देवी' })).toMatchObject({ ok: true, input: { items: { informant: { birthYear: 1985, relation: 'mother' } } } });
    expect(read({ nationality: 'भारतीय', passport: 'Z1234567, 2021, Patna', otherIds: 'आधार 1234 5678 9012' })).toMatchObject({ ok: true, input: { items: { informant: { nationality: 'भारतीय', passport: 'Z1234567, 2021, Patna', otherIds: 'आधार XXXX XXXX 9012' } } } });
    expect(read({ birth: '40', relation: 'uncle' })).toMatchObject({ ok: true, input: { items: { informant: { ageYears: 40, relation: undefined } } } });
    expect(read({ birth: '1885' })).toEqual({ ok: false, errors: { birth: 'birth' } });
    expect(read({ birth: 'चालीस' })).toEqual({ ok: false, errors: { birth: 'birth' } });
    expect(read({ outsideState: 'झारखंड' })).toMatchObject({ ok: true, input: { items: { place: { outside: { station: '', district: '', state: 'झारखंड' } } } } });
  });
  it('refuses an end without a time, and half a section', () => {
    expect(readFirForm(sentForm({ ...filled, 'occurredTo-day': '24', 'occurredTo-month': '11', 'occurredTo-year': '2026' }), named)).toEqual({ ok: false, errors: { 'occurredTo-day': 'firOccurred' } });
    expect(readFirForm(sentForm({ ...filled, typedSections: 'BNS' }), named)).toEqual({ ok: false, errors: { typedSections: 'badSection' } });
  });
});

describe('sections of the list (L4, L5)', () => {
  it('L4: ask who gave it, who recorded it and whether the victim is disabled; other sections do not', () => {
    expect(readFirForm(sentForm(filled), listed)).toEqual({ ok: false, errors: { givenByVictimWoman: 'yesOrNo', recorderId: 'recorderId', victimIsDisabled: 'yesOrNo' } });
    expect(readFirForm(sentForm(filled), named)).toMatchObject({ ok: true, input: { items: { recording: undefined } } });
  });
  it('L5: each step is ticked or reasoned', () => {
    const answers = { ...filled, givenByVictimWoman: 'yes', recorderId: officer, victimIsDisabled: 'yes', 'hearing-place': 'yes', 'hearing-interpreter': 'yes', 'hearing-magistrate': 'yes' };
    expect(readFirForm(sentForm(answers), listed)).toEqual({ ok: false, errors: { 'hearing-video': 'hearingStep' } });
    expect(readFirForm(sentForm({ ...answers, 'hearing-video-reason': 'कैमरा रास्ते में ख़राब हो गया' }), listed)).toMatchObject({
      ok: true,
      input: { items: { recording: { recorderId: officer, givenByVictimWoman: true, victimIsDisabled: true, hearing: { place: { isDone: true }, video: { isDone: false } } } } },
    });
  });
});

it('three rows are shown at first, one more for each press of the button, never more than twenty', () => {
  const shown = (fields: Record<string, string>) => rowsShown(sentForm(fields).text, 'accused');
  expect([shown({}), shown({ 'accused-rows': '3', do: 'more-accused' }), shown({ 'accused-rows': '4', do: 'more-property' }), shown({ 'accused-rows': '20', do: 'more-accused' })]).toEqual([3, 4, 4, 20]);
});

it('sections are typed one on each line, in any Act', () => {
  expect(typedFirSections('BNS 303(2)\n\n Bihar Prohibition and Excise Act 30(a)\nआर्म्स एक्ट 25')).toEqual([
    { offenceId: undefined, act: 'BNS', provision: '303(2)' },
    { offenceId: undefined, act: 'Bihar Prohibition and Excise Act', provision: '30(a)' },
    { offenceId: undefined, act: 'आर्म्स एक्ट', provision: '25' },
  ]);
  expect(typedFirSections('303(2)')).toBeUndefined();
});

it('ticked offences are numbers, each once', () => {
  expect(tickedOffences(sentForm({ sections: ['7', '7', 'x', '12'] }))).toEqual([7, 12]);
});
