import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { TextField } from './text-field.tsx';

describe('a text field', () => {
  it('is tied to its label, hint and error', () => {
    const html = htmlOf(<TextField name="phone" label="Phone" hint="10 digits" error="Write 10 digits" />);
    expect(html).toContain('for="phone"');
    expect(html).toContain('aria-describedby="phone-hint phone-error" aria-invalid="true"');
    expect(html).toContain('id="phone-error"');
  });

  it('keeps what was typed, escaped', () => {
    expect(htmlOf(<TextField name="name" label="Name" value={'"><script>'} />)).toContain('value="&quot;>&lt;script>"');
  });

  it('brings the number pad and lets the browser fill in the code', () => {
    expect(htmlOf(<TextField name="code" label="Code" inputMode="numeric" autoComplete="one-time-code" />)).toContain('inputmode="numeric" autocomplete="one-time-code"');
  });
});
