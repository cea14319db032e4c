import { describe, expect, it } from 'vitest';
import { consequencesOf } from '../../../../../foundation/law/index.ts';
import { anOffence } from '../../../../../foundation/law/testing/offence.builder.ts';
import { isFirDuty } from '../fir-duty.ts';
import { dutiesOfFir } from './duties-of-fir.ts';

const dutiesOf = (act: string, section: string) => dutiesOfFir(consequencesOf([anOffence({ act, section })]).list, {});

describe('what begins with an FIR', () => {
  it('L21: progress for every FIR, also one whose sections the tables do not know', () => {
    expect(dutiesOf('BNS', '303')).toEqual(['fir.progress']);
    expect(dutiesOfFir([], {})).toEqual(['fir.progress']);
  });
  it.each([
    ['BNS', '63', false],
    ['BNS', '64', true],
    ['BNS', '71', true],
    ['BNS', '72', false],
    ['POCSO', '10', true],
    ['POCSO', '12', false],
  ])('L23: two months for %s %s: %s', (act, section, begins) => {
    expect(dutiesOf(act, section).includes('fir.investigate-two-months')).toBe(begins);
  });
  it('L37: a POCSO section, whichever, and no other', () => {
    expect(dutiesOf('POCSO', '12')).toContain('pocso.inform-cwc');
    expect(dutiesOf('BNS', '65')).not.toContain('pocso.inform-cwc');
  });
  it('L41: a section of the SC/ST Act', () => {
    const scst = dutiesOfFir(consequencesOf([anOffence({ act: 'SC/ST', section: '3', enquiryBarred: true })]).list, {});
    expect(scst).toEqual(['scst.chargesheet', 'fir.progress']);
    expect(dutiesOf('BNS', '303')).not.toContain('scst.chargesheet');
  });
  it('L39: the officer said that a child is missing; no section says it, and a child as victim is not enough', () => {
    expect(dutiesOfFir([], { sensitivity: ['missing-child'] })).toEqual(['fir.progress', 'missing-child.ahtu']);
    expect(dutiesOfFir([], { sensitivity: ['child'] })).toEqual(['fir.progress']);
    expect(dutiesOf('BNS', '137')).not.toContain('missing-child.ahtu');
  });
  it('a clock of the complaint is no duty after the FIR', () => {
    expect(isFirDuty('complaint.decide')).toBe(false);
    expect(isFirDuty('fir.progress')).toBe(true);
  });
});
