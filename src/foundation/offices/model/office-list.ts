import type { DistrictCode } from '../../../kernel/id.ts';
import { addDays, istDate, type IstDate } from '../../../kernel/instant.ts';
import type { Localised } from '../../../kernel/text.ts';
import { maySupervise, type Rung } from './ladder.ts';
import { isOfDistrict, isOfficeName, isOfficePhone, isOpenOn, type ManagedOffice } from './managed-office.ts';
import { officeKinds, type OfficeKind } from './office.ts';

/**
 * The columns of a list of offices. `code`: empty for a new office. `above`: the code of the office above, from the day `from` to `last_day`
 * (empty: still). An empty cell says nothing: what is known stays.
 */
export const officeListColumns = ['code', 'kind', 'name_en', 'name_hi', 'district', 'phone', 'above', 'from', 'last_day'] as const;
export type OfficeCells = Readonly<Record<(typeof officeListColumns)[number], string>>;

export const officeListFaults = ['code', 'closed', 'several', 'repeated', 'kind', 'kind-fixed', 'name-en', 'name-hi', 'district', 'district-fixed', 'phone', 'above', 'ladder-kind', 'from', 'last-day'] as const;
export type OfficeListFault = (typeof officeListFaults)[number];

/** What an office has come to be known by. */
export interface Rolls {
  readonly today: IstDate;
  /** Closed ones too. */
  readonly offices: ReadonlyMap<number, ManagedOffice>;
  readonly rungs: ReadonlyMap<number, readonly Rung[]>;
  readonly districts: ReadonlyMap<number, DistrictCode>;
}

export interface ListedRung {
  readonly supervisor: ManagedOffice;
  readonly from: IstDate;
  /** The first day on which it is over. */
  readonly to: IstDate | undefined;
}

export interface OpenedByList {
  readonly fate: 'opened';
  readonly kind: OfficeKind;
  readonly name: Localised;
  readonly districtCode: DistrictCode | undefined;
  readonly phone: string | undefined;
  readonly rung: ListedRung;
}

export interface ChangedByList {
  readonly fate: 'changed';
  readonly office: ManagedOffice;
  readonly phone: string | undefined;
  readonly name: Localised | undefined;
  readonly rung: ListedRung | undefined;
}

/** What becomes of one row. A list never closes an office and never takes anything away. */
export type OfficeFate = OpenedByList | ChangedByList | { readonly fate: 'same'; readonly office: ManagedOffice } | { readonly fate: 'faulty'; readonly faults: readonly OfficeListFault[] };

/** The row of a known office, or of a new one; everything that is wrong with it, not only the first thing. */
export function fateOf(cells: OfficeCells, rolls: Rolls): OfficeFate {
  const known = knownOffice(cells, rolls);
  if (typeof known === 'string') return { fate: 'faulty', faults: [known] };
  return known === undefined ? newOffice(cells, rolls) : changedOffice(cells, known, rolls);
}

/** By its code; without one by kind, English name and district, so that a list that is sent twice opens nothing twice. */
function knownOffice({ code, kind, name_en: name, district }: OfficeCells, { offices, today }: Rolls): ManagedOffice | undefined | 'code' | 'closed' | 'several' {
  const isClosed = ({ closedOn }: ManagedOffice): boolean => closedOn !== undefined && closedOn <= today;
  if (code !== '') {
    const office = namedBy(code, offices);
    if (office === undefined) return 'code';
    return isClosed(office) ? 'closed' : office;
  }
  const [first, second] = [...offices.values()].filter((office) => !isClosed(office) && office.kind === kind && office.name.en.toLowerCase() === name.toLowerCase() && (office.districtCode ?? '').toString() === district);
  return second === undefined ? first : 'several';
}

function newOffice(cells: OfficeCells, rolls: Rolls): OfficeFate {
  const kind = officeKinds.find((one) => one === cells.kind && one !== 'headquarters');
  const districtCode = namedBy(cells.district, rolls.districts);
  const rung = rungOf(cells, { kind, rolls });
  const faults = [
    ...(kind === undefined ? (['kind'] as const) : []),
    ...nameFaults(cells, { isNew: true }),
    ...((cells.district === '' ? kind !== undefined && isOfDistrict(kind) : districtCode === undefined) ? (['district'] as const) : []),
    ...phoneFaults(cells),
    ...(rung.says === 'nothing' ? (['above'] as const) : rung.faults),
  ];
  if (kind === undefined || rung.rung === undefined || faults.length > 0) return { fate: 'faulty', faults };
  return { fate: 'opened', kind, name: nameOf(cells), districtCode, phone: cells.phone === '' ? undefined : cells.phone, rung: rung.rung };
}

