import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Columns } from './columns.tsx';

it('on a phone the order is main, side, below', () => {
  expect(htmlOf(<Columns main="[main]" side="[side]" below="[below]" />)).toMatch(/\[main\].*\[side\].*\[below\]/);
});
