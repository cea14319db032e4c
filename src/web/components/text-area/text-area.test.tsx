import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { TextArea } from './text-area.tsx';

it('a text area keeps what was written, a first empty line as well', () => {
  expect(htmlOf(<TextArea name="story" label="What happened?" value={'\nकल शाम'} />)).toContain('>\n\nकल शाम</textarea>');
});

it('a text area with an error says so to screen readers', () => {
  expect(htmlOf(<TextArea name="story" label="What happened?" error="Write what happened" />)).toContain('aria-describedby="story-error" aria-invalid="true"');
});
