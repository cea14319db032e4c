import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { EmptyState } from './empty-state.tsx';

it('an empty list says so and offers what can be done', () => {
  expect(htmlOf(<EmptyState title="No cases yet">{<a href="/complaint">Report</a>}</EmptyState>)).toMatch(/No cases yet.*href="\/complaint"/);
});
