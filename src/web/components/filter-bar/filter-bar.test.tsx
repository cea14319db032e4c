import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { FilterBar } from './filter-bar.tsx';

it('the filter in force is marked for everybody; a count of zero is shown', () => {
  const html = htmlOf(<FilterBar label="Which records" filters={[{ href: '?all', text: 'All', count: 0, isCurrent: true }, { href: '?fir', text: 'FIR' }]} />);
  expect(html).toContain('href="?all" aria-current="page">All<span class="filters__count">0</span>');
  expect(html.match(/aria-current/g)).toHaveLength(1);
});
