import { expect, it } from 'vitest';
import { describedBy } from './field-props.ts';

it('a field is described by its hint, then its error, or by nothing', () => {
  expect(describedBy({ name: 'a', hint: 'h', error: 'e' })).toBe('a-hint a-error');
  expect(describedBy({ name: 'a', error: 'e' })).toBe('a-error');
  expect(describedBy({ name: 'a' })).toBeUndefined();
});
