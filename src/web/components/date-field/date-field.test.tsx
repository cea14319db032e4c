import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { DateField } from './date-field.tsx';

it('a date is three boxes, each with its own name and label in the language of the page', () => {
  const html = htmlOf(<DateField name="on" lang="hi" label="तारीख़" value={{ day: '31', month: '2', year: '2026' }} />);
  for (const [name, label, value] of [['on-day', 'दिन', '31'], ['on-month', 'महीना', '2'], ['on-year', 'साल', '2026']]) {
    expect(html).toContain(`for="${name}">${label}</label>`);
    expect(html).toMatch(new RegExp(`name="${name}"[^>]* value="${value}"`));
  }
});
