import { describe, expect, it } from 'vitest';
import type { DistrictCode, OfficeId } from '../../../kernel/id.ts';
import { istDate } from '../../../kernel/instant.ts';
import type { Rung } from './ladder.ts';
import type { ManagedOffice } from './managed-office.ts';
import { cellsOf, fateOf, type OfficeCells, type Rolls } from './office-list.ts';

const today = istDate('2026-11-24');
const araria = 188 as DistrictCode;
const office = (id: number, what: Partial<ManagedOffice>): ManagedOffice => ({ id: id as OfficeId, kind: 'station', name: { en: 'Jokihat', hi: 'जोकीहाट' }, districtCode: araria, status: 'confirmed', recordId: 'r', openedOn: undefined, closedOn: undefined, ...what });
const jokihat = office(1006, { phone: '06453 222 333' });
const closed = office(1010, { name: { en: 'Old', hi: undefined }, closedOn: today });
const sp = office(101, { kind: 'district', name: { en: 'Araria', hi: 'अररिया' } });
const sdpo = office(100_000, { kind: 'sub-division', name: { en: 'Araria', hi: 'अररिया' }, openedOn: istDate('2026-12-01') });
const underSp: Rung = { supervisorId: sp.id, from: undefined, to: undefined, source: 'order', unverified: true };
const rolls: Rolls = { today, offices: new Map([jokihat, closed, sp, sdpo].map((one) => [one.id, one])), rungs: new Map([[1006, [underSp]]]), districts: new Map([[188, araria]]) };

const empty: OfficeCells = { code: '', kind: '', name_en: '', name_hi: '', district: '', phone: '', above: '', from: '', last_day: '' };
const known: OfficeCells = { ...empty, code: '1006' };
const fresh: OfficeCells = { ...empty, kind: 'station', name_en: 'New Town', district: '188', above: '101', from: '2026-12-01' };
const faults = (cells: OfficeCells) => {
  const fate = fateOf(cells, rolls);
  return fate.fate === 'faulty' ? fate.faults : fate.fate;
};

describe('the row of a known office', () => {
  it('that says what is known, or nothing, changes nothing', () => {
    const row = cellsOf(jokihat, { rungs: [underSp], today });
    expect(row).toEqual({ code: '1006', kind: 'station', name_en: 'Jokihat', name_hi: 'जोकीहाट', district: '188', phone: '06453 222 333', above: '101', from: '', last_day: '' });
    expect([fateOf(row, rolls), fateOf(known, rolls)]).toEqual([{ fate: 'same', office: jokihat }, { fate: 'same', office: jokihat }]);
  });
  it('changes what it names and leaves the rest', () => {
    expect(fateOf({ ...known, phone: '112', name_hi: 'जोकीहाट नगर' }, rolls)).toEqual({ fate: 'changed', office: jokihat, phone: '112', name: { en: 'Jokihat', hi: 'जोकीहाट नगर' }, rung: undefined });
  });
  it('puts an office above it from a day on, until the day behind the last', () => {
    expect(fateOf({ ...known, above: '100000', from: '2026-12-01', last_day: '2026-12-31' }, rolls)).toMatchObject({ fate: 'changed', rung: { supervisor: { id: 100_000 }, from: '2026-12-01', to: '2027-01-01' } });
  });
  it('without a day can only name who is above it today', () => {
    expect(faults({ ...known, above: '101' })).toBe('same');
    expect(faults({ ...known, above: '100000' })).toEqual(['from']);
  });
  it('whose supervisor is there for longer than it says changes nothing; for one day more it does', () => {
    const ladder = new Map([[1006, [{ ...underSp, to: istDate('2027-01-01') }]]]);
    expect(fateOf({ ...known, above: '101', from: '2026-12-01', last_day: '2026-12-31' }, { ...rolls, rungs: ladder })).toEqual({ fate: 'same', office: jokihat });
    expect(fateOf({ ...known, above: '101', from: '2026-12-01', last_day: '2027-01-01' }, { ...rolls, rungs: ladder })).toMatchObject({ fate: 'changed', rung: { to: '2027-01-02' } });
  });
});

