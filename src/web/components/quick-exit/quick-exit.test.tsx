import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { QuickExit } from './quick-exit.tsx';

it('the quick exit is a plain link that tells the next page nothing', () => {
  expect(htmlOf(<QuickExit href="https://weather.example/" text="Leave this page quickly" />)).toMatch(/href="https:\/\/weather\.example\/" rel="noreferrer nofollow" data-quick-exit/);
});
