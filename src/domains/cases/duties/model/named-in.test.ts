import { expect, it } from 'vitest';
import { namedIn } from './named-in.ts';

it('finds names of the record in both scripts, and numbers that can be called', () => {
  expect(namedIn('Phulmati ने बताया। गवाह का नंबर 60000 12345 है।', ['फूलमती देवी'])).toEqual(['Phulmati', '60000', '12345']);
});

it('finds nothing in words that name nobody', () => {
  expect(namedIn('गवाहों के बयान हो गए हैं। धारा 303 की जाँच चल रही है।', ['फूलमती देवी'])).toEqual([]);
});
