import { sql, type Kysely } from 'kysely';
import type { DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../kernel/instant.ts';
import type { Localised } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { ChangedField, ManagedOffice } from '../model/managed-office.ts';
import type { OfficeKind } from '../model/office.ts';
import { managedColumns, toManaged, type ManagedOfficeRow } from './managed-office-rows.ts';

export type ManagedOfficeTables = 'offices' | 'office_supervision' | 'office_changes';
type Db = Kysely<Pick<Database, ManagedOfficeTables>>;

export async function findManagedOffice(db: Db, id: number): Promise<ManagedOffice | undefined> {
  const row = await db.selectFrom('offices').select(managedColumns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : toManaged(row);
}

/** The same, locked for a change in the open act: two administrators do not write over each other. */
export async function lockManagedOffice(db: Db, id: number): Promise<ManagedOffice | undefined> {
  const row = await db.selectFrom('offices').select(managedColumns).where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? undefined : toManaged(row);
}

/** Offices by district and words of their name in either script, closed ones too; by kind, widest first, then by name. */
export async function searchOffices(db: Db, of: { districtCode?: DistrictCode | undefined; text: string; limit: number }): Promise<ManagedOffice[]> {
  const like = `%${of.text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const rows = await db
    .selectFrom('offices')
    .select(managedColumns)
    .$if(of.districtCode !== undefined, (query) => query.where('district_code', '=', of.districtCode ?? null))
    .$if(of.text !== '', (query) => query.where((where) => where.or([where('name_en', 'ilike', like), where('name_hi', 'ilike', like)])))
    .orderBy(sql`array_position(array['headquarters','range','rail-district','district','police-district','sub-division','circle','station','cyber-station','outpost']::text[], kind)`)
    .orderBy('name_en')
    .orderBy('id')
    .limit(of.limit)
    .execute();
  return rows.map(toManaged);
}

export interface NewOffice {
  readonly kind: OfficeKind;
  readonly name: Localised;
  readonly districtCode: DistrictCode | undefined;
  readonly phone: string | undefined;
  readonly openedOn: IstDate;
  readonly matchKeys: readonly string[];
}

/** With a code above all that reference data gives. */
export async function insertOffice(db: Db, office: NewOffice): Promise<ManagedOffice> {
  const { rows } = await sql<ManagedOfficeRow>`
    insert into offices (id, kind, name_en, name_hi, district_code, phone, status, match_keys, opened_on)
    values (nextval('administrator_office_codes'), ${office.kind}, ${office.name.en}, ${office.name.hi ?? null}, ${office.districtCode ?? null}, ${office.phone ?? null}, 'confirmed', ${[...office.matchKeys]}::text[], ${office.openedOn}::date)
    returning ${sql.join(managedColumns.map((column) => sql.ref(column)))}`.execute(db);
  const row = rows[0];
  if (row === undefined) throw new Error('The office was not written');
  return toManaged(row);
}

export async function updatePhone(db: Db, change: { id: OfficeId; phone: string | undefined }): Promise<void> {
  await db.updateTable('offices').set({ phone: change.phone ?? null }).where('id', '=', change.id).execute();
}

/** With what stations are found by; the names that sources knew it by stay in the keys. */
export async function updateName(db: Db, change: { id: OfficeId; name: Localised; matchKeys: readonly string[] }): Promise<void> {
  await db
    .updateTable('offices')
    .set({ name_en: change.name.en, name_hi: change.name.hi ?? null, match_keys: sql<string[]>`array(select distinct key from unnest(match_keys || ${[...change.matchKeys]}::text[]) as key)` })
    .where('id', '=', change.id)
    .execute();
}

/** `undefined`: open again. */
export async function updateClosing(db: Db, change: { id: OfficeId; closedOn: IstDate | undefined }): Promise<void> {
  await db.updateTable('offices').set({ closed_on: change.closedOn ?? null }).where('id', '=', change.id).execute();
}

/** What an administrator changed, and why. Texts are those that people read: a number, a name, a sentence of the ladder. */
export interface OfficeChange {
  readonly field: ChangedField;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly reason: string;
}

export async function insertOfficeChange(db: Db, change: OfficeChange & { id: string; officeId: OfficeId; by: OfficerId; at: Instant }): Promise<void> {
  await db
    .insertInto('office_changes')
    .values({ id: change.id, office_id: change.officeId, field: change.field, before: change.before ?? null, after: change.after ?? null, reason: change.reason, changed_by: change.by, changed_at: change.at })
    .execute();
}

/** The newest first. */
export async function listOfficeChanges(db: Db, of: { officeId: OfficeId; limit: number }): Promise<(OfficeChange & { readonly at: Instant })[]> {
  const rows = await db.selectFrom('office_changes').select(['field', 'before', 'after', 'reason', 'changed_at']).where('office_id', '=', of.officeId).orderBy('changed_at', 'desc').orderBy('id').limit(of.limit).execute();
  return rows.map((row) => ({ field: row.field as ChangedField, before: row.before ?? undefined, after: row.after ?? undefined, reason: row.reason, at: row.changed_at }));
}
