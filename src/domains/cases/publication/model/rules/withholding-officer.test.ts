import { expect, test } from 'vitest';
import { ranks } from '../../../../../kernel/rank.ts';
import { heldReasons } from './publication-start.ts';
import { mayRelease, mayWithhold, writtenReasons } from './withholding-officer.ts';

test('L15: a DySP and every rank above may withhold, an inspector and every rank below may not', () => {
  expect(ranks.filter((rank) => mayWithhold(rank))).toEqual(['dysp', 'sp', 'dig', 'ig', 'adg', 'dgp']);
});

test('L15: below DySP only what needs a look may be let go', () => {
  expect(heldReasons.filter((heldFor) => mayRelease('inspector', heldFor))).toEqual(['look']);
  expect(heldReasons.filter((heldFor) => mayRelease('dysp', heldFor))).toEqual([...heldReasons]);
  expect(mayRelease('inspector', undefined)).toBe(false);
});

test('L15: the reasons are written: nine letters are none, ten are', () => {
  expect(writtenReasons('  नौ अक्षर ')).toBeUndefined();
  expect(writtenReasons('123456789')).toBeUndefined();
  expect(writtenReasons(' 1234567890 ')).toBe('1234567890');
  expect(writtenReasons('x'.repeat(2_001))).toBeUndefined();
});
