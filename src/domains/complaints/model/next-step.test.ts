import { describe, expect, it } from 'vitest';
import type { OfficerActor, OfficerRole } from '../../../kernel/actor.ts';
import type { DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import { nextStepOf } from './next-step.ts';

const jokihat = 1006 as OfficeId;
const spOffice = 10 as OfficeId;
const araria = 188 as DistrictCode;
const officer = (role: OfficerRole, officeId: OfficeId = jokihat): OfficerActor => ({ kind: 'officer', officerId: 'o' as OfficerId, role, rank: 'sp', officeId, districtCode: araria });
const line = { officeId: jokihat, aboutOfficeId: undefined, aboveOfficeId: undefined, districtCode: araria, deskState: 'assigned', signatureState: 'signed', enquiryOfficeId: undefined } as const;

describe('the next step in the queue', () => {
  it('of a signed complaint is the FIR for the officer in charge, and with the officer in charge for everybody else', () => {
    expect(nextStepOf(officer('sho'), line)).toEqual({ step: 'register', waitsFor: undefined });
    for (const role of ['help-desk', 'duty-officer', 'investigating-officer'] as const) expect(nextStepOf(officer(role), line), role).toMatchObject({ waitsFor: 'sho' });
    expect(nextStepOf(officer('sp', spOffice), line)).toMatchObject({ waitsFor: 'sho' });
  });
  it('of an unsigned one is the signature, which the SP does not take', () => {
    expect(nextStepOf(officer('duty-officer'), { ...line, signatureState: 'awaiting' })).toEqual({ step: 'sign', waitsFor: undefined });
    expect(nextStepOf(officer('sp', spOffice), { ...line, signatureState: 'awaiting' })).toMatchObject({ waitsFor: 'duty' });
  });
  it('of an unread one is reading it; of one that nobody has named an officer for, the officer in charge', () => {
    expect(nextStepOf(officer('duty-officer'), { ...line, deskState: 'at-station' })).toEqual({ step: 'at-station', waitsFor: undefined });
    expect(nextStepOf(officer('duty-officer'), { ...line, deskState: 'received' })).toMatchObject({ waitsFor: 'sho' });
  });
  it('without a station is the district desk’s', () => {
    expect(nextStepOf(officer('sp', spOffice), { ...line, officeId: spOffice, deskState: 'at-district-desk' })).toEqual({ step: 'at-district-desk', waitsFor: undefined });
  });
  it('of a complaint about the police is the office’s above: to name an officer, then to decide; the duty officer there waits', () => {
    const above = { ...line, officeId: spOffice, aboveOfficeId: spOffice, aboutOfficeId: jokihat } as const;
    expect(nextStepOf(officer('sp', spOffice), { ...above, deskState: 'at-sp' })).toEqual({ step: 'at-sp', waitsFor: undefined });
    expect(nextStepOf(officer('sp', spOffice), { ...above, deskState: 'sp-enquiry' })).toEqual({ step: 'sp-enquiry', waitsFor: undefined });
    expect(nextStepOf(officer('duty-officer', spOffice), { ...above, deskState: 'at-sp' })).toMatchObject({ waitsFor: 'above' });
  });
  it('of a request for an enquiry is the answer for who may permit it; the station goes on', () => {
    const asked = { ...line, enquiryOfficeId: spOffice };
    expect(nextStepOf(officer('sp', spOffice), asked)).toEqual({ step: 'permit', waitsFor: undefined });
    expect(nextStepOf(officer('sdpo', spOffice), asked)).toEqual({ step: 'permit', waitsFor: undefined });
    expect(nextStepOf(officer('sho'), asked)).toEqual({ step: 'register', waitsFor: undefined });
  });
  it('of a running enquiry is the station’s decision, not the permitting officer’s', () => {
    const running = { ...line, enquiryOfficeId: spOffice, deskState: 'under-enquiry' } as const;
    expect(nextStepOf(officer('sho'), running)).toEqual({ step: 'under-enquiry', waitsFor: undefined });
    expect(nextStepOf(officer('sp', spOffice), running)).toMatchObject({ waitsFor: 'sho' });
  });
});
