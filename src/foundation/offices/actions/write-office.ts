import type { DistrictCode, OfficeId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Localised } from '../../../kernel/text.ts';
import type { Act } from '../../ledger/index.ts';
import { withRung, type Rung } from '../model/ladder.ts';
import type { ManagedOffice } from '../model/managed-office.ts';
import type { OfficeKind } from '../model/office.ts';
import { stationMatchKeys } from '../model/station-match-keys.ts';
import { insertOffice, updateName, updatePhone, type ManagedOfficeTables } from '../store/managed-office-store.ts';
import { listRungs, writeRungs, type SupervisionTables } from '../store/supervision-store.ts';
import { keepChange } from './on-office.ts';

/** Writes within an act that has been allowed and looked at: each keeps what was before, the reason, and a mark. */

export async function writePhone(open: Act, office: ManagedOffice, change: { readonly phone: string | undefined; readonly reason: string }): Promise<void> {
  await updatePhone(open.trx.$pickTables<ManagedOfficeTables>(), { id: office.id, phone: change.phone });
  await keepChange(open, office, { field: 'phone', before: office.phone, after: change.phone, reason: change.reason });
}

/** @param change.townKeys what `townKeysOf` answers: a station is found by its name without the town's */
export async function writeName(open: Act, office: ManagedOffice, change: { readonly name: Localised; readonly reason: string; readonly townKeys: ReadonlySet<string> }): Promise<void> {
  const matchKeys = matchKeysOf(office.kind, change.name, change.townKeys);
  await updateName(open.trx.$pickTables<ManagedOfficeTables>(), { id: office.id, name: change.name, matchKeys });
  await keepChange(open, office, { field: 'name', before: inBoth(office.name), after: inBoth(change.name), reason: change.reason });
}

export async function writeRung(open: Act, office: ManagedOffice, change: { readonly supervisorId: OfficeId; readonly from: IstDate; readonly to: IstDate | undefined; readonly reason: string }): Promise<void> {
  const { supervisorId, from, to, reason } = change;
  const db = open.trx.$pickTables<SupervisionTables>();
  const before = await listRungs(db, office.id);
  const after = withRung(before, { supervisorId, from, to, source: 'administrator', unverified: false });
  await writeRungs(db, { officeId: office.id, rungs: after });
  await keepChange(open, office, { field: 'ladder', before: asText(before), after: asText(after), reason });
}

export interface OfficeToOpen {
  readonly kind: OfficeKind;
  readonly name: Localised;
  readonly districtCode: DistrictCode | undefined;
  readonly phone: string | undefined;
  readonly supervisorId: OfficeId;
  /** From this day on it is open, and the office above is above it. */
  readonly from: IstDate;
  /** The first day on which the office above is no longer above it. */
  readonly to: IstDate | undefined;
  readonly reason: string;
  readonly townKeys: ReadonlySet<string>;
}

export async function writeNewOffice(open: Act, { kind, name, districtCode, phone, supervisorId, from, to, reason, townKeys }: OfficeToOpen): Promise<ManagedOffice> {
  const office = await insertOffice(open.trx.$pickTables<ManagedOfficeTables>(), { kind, name, districtCode, phone, openedOn: from, matchKeys: matchKeysOf(kind, name, townKeys) });
  await writeRungs(open.trx.$pickTables<SupervisionTables>(), { officeId: office.id, rungs: [{ supervisorId, from, to, source: 'administrator', unverified: false }] });
  await keepChange(open, office, { field: 'office', before: undefined, after: name.en, reason });
  return office;
}

function matchKeysOf(kind: OfficeKind, { en, hi }: Localised, townKeys: ReadonlySet<string>): readonly string[] {
  return kind === 'station' || kind === 'outpost' ? stationMatchKeys([en, hi], townKeys) : [];
}

function inBoth({ en, hi }: Localised): string {
  return hi === undefined ? en : `${en} / ${hi}`;
}

/** Codes and days: `101 …–2026-12-01, 102 2026-12-01–…`. */
function asText(rungs: readonly Rung[]): string | undefined {
  return rungs.length === 0 ? undefined : rungs.map(({ supervisorId, from, to }) => `${supervisorId} ${from ?? '…'}–${to ?? '…'}`).join(', ');
}
