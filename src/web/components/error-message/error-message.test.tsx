import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { ErrorMessage } from './error-message.tsx';

it('an error is words and an icon', () => {
  expect(htmlOf(<ErrorMessage id="story-error" text="Write what happened" />)).toMatch(/<p id="story-error".*<svg.*Write what happened/);
});
