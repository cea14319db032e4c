import { describe, expect, it } from 'vitest';
import { dutiesMet } from './duties-met.ts';

describe('when a duty after the FIR is done', () => {
  it('L37: one authority alone is not enough, both are', () => {
    expect(dutiesMet(['committee-told'])).toEqual([]);
    expect(dutiesMet(['special-court-told'])).toEqual([]);
    expect(dutiesMet(['special-court-told', 'committee-told'])).toEqual(['pocso.inform-cwc']);
  });
  it('L23, L41: the police report ends the investigation’s time, L21: and the ninety days', () => {
    expect(dutiesMet(['police-report-sent'])).toEqual(['fir.investigate-two-months', 'scst.chargesheet', 'fir.progress']);
  });
  it('nothing done ends nothing', () => {
    expect(dutiesMet([])).toEqual([]);
  });
});
