import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { TimeField } from './time-field.tsx';

it('a time is asked as people say it, and comes back as it was typed', () => {
  const html = htmlOf(<TimeField name="at" lang="hi" label="समय" value={{ hour: '6', minute: '', part: 'evening' }} />);
  expect(html).toMatch(/name="at-hour"[^>]* value="6"/);
  expect(html).toContain('<option value="evening" selected>शाम</option>');
});
