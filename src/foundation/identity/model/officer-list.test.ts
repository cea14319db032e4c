import { expect, it } from 'vitest';
import { istDate } from '../../../kernel/instant.ts';
import { officerOfRow, type OfficerRow } from './officer-list.ts';

const rolls = { today: istDate('2026-11-24'), officeIds: new Set([1006]), takenLogins: new Set(['sho.jokihat']) };
const row: OfficerRow = { login: 'lata.devi', name_en: 'Lata Devi', name_hi: 'लता देवी', gender: 'woman', office: '1006', role: 'duty-officer', rank: 'asi', from: '2026-11-24' };

it('a good row is an officer with the first posting', () => {
  expect(officerOfRow({ ...row, login: 'Lata.Devi' }, rolls)).toEqual({
    officer: { login: 'lata.devi', name: { en: 'Lata Devi', hi: 'लता देवी' }, gender: 'woman', posting: { officeId: 1006, role: 'duty-officer', rank: 'asi', from: '2026-11-24' } },
  });
});

it.each([
  [{ login: 'lata devi' }, ['login']],
  [{ login: 'sho.jokihat' }, ['login-taken']],
  [{ name_hi: '' }, ['name']],
  [{ gender: 'W' }, ['gender']],
  [{ office: '1007' }, ['office']],
  [{ office: 'Jokihat' }, ['office']],
  [{ role: 'SHO' }, ['role']],
  [{ rank: 'ASI' }, ['rank']],
  [{ from: '24-11-2026' }, ['from']],
  [{ from: '2026-11-25' }, ['from']],
  [{ from: '2026-02-30', rank: '', gender: '' }, ['gender', 'rank', 'from']],
])('%j has the faults %j', (change, faults) => {
  expect(officerOfRow({ ...row, ...change }, rolls)).toEqual({ faults });
});
