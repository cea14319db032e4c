import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../kernel/instant.ts';
import { paharOf, paharsOf, paharStart } from './pahar.ts';

const at = (time: string, day = '2026-11-24') => instantOf(`${day}T${time}:00+05:30`);

describe('pahar', () => {
  it('changes at every third hour in India', () => {
    expect(['00:00', '02:59', '03:00', '17:59', '18:00', '23:59'].map((time) => paharOf(at(time)))).toEqual([1, 1, 2, 6, 7, 8]);
  });
  it('of an occurrence runs from its beginning to its end', () => {
    expect(paharsOf({ from: at('18:30'), to: undefined })).toEqual({ first: 7, last: 7 });
    expect(paharsOf({ from: at('18:30'), to: at('21:00') })).toEqual({ first: 7, last: 8 });
  });
  it('is not named for an occurrence over several days', () => {
    expect(paharsOf({ from: at('23:00'), to: at('01:00', '2026-11-25') })).toBeUndefined();
  });
  it('is told with its hours', () => {
    expect([1, 7, 9].map(paharStart)).toEqual(['00:00', '18:00', '24:00']);
  });
});
