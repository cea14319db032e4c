import { expect, it } from 'vitest';
import { codeKey, numberKey, shownCode } from './paper-number.ts';

it('a number is the same however it is typed', () => {
  for (const typed of ['BR-EC-2026-188-000412', ' br ec 2026 188 000412 ', 'BR–EC–2026–188–000412', 'BREC2026188000412', 'BR-EC-२०२६-१८८-०००४१२']) {
    expect(numberKey(typed)).toBe('BREC2026188000412');
  }
  expect(numberKey('12/2026')).toBe('122026');
});

it('a code is shown in two halves and read in any spelling', () => {
  expect(shownCode('7KQ4M9XA')).toBe('7KQ4-M9XA');
  expect(codeKey('7kq4 m9xa')).toBe('7KQ4M9XA');
});
