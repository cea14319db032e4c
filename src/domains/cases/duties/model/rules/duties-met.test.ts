import { describe, expect, it } from 'vitest';
import { dutiesAskingFor, dutiesMet } from './duties-met.ts';

describe('when a duty after the FIR is done', () => {
  it('L37: one authority alone is not enough, both are', () => {
    expect(dutiesMet(['committee-told'])).toEqual([]);
    expect(dutiesMet(['special-court-told'])).toEqual([]);
    expect(dutiesMet(['special-court-told', 'committee-told'])).toEqual(['pocso.inform-cwc']);
  });
  it('L23, L41: the police report ends the investigation’s time, L21: and the ninety days', () => {
    expect(dutiesMet(['police-report-sent'])).toEqual(['fir.investigate-two-months', 'scst.chargesheet', 'fir.progress']);
  });
  it('L39: the child is found, or the special unit has the case; either is enough', () => {
    expect(dutiesMet(['child-found'])).toEqual(['missing-child.ahtu']);
    expect(dutiesMet(['child-handed-over'])).toEqual(['missing-child.ahtu']);
  });
  it('each deed is asked for by its duty', () => {
    expect(dutiesAskingFor('committee-told')).toEqual(['pocso.inform-cwc']);
    expect(dutiesAskingFor('child-found')).toEqual(['missing-child.ahtu']);
    expect(dutiesAskingFor('police-report-sent')).toContain('fir.progress');
  });
  it('nothing done ends nothing', () => {
    expect(dutiesMet([])).toEqual([]);
  });
});
