import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../testing/a-clock.ts';

describe('a grave matter', () => {
  const clock = aClock('complaint.receive-grave', '2026-11-24T23:50:30+05:30');
  it('is with the duty officer at once, the SDPO after 15 minutes, the control room after 30, over midnight too', () => {
    expect(stepLines(clock)).toEqual(['remind 2026-11-24 23:50', 'escalate sdpo 2026-11-25 00:05', 'escalate control-room 2026-11-25 00:20']);
  });
  it('is late after the fifteenth minute', () => {
    expect(stateAt(clock, '2026-11-25T00:04:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2026-11-25T00:05:00+05:30')).toBe('late');
  });
});

describe('the desk’s own targets', () => {
  it('name an officer in 24 hours and have spoken to the person in 48, counted from the minute', () => {
    expect(stateAt(aClock('complaint.assign', '2026-11-24T10:00:00+05:30'), '2026-11-25T09:59:59+05:30')).toBe('warning');
    expect(stateAt(aClock('complaint.assign', '2026-11-24T10:00:00+05:30'), '2026-11-25T10:00:00+05:30')).toBe('late');
    expect(stepLines(aClock('complaint.first-contact', '2026-11-24T10:00:00+05:30')).at(-1)).toBe('escalate sdpo 2026-11-26 10:00');
  });
  it('C15: a complaint without a station is named one in 24 hours, or the SP hears of it', () => {
    expect(stepLines(aClock('complaint.route', '2026-11-24T10:00:00+05:30'))).toEqual(['remind 2026-11-25 04:00', 'escalate sp 2026-11-25 10:00']);
  });
  it('tell the SP after five days without action, the SDPO after eight without a decision', () => {
    expect(stepLines(aClock('complaint.action', '2026-11-24T10:00:00+05:30')).at(-1)).toBe('escalate sp 2026-11-30 00:00');
    expect(stepLines(aClock('complaint.decide', '2026-11-24T10:00:00+05:30')).at(-1)).toBe('escalate sdpo 2026-12-03 00:00');
  });
  it('register a cognizable, signed report in 24 hours; the SP hears of it after 48', () => {
    expect(stepLines(aClock('complaint.register-fir', '2026-11-24T10:00:00+05:30')).slice(1)).toEqual(['escalate sdpo 2026-11-25 10:00', 'escalate sp 2026-11-26 10:00']);
  });
  it('decide an appeal in fifteen days, a dispute over a place in 48 hours; a sent Zero FIR is accepted in 24', () => {
    expect(stepLines(aClock('appeal.decide', '2026-11-24T10:00:00+05:30')).at(-1)).toBe('escalate range 2026-12-10 00:00');
    expect(stepLines(aClock('dispute.decide', '2026-11-24T10:00:00+05:30')).at(-1)).toBe('escalate range 2026-11-26 10:00');
    expect(stepLines(aClock('zero-fir.accept', '2026-11-24T10:00:00+05:30')).at(-1)).toBe('escalate sp 2026-11-25 10:00');
  });
  it('C18: answer in a day what the person says is wrong in the typed text', () => {
    expect(stepLines(aClock('correction.answer', '2026-11-24T10:00:00+05:30'))).toEqual(['remind 2026-11-25 04:00', 'escalate sdpo 2026-11-25 10:00']);
  });
  it('let a withdrawal take effect after 72 hours', () => {
    expect(stepLines(aClock('withdrawal.effect', '2026-11-24T10:00:00+05:30'))).toEqual(['lapse 2026-11-27 10:00']);
  });
  it('tell the SP at once that somebody has to speak with the person first, and the range when the hours are over', () => {
    expect(stepLines(aClock('withdrawal.talk', '2026-11-24T10:00:00+05:30'))).toEqual(['remind 2026-11-24 10:00', 'remind 2026-11-26 16:00', 'escalate range 2026-11-27 10:00']);
  });
});
