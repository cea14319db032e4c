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
      expect(read('you', { name: 'राम', mobile })).toEqual({ ok: true, answers: { name: 'राम', mobile: '9876543210' } });
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
  it('let the block be unknown', () => {
    expect(read('block', { blockCode: 'unknown' })).toEqual({ ok: true, answers: { blockCode: null } });
    expect(read('block', {})).toEqual({ ok: false, errors: { blockCode: 'blockCode' } });
  });
  it('take 10,000 letters and not one more', () => {
    expect(read('words', { narrative: 'क'.repeat(10_000) })).toMatchObject({ ok: true });
    expect(read('words', { narrative: 'क'.repeat(10_001) })).toEqual({ ok: false, errors: { narrative: 'narrativeLong' } });
  });
});
