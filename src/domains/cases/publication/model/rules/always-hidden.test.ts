import { expect, test } from 'vitest';
import { isNumber, isReachable } from './always-hidden.ts';

test.each(['6000012345', '+91-60000-12345', '६००००१२३४५', '06457-222100', 'phulmati@example.in', '6000012345।'])('L20: %s is always hidden', (text) => {
  expect(isReachable(text)).toBe(true);
});

test.each(['5000', '₹1,25,000', '303(2)', '24/11/26', 'बाज़ार', '@'])('L20: %s is the officer’s to look at', (text) => {
  expect(isReachable(text)).toBe(false);
});

test.each(['60000', '12345,', '६००००', '(06457)'])('L20: %s may be a part of a number', (text) => expect(isNumber(text)).toBe(true));
test.each(['', 'वार्ड', '5वाँ', '-'])('L20: %s is no part of a number', (text) => expect(isNumber(text)).toBe(false));