function changedOffice(cells: OfficeCells, office: ManagedOffice, rolls: Rolls): OfficeFate {
  const rungs = rolls.rungs.get(office.id) ?? [];
  const rung = rungOf(cells, { kind: office.kind, rolls, rungs });
  const faults = [
    ...(cells.kind !== '' && cells.kind !== office.kind ? (['kind-fixed'] as const) : []),
    ...nameFaults(cells, { isNew: false }),
    ...(cells.district !== '' && cells.district !== String(office.districtCode) ? (['district-fixed'] as const) : []),
    ...phoneFaults(cells),
    ...rung.faults,
  ];
  if (faults.length > 0) return { fate: 'faulty', faults };
  // Without a code the English name says which office is meant: it cannot be a new one.
  const name = { en: cells.name_en === '' || cells.code === '' ? office.name.en : cells.name_en, hi: cells.name_hi === '' ? office.name.hi : cells.name_hi };
  const changed = {
    phone: cells.phone === '' || cells.phone === office.phone ? undefined : cells.phone,
    name: name.en === office.name.en && name.hi === office.name.hi ? undefined : name,
    rung: rung.rung,
  };
  return changed.phone === undefined && changed.name === undefined && changed.rung === undefined ? { fate: 'same', office } : { fate: 'changed', office, ...changed };
}

function nameFaults({ name_en: en, name_hi: hi }: OfficeCells, { isNew }: { isNew: boolean }): readonly OfficeListFault[] {
  return [...((isNew || en !== '') && !isOfficeName(en) ? (['name-en'] as const) : []), ...(hi !== '' && !isOfficeName(hi) ? (['name-hi'] as const) : [])];
}

function phoneFaults({ phone }: OfficeCells): readonly OfficeListFault[] {
  return phone === '' || isOfficePhone(phone) ? [] : ['phone'];
}

interface Ladder {
  /** Undefined where it is wrong itself. */
  readonly kind: OfficeKind | undefined;
  readonly rolls: Rolls;
  readonly rungs?: readonly Rung[];
}

/** What the row says about who is above. */
interface RungReading {
  readonly says: 'nothing' | 'what-is-known' | 'something-new' | 'something-wrong';
  readonly rung: ListedRung | undefined;
  readonly faults: readonly OfficeListFault[];
}

/** A day that nobody wrote is not invented: without one only what is known today can stand. */
function rungOf({ above, from: fromText, last_day: lastText }: OfficeCells, { kind, rolls, rungs = [] }: Ladder): RungReading {
  const wrong = (...faults: OfficeListFault[]): RungReading => ({ says: 'something-wrong', rung: undefined, faults });
  if (above === '') return fromText === '' && lastText === '' ? { says: 'nothing', rung: undefined, faults: [] } : wrong('above');
  const supervisor = namedBy(above, rolls.offices);
  if (supervisor === undefined) return wrong('above');
  const [from, lastDay] = [dayOf(fromText), dayOf(lastText)];
  if (from === undefined) return wrong('from');
  if (lastDay === undefined) return wrong('last-day');
  const to = lastDay === '' ? undefined : addDays(lastDay, 1);
  if (rungs.some((rung) => isWithin(rung, { supervisorId: supervisor.id, from: from === '' ? rolls.today : from, to }))) return { says: 'what-is-known', rung: undefined, faults: [] };
  if (from === '') return wrong('from');
  if (to !== undefined && to <= from) return wrong('last-day');
  if (!isOpenOn(supervisor, from)) return wrong('above');
  if (kind !== undefined && !maySupervise(supervisor.kind, kind)) return wrong('ladder-kind');
  return { says: 'something-new', rung: { supervisor, from, to }, faults: [] };
}

/** Whether the known rung says all that the row says: every day of it has this supervisor already. */
function isWithin(known: Rung, row: Pick<Rung, 'supervisorId' | 'to'> & { readonly from: IstDate }): boolean {
  const beginsInTime = known.from === undefined || known.from <= row.from;
  const lastsLongEnough = known.to === undefined || (row.to !== undefined && row.to <= known.to);
  return known.supervisorId === row.supervisorId && beginsInTime && lastsLongEnough;
}

/** What a code names; undefined for what is no code, and for one that names nothing. */
function namedBy<T>(code: string, known: ReadonlyMap<number, T>): T | undefined {
  return /^\d{1,9}$/.test(code) ? known.get(Number(code)) : undefined;
}

function nameOf({ name_en: en, name_hi: hi }: OfficeCells): Localised {
  return { en, hi: hi === '' ? undefined : hi };
}

/** '' where nothing was written, undefined where it is no day. */
function dayOf(text: string): IstDate | '' | undefined {
  try {
    return text === '' ? '' : istDate(text);
  } catch {
    return undefined;
  }
}

/** An office as a row of the list, with who is above it on that day or on its first: read again, the row changes nothing. */
export function cellsOf(office: ManagedOffice, { rungs, today }: { readonly rungs: readonly Rung[]; readonly today: IstDate }): OfficeCells {
  const on = office.openedOn !== undefined && office.openedOn > today ? office.openedOn : today;
  const rung = rungs.find(({ from, to }) => (from === undefined || from <= on) && (to === undefined || on < to));
  return {
    code: String(office.id),
    kind: office.kind,
    name_en: office.name.en,
    name_hi: office.name.hi ?? '',
    district: office.districtCode === undefined ? '' : String(office.districtCode),
    phone: office.phone ?? '',
    above: rung === undefined ? '' : String(rung.supervisorId),
    from: rung?.from ?? '',
    last_day: rung?.to === undefined ? '' : addDays(rung.to, -1),
  };
}
