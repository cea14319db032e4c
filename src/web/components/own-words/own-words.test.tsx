import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { OwnWords } from './own-words.tsx';

it('somebody’s own words keep their language and their line ends, and are escaped', () => {
  expect(htmlOf(<OwnWords lang="hi" text={'पहली पंक्ति\n<b>दूसरी</b>'} />)).toContain('lang="hi">पहली पंक्ति\n&lt;b>दूसरी&lt;/b></blockquote>');
});
