import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Notice } from './notice.tsx';

it('a notice shows its kind by an icon and a heading, not by colour alone', () => {
  const html = htmlOf(<Notice tone="warn" heading="You will need to sign">x</Notice>);
  expect(html).toContain('<svg class="icon"');
  expect(html).toContain('You will need to sign');
});