describe('the row of a new office', () => {
  it('opens it below the office above, from the day on', () => {
    expect(fateOf({ ...fresh, phone: '112' }, rolls)).toEqual({ fate: 'opened', kind: 'station', name: { en: 'New Town', hi: undefined }, districtCode: 188, phone: '112', rung: { supervisor: sp, from: '2026-12-01', to: undefined } });
  });
  it('is the row of the known one of that kind, name and district: a list sent twice opens nothing twice', () => {
    expect(faults({ ...fresh, name_en: 'jokihat', from: '2026-11-24' })).toBe('same');
    expect(fateOf({ ...fresh, name_en: 'Jokihat', phone: '112' }, rolls)).toMatchObject({ fate: 'changed', office: { id: 1006 }, phone: '112' });
  });
  it('may have the name of one that is closed', () => {
    expect(faults({ ...fresh, name_en: 'Old' })).toBe('opened');
  });
});

it.each<[Partial<OfficeCells>, readonly string[]]>([
  [{ code: '9' }, ['code']],
  [{ code: 'Jokihat' }, ['code']],
  [{ code: '1010' }, ['closed']],
  [{ code: '1006', kind: 'outpost' }, ['kind-fixed']],
  [{ code: '1006', district: '212' }, ['district-fixed']],
  [{ code: '1006', phone: 'call me', name_hi: '१२' }, ['name-hi', 'phone']],
  [{ code: '1006', name_en: '7' }, ['name-en']],
  [{ code: '1006', above: '9', from: '2026-12-01' }, ['above']],
  [{ code: '1006', from: '2026-12-01' }, ['above']],
  [{ code: '1006', above: '100000', from: '2026-11-30' }, ['above']],
  [{ code: '1006', above: '1006', from: '2026-12-01' }, ['ladder-kind']],
  [{ code: '1006', above: '100000', from: '1-12-2026' }, ['from']],
  [{ code: '1006', above: '100000', from: '2026-12-02', last_day: '2026-12-01' }, ['last-day']],
  [{ code: '1006', above: '100000', from: '2026-12-02', last_day: '2026-02-30' }, ['last-day']],
  [{ kind: 'thana', name_en: 'New Town', district: '188', above: '101', from: '2026-12-01' }, ['kind']],
  [{ kind: 'headquarters', name_en: 'Second', above: '101', from: '2026-12-01' }, ['kind']],
  [{ kind: 'station', above: '101', from: '2026-12-01' }, ['name-en', 'district']],
  [{ kind: 'circle', name_en: 'Jokihat', district: '7', above: '101', from: '2026-12-01' }, ['district']],
  [{ kind: 'station', name_en: 'New Town', district: '188' }, ['above']],
  [{ kind: 'station', name_en: 'New Town', district: '188', above: '101' }, ['from']],
])('%j is not taken for %j', (cells, expected) => {
  expect(faults({ ...empty, ...cells })).toEqual(expected);
});

it('two offices of one kind, name and district need their code', () => {
  const twins: Rolls = { ...rolls, offices: new Map([...rolls.offices, [1011, office(1011, {})]]) };
  expect(fateOf({ ...fresh, name_en: 'Jokihat' }, twins)).toEqual({ fate: 'faulty', faults: ['several'] });
});

it('an office that is above another until a day is written with the last of its days, and reads as the same', () => {
  const rung = { ...underSp, from: istDate('2026-01-01'), to: istDate('2027-01-01') };
  const row = cellsOf(jokihat, { rungs: [rung, { ...underSp, supervisorId: sdpo.id, from: istDate('2027-01-01') }], today });
  expect(row).toMatchObject({ above: '101', from: '2026-01-01', last_day: '2026-12-31' });
  expect(fateOf(row, { ...rolls, rungs: new Map([[1006, [rung]]]) })).toEqual({ fate: 'same', office: jokihat });
});
