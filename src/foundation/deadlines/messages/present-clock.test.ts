import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, instantOfMs } from '../../../kernel/instant.ts';
import { langs, type Lang } from '../../../kernel/text.ts';
import { clockKinds } from '../model/clock-kinds.ts';
import { aClock } from '../testing/a-clock.ts';
import { presentClock, type PresentableClock } from './present-clock.ts';

const sign = aClock('complaint.sign', '2026-11-23T18:10:00+05:30');
const assign = aClock('complaint.assign', '2026-11-23T18:10:00+05:30');
const present = (clock: PresentableClock, now: string, lang: Lang) => presentClock(clock, instantOf(now), lang);

describe('the time left', () => {
  it.each([
    ['2026-11-23T18:10:00+05:30', '3 days left', '3 दिन बाकी'],
    ['2026-11-24T19:00:00+05:30', '2 days 5 hours left', '2 दिन 5 घंटे बाकी'],
    ['2026-11-25T00:00:00+05:30', '2 days left', '2 दिन बाकी'],
    ['2026-11-25T23:00:00+05:30', '1 day 1 hour left', '1 दिन 1 घंटा बाकी'],
    ['2026-11-26T20:30:00+05:30', '3 hours left', '3 घंटे बाकी'],
    ['2026-11-26T22:30:00+05:30', '1 hour 30 minutes left', '1 घंटा 30 मिनट बाकी'],
    ['2026-11-26T23:59:30+05:30', '1 minute left', '1 मिनट बाकी'],
  ])('at %s: %s', (now, en, hi) => {
    expect([present(sign, now, 'en').leftText, present(sign, now, 'hi').leftText]).toEqual([en, hi]);
  });
  it('turns into time late', () => {
    expect(present(assign, '2026-11-24T23:10:00+05:30', 'en').leftText).toBe('Late by 5 hours');
    expect(present(assign, '2026-11-24T23:10:00+05:30', 'hi').leftText).toBe('5 घंटे देर हो चुकी है');
  });
});

describe('the words of a clock', () => {
  it('say until when, whose turn it is and where the matter goes by itself', () => {
    expect(present(assign, '2026-11-24T00:10:00+05:30', 'en')).toMatchObject({
      title: 'The station names an officer',
      state: 'on-time',
      shareUsed: 0.25,
      dueText: 'By Tuesday 24 November 2026, 6:10 pm',
      detail: 'By Tuesday 24 November 2026, 6:10 pm. Whose turn: the officer in charge of the station. If this time passes, the matter goes to the senior officer (SDPO or SP) by itself.',
    });
  });
  it('name the last day with its midnight, and say that nothing is lost', () => {
    const { dueText, detail } = present(sign, '2026-11-24T00:10:00+05:30', 'hi');
    expect(dueText).toBe('गुरुवार 26 नवंबर 2026, रात 12 बजे तक');
    expect(detail).toBe(
      'गुरुवार 26 नवंबर 2026, रात 12 बजे तक। अब किसे करना है: जिसने रिपोर्ट की। समय निकल जाए तो भी कुछ ख़त्म नहीं होता: बाद में भी दस्तख़त हो सकते हैं, और पुलिस तब भी कार्रवाई कर सकती है।',
    );
  });
  it('tell a late matter’s next door instead of the ladder', () => {
    expect(present(assign, '2026-11-24T23:10:00+05:30', 'en').detail).toBe(
      'The time ended on Tuesday 24 November 2026, 6:10 pm. Whose turn: the officer in charge of the station. You can call the station or the SP’s office and give your number.',
    );
  });
  it('praise only what was done in time', () => {
    const [onTime, late] = [instantOf('2026-11-24T18:09:59+05:30'), instantOf('2026-11-24T20:10:00+05:30')].map((metAt) => presentClock({ ...assign, metAt }, instantOf('2026-12-01T00:00:00Z'), 'en'));
    expect(onTime).toMatchObject({ state: 'met', leftText: 'Done on time', detail: 'Done on 24 November 2026, 6:09 pm.' });
    expect(late).toMatchObject({ state: 'met', leftText: 'Done, 2 hours late' });
  });
  it('do not call a lapsed signature late, nor a withdrawal that took effect done', () => {
    const lapsed = present({ ...sign, lapsedAt: sign.dueAt }, '2026-12-01T00:00:00Z', 'en');
    expect(lapsed.leftText).toBe('The time is over');
    expect(lapsed.detail).toMatch(/^The time ended on Thursday 26 November 2026, midnight\. Nothing is lost when the time is over/);
    const withdrawal = aClock('withdrawal.effect', '2026-11-23T18:10:00+05:30');
    expect(present({ ...withdrawal, metAt: withdrawal.dueAt }, '2026-12-01T00:00:00Z', 'hi').leftText).toBe('समय निकल गया');
  });
  it('say when a clock stands still', () => {
    expect(present({ ...assign, pausedAt: instantOf('2026-11-24T00:10:00+05:30') }, '2026-12-01T00:00:00Z', 'en').leftText).toBe('Stands still, 18 hours left');
  });
  it('do not show a source as law that nobody confirmed', () => {
    expect(present(aClock('pocso.inform-cwc', '2026-11-23T18:10:00+05:30'), '2026-11-24T00:00:00Z', 'en').lawText).toMatch(/We have not yet confirmed this source\.$/);
    expect(present(sign, '2026-11-24T00:00:00Z', 'en').lawText).not.toMatch(/not yet confirmed/);
  });
  it('are whole sentences for every kind, hour and language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clockKinds), fc.constantFrom(...langs), fc.integer({ min: Date.UTC(2026, 10, 1), max: Date.UTC(2027, 11, 1) }), (kind, lang, now) => {
        const shown = presentClock(aClock(kind, '2026-11-23T18:10:00+05:30'), instantOfMs(now), lang);
        const text = [shown.title, shown.leftText, shown.dueText, shown.detail, shown.dutyText, shown.lawText].join(' ');
        expect(text).not.toMatch(/undefined|NaN|\s\s|कृपया|[०-९]|\.\s?\./);
      }),
    );
  });
});
