import { describe, expect, it } from 'vitest';
import { faultOfSetting } from './settings.ts';

describe('a duration', () => {
  it('L3: of the signature is three days, no fewer and no more', () => {
    expect(faultOfSetting('efir.signatureDays', [3])).toBeUndefined();
    expect(faultOfSetting('efir.signatureDays', [2])).toBe('fixed-by-law');
    expect(faultOfSetting('efir.signatureDays', [4])).toBe('fixed-by-law');
  });
  it('L7: of the enquiry may be shorter than fourteen days, not longer', () => {
    expect(faultOfSetting('pe.maxDays', [10])).toBeUndefined();
    expect(faultOfSetting('pe.maxDays', [14])).toBeUndefined();
    expect(faultOfSetting('pe.maxDays', [15])).toBe('longer-than-law');
  });
  it('L14: of the publication is a rising ladder under 24, 48 and 72 hours', () => {
    expect(faultOfSetting('fir.publish.hours', [12, 24, 48])).toBeUndefined();
    expect(faultOfSetting('fir.publish.hours', [24, 48, 96])).toBe('longer-than-law');
    expect(faultOfSetting('fir.publish.hours', [24, 24, 48])).toBe('not-rising');
    expect(faultOfSetting('fir.publish.hours', [24, 48])).toBe('wrong-count');
  });
  it('is a whole number above zero, under a key that is known', () => {
    expect(faultOfSetting('complaint.assignHours', [0])).toBe('not-whole');
    expect(faultOfSetting('complaint.assignHours', [1.5])).toBe('not-whole');
    expect(faultOfSetting('complaint.assignHours', [Number.NaN])).toBe('not-whole');
    expect(faultOfSetting('toString', [1])).toBe('unknown-key');
  });
});
