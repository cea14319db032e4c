import { officerRoles } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import { istDate, type IstDate } from '../../../kernel/instant.ts';
import { ranks } from '../../../kernel/rank.ts';
import { genders, type NewOfficer } from './new-officer.ts';
import { isLogin } from './setup.ts';

/** The columns of a list of officers, in this order or another one. `office` is the code of db/reference/police/offices.csv. */
export const officerColumns = ['login', 'name_en', 'name_hi', 'gender', 'office', 'role', 'rank', 'from'] as const;
export type OfficerRow = Readonly<Record<(typeof officerColumns)[number], string>>;

export type OfficerListFault = 'login' | 'login-taken' | 'login-repeated' | 'name' | 'gender' | 'office' | 'role' | 'rank' | 'from';

/** What is known when a list is judged. */
export interface Rolls {
  readonly today: IstDate;
  readonly officeIds: ReadonlySet<number>;
  readonly takenLogins: ReadonlySet<string>;
}

/** One row as an officer, or everything that is wrong with it. That a login stands in the list twice is asked of the whole list. */
export function officerOfRow(row: OfficerRow, rolls: Rolls): { readonly officer: Omit<NewOfficer, 'passwordHash' | 'isDemo'> } | { readonly faults: readonly OfficerListFault[] } {
  const login = row.login.toLowerCase();
  const [gender, role, rank] = [genders.find((known) => known === row.gender), officerRoles.find((known) => known === row.role), ranks.find((known) => known === row.rank)];
  const officeId = /^\d{1,9}$/.test(row.office) && rolls.officeIds.has(Number(row.office)) ? (Number(row.office) as OfficeId) : undefined;
  const from = dayOf(row.from);
  const faults = ([
    !isLogin(login) && 'login',
    rolls.takenLogins.has(login) && 'login-taken',
    (row.name_en === '' || row.name_hi === '') && 'name',
    gender === undefined && 'gender',
    officeId === undefined && 'office',
    role === undefined && 'role',
    rank === undefined && 'rank',
    (from === undefined || from > rolls.today) && 'from',
  ] as const).filter((fault) => fault !== false);
  if (gender === undefined || role === undefined || rank === undefined || officeId === undefined || from === undefined || faults.length > 0) return { faults };
  return { officer: { login, name: { en: row.name_en, hi: row.name_hi }, gender, posting: { officeId, role, rank, from } } };
}

function dayOf(text: string): IstDate | undefined {
  try {
    return istDate(text);
  } catch {
    return undefined;
  }
}
