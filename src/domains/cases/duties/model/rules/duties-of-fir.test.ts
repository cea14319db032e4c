import { describe, expect, it } from 'vitest';
import { firDuties, isFirDuty } from '../fir-duty.ts';
import { dutiesOfFir } from './duties-of-fir.ts';

describe('L21: progress to informant or victim', () => {
  it('L21: is owed for every FIR, whatever its sections', () => {
    expect(dutiesOfFir()).toContain('fir.progress');
  });
  it('L21: is a duty after an FIR, a clock of the complaint is none', () => {
    expect(firDuties.every(isFirDuty)).toBe(true);
    expect(isFirDuty('complaint.decide')).toBe(false);
  });
});
