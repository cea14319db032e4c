import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Form } from './form.tsx';

it('a form posts with the token of its request and without the browser’s own checks', () => {
  expect(htmlOf(<Form action="/send" csrf="tok">x</Form>)).toBe('<form method="post" action="/send" novalidate><input type="hidden" name="_csrf" value="tok"/>x</form>');
});

it('a form with files is sent in parts', () => {
  expect(htmlOf(<Form action="/send" csrf="tok" isMultipart>x</Form>)).toContain('enctype="multipart/form-data"');
});
