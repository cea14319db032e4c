import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Hint } from './hint.tsx';

it('the hint of one answer stands under that answer', () => {
  expect(htmlOf(<Hint id="a-hint" text="10 digits" />)).toBe('<div id="a-hint" class="govuk-hint">10 digits</div>');
  expect(htmlOf(<Hint id="a-hint" text="10 digits" isOf="radios" />)).toContain('govuk-radios__hint');
});
