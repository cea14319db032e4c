import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Pager } from './pager.tsx';

const hrefOf = (page: number): string => `?page=${page}`;

it('one page needs no pager', () => {
  expect(htmlOf(<Pager lang="en" at={1} of={1} hrefOf={hrefOf} />)).toBe('');
});

it('the first page leads on only, the last one back only', () => {
  expect(htmlOf(<Pager lang="en" at={1} of={3} hrefOf={hrefOf} />).match(/href="[^"]+"/g)).toEqual(['href="?page=2"']);
  expect(htmlOf(<Pager lang="en" at={3} of={3} hrefOf={hrefOf} />).match(/href="[^"]+"/g)).toEqual(['href="?page=2"']);
});
