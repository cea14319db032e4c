import { expect, test } from 'vitest';
import { deskPath } from './desk-path.ts';

test.each(['/hi/desk', '/en/desk/complaints/BR-EC-2026-188-000401/fir', '/hi/desk/complaints?filter=new'])('%s is a page of the desk', (path) => {
  expect(deskPath(path)).toBe(path);
});

test.each(['', 'https://example.com', '//example.com/hi/desk', '/hi/desk/../../x', '/hi/desk//example.com', '/hi/deskx', '/hi', '/hi/desk\\x', '/hi/desk#x', ' /hi/desk'])('“%s” is none', (path) => {
  expect(deskPath(path)).toBeUndefined();
});
