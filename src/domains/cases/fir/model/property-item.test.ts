import { describe, expect, it } from 'vitest';
import { PropertyItem, totalValueRupees } from './property-item.ts';

const thing = (valueRupees?: number) => PropertyItem.parse({ category: '', description: 'साइकिल', identifier: '', ...(valueRupees !== undefined && { valueRupees }) });

describe('item 10, the value of all things', () => {
  it('is the sum of those whose value is known', () => {
    expect(totalValueRupees([thing(4_500), thing(), thing(1_25_000)])).toBe(1_29_500);
    expect(totalValueRupees([thing(0)])).toBe(0);
  });
  it('is empty, not zero, when no value is known', () => {
    expect(totalValueRupees([])).toBeUndefined();
    expect(totalValueRupees([thing()])).toBeUndefined();
  });
});
