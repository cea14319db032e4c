import { expect, test } from 'vitest';
import { renderToString } from 'preact-render-to-string';
import { WordTicks } from './word-ticks.tsx';

const words = [
  { value: '0', text: 'राम', isTicked: true, isLocked: true },
  { value: '1', text: 'बाज़ार', isTicked: true, isLocked: false },
  { value: '2', text: 'गया।', isTicked: false, isLocked: false },
];

test('each word is a box with the word as its label; a locked one has none', () => {
  const markup = renderToString(<WordTicks name="hide" legend="Words" lang="hi" lockedText="always hidden" words={words} />);
  expect(markup.match(/type="checkbox"/g)).toHaveLength(2);
  expect(markup).toContain('<label class="word-ticks__label" for="hide-1">बाज़ार</label>');
  expect(markup).toMatch(/value="1" checked/);
  expect(markup).not.toMatch(/value="2" checked/);
  expect(markup).toContain('राम<span class="visually-hidden"> (always hidden)</span>');
});
