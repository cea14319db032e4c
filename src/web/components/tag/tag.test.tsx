import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Tag } from './tag.tsx';

it('a tag carries its state in words', () => {
  expect(htmlOf(<Tag tone="warn" text="Waiting for your signature" />)).toBe('<strong class="tag tag--warn">Waiting for your signature</strong>');
});
