import { describe, expect, it } from 'vitest';
import { sentForm } from './sent-form.ts';

describe('sentForm', () => {
  it('answers with the last value and with all values', () => {
    const form = sentForm({ a: ['1', '2'], b: 'x\r\ny\0' });
    expect(form.text('a')).toBe('2');
    expect(form.all('a')).toEqual(['1', '2']);
    expect(form.text('b')).toBe('x\ny');
    expect(form.text('missing')).toBe('');
  });
  it('does not reach into the prototype and takes any body', () => {
    expect(sentForm({}).text('constructor')).toBe('');
    expect(sentForm(undefined).all('a')).toEqual([]);
    expect(sentForm('text').text('a')).toBe('');
  });
});
