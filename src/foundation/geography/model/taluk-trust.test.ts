import { expect, test } from 'vitest';
import { districtsWithTrustedTaluks } from './taluk-trust.ts';

const witness = (districtCode: number, blockByName: number | undefined, blockByTaluk: number | undefined) => ({ districtCode, blockByName, blockByTaluk });

test('a district is trusted when two of three witnesses agree', () => {
  expect(districtsWithTrustedTaluks([witness(1, 10, 10), witness(1, 11, 11), witness(1, 12, 10)])).toEqual(new Set([1]));
});

test('a district where the taluk is the sub-division is not trusted', () => {
  expect(districtsWithTrustedTaluks([witness(1, 10, 10), witness(1, 11, 10), witness(1, 12, 10)])).toEqual(new Set());
});

test('one witness is no witness, and those who name no block are not heard', () => {
  expect(districtsWithTrustedTaluks([witness(1, 10, 10), witness(1, undefined, 11), witness(1, 12, undefined)])).toEqual(new Set());
});
