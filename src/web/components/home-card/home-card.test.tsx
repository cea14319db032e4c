import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { HomeCards } from './home-card.tsx';

it('the whole card is one link; the call to 112 dials', () => {
  const html = htmlOf(<HomeCards cards={[{ href: 'tel:112', title: 'Call 112', text: 'Free', icon: 'phone', tone: 'emergency' }]} />);
  expect(html).toMatch(/<li><a class="home-card home-card--emergency" href="tel:112">.*<\/a><\/li>/);
});
