import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Card } from './card.tsx';
import { LinkList } from './link-list.tsx';

it('a card is a section with its heading', () => {
  expect(htmlOf(<Card heading="Your rights">x</Card>)).toContain('<section class="card card--plain"><h2 class="card__heading">Your rights</h2>');
});

it('a link list holds one link a line', () => {
  expect(htmlOf(<LinkList links={[{ href: '/a', text: 'A' }, { href: '/b', text: 'B' }]} />).match(/<li>/g)).toHaveLength(2);
});
