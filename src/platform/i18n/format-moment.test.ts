import { expect, it } from 'vitest';
import { instantOf, istDate } from '../../kernel/instant.ts';
import { formatMoment, formatTime, formatWeekday } from './format-moment.ts';

it('says day and time as people say them, in India, with western digits', () => {
  const at = instantOf('2026-11-23T12:40:00Z');
  expect(formatMoment(at, 'hi')).toBe('23 नवंबर 2026, शाम 6:10');
  expect(formatMoment(at, 'en')).toBe('23 November 2026, 6:10 pm');
  expect(formatWeekday(istDate('2026-11-26'), 'hi')).toBe('गुरुवार 26 नवंबर 2026');
  expect(formatWeekday(istDate('2026-11-26'), 'en')).toBe('Thursday 26 November 2026');
});

it.each([
  ['00:00', 'रात 12:00', '12:00 am'],
  ['03:59', 'रात 3:59', '3:59 am'],
  ['04:00', 'सुबह 4:00', '4:00 am'],
  ['12:00', 'दोपहर 12:00', '12:00 pm'],
  ['16:00', 'शाम 4:00', '4:00 pm'],
  ['20:00', 'रात 8:00', '8:00 pm'],
])('%s is %s, %s', (time, hi, en) => {
  expect(formatTime(time, 'hi')).toBe(hi);
  expect(formatTime(time, 'en')).toBe(en);
});
