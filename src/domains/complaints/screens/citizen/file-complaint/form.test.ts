import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../../kernel/instant.ts';
import { sentForm } from '../../../../../platform/http/sent-form.ts';
import { readStep } from './form.ts';

const now = instantOf('2026-11-24T10:00:00+05:30');
const read = (step: Parameters<typeof readStep>[0], body: Record<string, string>) => readStep(step, sentForm(body), now);
const day = { 'occurredOn-day': '23', 'occurredOn-month': '11', 'occurredOn-year': '2026' };

describe('the questions', () => {
  it('take a mobile number however it is typed', () => {
    for (const mobile of ['9876543210', '+91 98765 43210', '098765-43210', '919876543210']) {
      expect(read('you', { name: 'राम', mobile })).toEqual({ ok: true, answers: { name: 'राम', mobile: '9876543210', email: '' } });
    }
    expect(read('you', { name: '', mobile: '12345' })).toEqual({ ok: false, errors: { name: 'name', mobile: 'mobile' } });
  });
  it('let the hour be unknown', () => {
    expect(read('when', day)).toEqual({ ok: true, answers: { occurredOn: '2026-11-23', occurredTime: null } });
  });
  it('read “6, evening” and refuse half an answer', () => {
    expect(read('when', { ...day, 'occurredTime-hour': '6', 'occurredTime-part': 'evening' })).toEqual({ ok: true, answers: { occurredOn: '2026-11-23', occurredTime: '18:00' } });
    expect(read('when', { ...day, 'occurredTime-hour': '6' })).toEqual({ ok: false, errors: { occurredTime: 'occurredTime' } });
  });
  it('refuse tomorrow and days that do not exist, take today', () => {
    expect(read('when', { ...day, 'occurredOn-day': '25' })).toEqual({ ok: false, errors: { occurredOn: 'occurredFuture' } });
    expect(read('when', { ...day, 'occurredOn-day': '31' })).toEqual({ ok: false, errors: { occurredOn: 'occurredOn' } });
    expect(read('when', { ...day, 'occurredOn-day': '24' })).toMatchObject({ ok: true });
  });
  it('let the place be none of those found, with the district then', () => {
    expect(read('place', { placeId: '77' })).toEqual({ ok: true, answers: { placeId: 77 } });
    expect(read('place', { placeId: 'none', districtCode: '188' })).toEqual({ ok: true, answers: { placeId: null, districtCode: 188 } });
    expect(read('place', { placeId: 'none' })).toEqual({ ok: false, errors: { districtCode: 'districtCode' } });
    expect(read('place', {})).toEqual({ ok: false, errors: { placeId: 'placeId' } });
  });
  it('take where the phone stands, within India only', () => {
    expect(read('where', { placeText: '', lat: '26.180312', lon: '87.55041' })).toEqual({ ok: true, answers: { placeText: '26.1803, 87.5504', point: { lat: 26.1803, lon: 87.5504 } } });
    expect(read('where', { placeText: 'जोकीहाट', lat: '51.5', lon: '0.1' })).toEqual({ ok: true, answers: { placeText: 'जोकीहाट', point: null } });
    expect(read('where', { placeText: ' ' })).toEqual({ ok: false, errors: { placeText: 'placeText' } });
  });
  it('let the district decide on the station', () => {
    expect(read('station', { officeId: 'desk' })).toEqual({ ok: true, answers: { officeId: null } });
    expect(read('station', { officeId: 'other', otherOfficeId: '1006' })).toEqual({ ok: true, answers: { officeId: 1006 } });
    expect(read('station', { officeId: 'other' })).toEqual({ ok: false, errors: { officeId: 'officeId' } });
  });
  it('take 10,000 letters and not one more', () => {
    expect(read('words', { narrative: 'क'.repeat(10_000) })).toMatchObject({ ok: true });
    expect(read('words', { narrative: 'क'.repeat(10_001) })).toEqual({ ok: false, errors: { narrative: 'narrativeLong' } });
  });
});
