import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayParts, timeOfDay } from './time-of-day.ts';

describe('timeOfDay', () => {
  it.each([
    ['6', '10', 'evening', '18:10'],
    ['12', '', 'night', '00:00'],
    ['2', '30', 'night', '02:30'],
    ['9', '5', 'night', '21:05'],
    ['12', '0', 'afternoon', '12:00'],
    ['11', '45', 'morning', '11:45'],
    ['5', '', 'morning', '05:00'],
    [' 4 ', ' 00 ', 'afternoon', '16:00'],
    ['18', '10', '', '18:10'],
    ['0', '5', '', '00:05'],
  ])('reads %s:%s %s as %s', (hour, minute, part, time) => {
    expect(timeOfDay({ hour, minute, part })).toBe(time);
  });

  it.each([
    ['6', '10', ''],
    ['12', '0', 'morning'],
    ['24', '0', 'night'],
    ['6', '60', 'evening'],
    ['six', '0', 'evening'],
    ['', '', 'evening'],
    ['6', '10', 'noon'],
  ])('finds no time in %s:%s %s', (hour, minute, part) => {
    expect(timeOfDay({ hour, minute, part })).toBeUndefined();
  });

  it('answers a real time or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(...dayParts, ''), (hour, minute, part) => {
        const time = timeOfDay({ hour, minute, part });
        return time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
      }),
    );
  });
});
