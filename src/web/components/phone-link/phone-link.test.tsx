import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { PhoneLink } from './phone-link.tsx';

it('dials the digits and keeps the number on one line', () => {
  const html = htmlOf(<PhoneLink number="06453 222-333" />);
  expect(html).toContain('href="tel:06453222333"');
  expect(html).toContain('06453\u00a0222-333');
});

it('keeps the plus of a number from abroad', () => {
  expect(htmlOf(<PhoneLink number="+91 612 2217883" text="Call" />)).toContain('href="tel:+916122217883"');
});
