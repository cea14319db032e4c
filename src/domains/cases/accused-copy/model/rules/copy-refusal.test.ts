import { describe, expect, it } from 'vitest';
import { publicationStates } from '../../../publication/model/publication-states.ts';
import { heldReasons } from '../../../publication/model/rules/publication-start.ts';
import { refusalGroundsOf } from './copy-refusal.ts';

describe('L18: the certified copy', () => {
  it.each(publicationStates)('may be refused as sensitive only where L15 or L16 withhold: %s', (state) => {
    expect(refusalGroundsOf({ state, heldFor: undefined }).includes('withheld')).toBe(state === 'withheld');
  });
  it.each(heldReasons)('held for %s', (heldFor) => {
    expect(refusalGroundsOf({ state: 'held', heldFor }).includes('withheld')).toBe(heldFor === 'listed' || heldFor === 'facts');
  });
  it('whoever is not named may always be told so', () => {
    for (const state of publicationStates) expect(refusalGroundsOf({ state, heldFor: undefined })).toContain('not-accused');
  });
});
