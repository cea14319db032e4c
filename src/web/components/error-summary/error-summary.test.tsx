import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { ErrorSummary } from './error-summary.tsx';

it('each line of the summary leads to its field', () => {
  const html = htmlOf(<ErrorSummary lang="en" errors={[{ fieldId: 'day-day', text: 'Write a day' }]} />);
  expect(html).toContain('<a href="#day-day">Write a day</a>');
  expect(html).toContain('role="alert"');
});

it('without an error there is no summary', () => {
  expect(htmlOf(<ErrorSummary lang="en" errors={[]} />)).toBe('');
});
