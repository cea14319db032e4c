import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { SearchBox } from './search-box.tsx';

const box = { action: '/en/search', name: 'q', label: 'Search', buttonText: 'Find' };

it('the search box is found as a search, by its label, and keeps what was typed', () => {
  const html = htmlOf(<SearchBox {...box} value="थाना" />);
  expect(html).toContain('role="search" method="get" action="/en/search"');
  expect(html).toContain('for="search-q"');
  expect(html).toContain('value="थाना"');
});

it('the desk’s search box answers to its key', () => {
  expect(htmlOf(<SearchBox {...box} isForDesk />)).toContain('data-desk-search');
  expect(htmlOf(<SearchBox {...box} />)).not.toContain('data-desk-search');
});
