import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Select } from './select.tsx';

it('nothing is chosen by accident, and what was chosen stays', () => {
  const options = [{ value: '188', text: 'Araria' }];
  expect(htmlOf(<Select name="district" label="District" emptyText="Choose" options={options} />)).toContain('<option value>Choose</option><option value="188">');
  expect(htmlOf(<Select name="district" label="District" options={options} value="188" />)).toContain('<option value="188" selected>');
});
