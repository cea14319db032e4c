import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DistrictCode } from '../../../kernel/id.ts';
import { complaintNumber, readComplaintNumber } from './complaint-number.ts';

const anyNumber = fc.record({ year: fc.integer({ min: 2025, max: 2099 }), districtCode: fc.integer({ min: 1, max: 999 }).map((code) => code as DistrictCode), running: fc.integer({ min: 1, max: 9_999_999 }) });

describe('complaint number', () => {
  it('shows year, district and running number', () => {
    expect(complaintNumber({ year: 2026, districtCode: 188 as DistrictCode, running: 412 })).toBe('BR-EC-2026-188-000412');
  });
  it('is read however a person types it', () => {
    fc.assert(
      fc.property(anyNumber, (parts) => {
        const number = complaintNumber(parts);
        expect(readComplaintNumber(number)).toBe(number);
        expect(readComplaintNumber(` ${number.toLowerCase().replaceAll('-', ' ')} `)).toBe(number);
        expect(readComplaintNumber(number.replaceAll('-', ''))).toBe(number);
      }),
    );
  });
  it('is nothing else', () => {
    for (const typed of ['', '412', 'BR-EC-26-188-000412', 'BR-EC-2026-188-412', '../../etc']) expect(readComplaintNumber(typed)).toBeUndefined();
  });
});
