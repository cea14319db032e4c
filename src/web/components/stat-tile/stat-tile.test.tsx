import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { StatTiles } from './stat-tile.tsx';

it('a number with a list behind it is a link to that list', () => {
  const html = htmlOf(<StatTiles stats={[{ value: '2', label: 'late', href: '?due=late', tone: 'late' }, { value: '41', label: 'open' }]} />);
  expect(html).toContain('<a class="stat stat--late" href="?due=late">');
  expect(html).toContain('<div class="stat stat--plain"><strong class="stat__value">41</strong>');
});
