import { expect, test } from 'vitest';
import { mayPermitEnquiry } from './enquiry-permission-rank.ts';

test('L7: a DySP may permit an enquiry, an inspector may not', () => {
  expect(mayPermitEnquiry('inspector')).toBe(false);
  expect(mayPermitEnquiry('dysp')).toBe(true);
  expect(mayPermitEnquiry('sp')).toBe(true);
});
