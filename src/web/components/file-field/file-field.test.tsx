import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { FileField } from './file-field.tsx';

it('a file field says what is wrong beside it and offers the camera by its types', () => {
  const html = htmlOf(<FileField name="files" label="Photos" hint="JPEG" error="Too large" accept="image/jpeg" isMany />);
  expect(html).toContain('type="file"');
  expect(html).toContain('accept="image/jpeg"');
  expect(html).toContain('aria-describedby="files-hint files-error"');
  expect(html).toMatch(/<label[^>]*for="files"/);
});
