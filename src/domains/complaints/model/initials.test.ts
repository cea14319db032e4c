import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it('shows one sign of each word, whole in Devanagari', () => {
  expect(initialsOf('Ravi  Das')).toBe('R••• D•••');
  expect(initialsOf('श्रीमती सीता')).toBe('श्री••• सी•••');
  expect(initialsOf('')).toBe('');
});
