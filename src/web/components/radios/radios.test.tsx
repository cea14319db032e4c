import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Radios } from './radios.tsx';

const options = [{ value: 'yes', text: 'Yes', hint: 'also a little' }, { value: 'no', text: 'No' }];

it('the error summary reaches the first answer by the name of the question', () => {
  expect(htmlOf(<Radios name="hurt" label="Was anybody hurt?" options={options} />)).toContain('id="hurt" name="hurt" type="radio" value="yes"');
});

it('the chosen answer stays chosen', () => {
  expect(htmlOf(<Radios name="hurt" label="Was anybody hurt?" options={options} value="no" />)).toMatch(/id="hurt-2"[^>]* value="no" checked/);
});

it('hint and error belong to the whole question', () => {
  expect(htmlOf(<Radios name="hurt" label="Was anybody hurt?" hint="Any injury" error="Choose" options={options} />)).toContain('<fieldset class="govuk-fieldset" aria-describedby="hurt-hint hurt-error">');
});
