import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { BackLink } from './back-link.tsx';

it('the back link speaks the language of the page', () => {
  expect(htmlOf(<BackLink href="/hi/where" lang="hi" />)).toContain('पीछे</a>');
});
