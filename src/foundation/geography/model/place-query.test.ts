import { expect, test } from 'vitest';
import { placeQueryOf } from './place-query.ts';

test('a pincode is read in either script, with and without a space', () => {
  for (const text of ['854311', '854 311', '८५४३११', '८५४ ३११', 'Rampur, 854311']) expect(placeQueryOf(text).pincode).toBe('854311');
});

test('a number that is no pincode stays a word', () => {
  expect(placeQueryOf('ward 12').pincode).toBeUndefined();
  expect(placeQueryOf('9876543210').pincode).toBeUndefined();
});

test('words that only introduce other words are not searched', () => {
  expect(placeQueryOf('ग्राम रामपुर, पोस्ट').words.map((word) => word.key)).toEqual(placeQueryOf('Rampur').words.map((word) => word.key));
});

test('one name written as one word or two has one key', () => {
  expect(placeQueryOf('Naya Gaon').key).toBe(placeQueryOf('नयागाँव').key);
});

test('text without letters asks for nothing', () => {
  expect(placeQueryOf('?!')).toEqual({ pincode: undefined, key: '', words: [] });
});
