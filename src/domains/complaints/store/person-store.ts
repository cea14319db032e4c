import type { Kysely, Selectable } from 'kysely';
import type { CitizenId, ComplaintId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { listReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { ComplaintNature } from '../model/complaint-nature.ts';
import type { DetachedPerson, IdentityCheck, PersonProof, PersonRelation, RelatedPerson } from '../model/person.ts';

export type PersonTables = 'complaint_persons';
type PersonDb = Kysely<Pick<Database, PersonTables>>;

export interface NewPerson extends Pick<RelatedPerson, 'id' | 'relation' | 'name' | 'mobile' | 'kinship' | 'mayWrite'> {
  readonly complaintId: ComplaintId;
  readonly checked: IdentityCheck | undefined;
  readonly codeHash: string | undefined;
}

export async function insertPerson(db: PersonDb, person: NewPerson): Promise<void> {
  await db
    .insertInto('complaint_persons')
    .values({
      id: person.id,
      complaint_id: person.complaintId,
      relation: person.relation,
      name: person.name,
      mobile: person.mobile ?? null,
      kinship: person.kinship ?? null,
      may_write: person.mayWrite,
      ...checkedColumns(person.checked),
      code_hash: person.codeHash ?? null,
    })
    .execute();
}

function checkedColumns(checked: IdentityCheck | undefined) {
  return { checked_at: checked?.at ?? null, checked_by: checked?.by ?? null, checked_office_id: checked?.officeId ?? null, identity: checked?.proof ?? null };
}

/** Everybody of a complaint, the informant first, then in the order in which they came; without who was taken off it. */
export function personsReading(db: PersonDb, complaintId: ComplaintId): Reading<RelatedPerson[]> {
  const all = db
    .selectFrom('complaint_persons')
    .select(personColumns)
    .where('complaint_id', '=', complaintId)
    .where('detached_at', 'is', null)
    .orderBy((order) => order.case().when('relation', '=', 'informant').then(0).else(1).end())
    .orderBy('id');
  return listReading(all, { instants: { checked_at: true, cut_off_at: true }, toModel: toPerson });
}

export function listPersons(db: PersonDb, complaintId: ComplaintId): Promise<RelatedPerson[]> {
  return read(db, personsReading(db, complaintId));
}

const personColumns = ['id', 'relation', 'name', 'mobile', 'kinship', 'may_write', 'checked_at', 'checked_office_id', 'identity', 'cut_off_at'] as const;

function toPerson(row: Pick<Selectable<Database['complaint_persons']>, (typeof personColumns)[number]>): RelatedPerson {
  return {
    id: row.id,
    relation: row.relation as PersonRelation,
    name: row.name,
    mobile: row.mobile ?? undefined,
    kinship: row.kinship ?? undefined,
    mayWrite: row.may_write,
    checked: row.checked_at === null || row.checked_office_id === null ? undefined : { at: row.checked_at, officeId: row.checked_office_id as OfficeId, proof: row.identity as PersonProof },
    isCutOff: row.cut_off_at !== null,
  };
}

/** Who was taken off the complaint, in the order in which it was done. */
export function detachedPersonsReading(db: PersonDb, complaintId: ComplaintId): Reading<DetachedPerson[]> {
  const all = db.selectFrom('complaint_persons').select(detachedColumns).where('complaint_id', '=', complaintId).where('detached_at', 'is not', null).orderBy('detached_at').orderBy('id');
  return listReading(all, { instants: { checked_at: true, cut_off_at: true, detached_at: true }, toModel: toDetachedPerson });
}

export function listDetachedPersons(db: PersonDb, complaintId: ComplaintId): Promise<DetachedPerson[]> {
  return read(db, detachedPersonsReading(db, complaintId));
}

const detachedColumns = [...personColumns, 'detached_at', 'detached_reason'] as const;

function toDetachedPerson(row: Pick<Selectable<Database['complaint_persons']>, (typeof detachedColumns)[number]>): DetachedPerson {
  const { detached_at: at, detached_reason: reason } = row;
  if (at === null || reason === null) throw new Error('A person who is still on the complaint was read as taken off');
  return { ...toPerson(row), detached: { at, reason } };
}

/** From now on the person reads nothing, by no number and by no slip; the row stays. */
export async function updateDetached(db: PersonDb, detached: { readonly id: string; readonly at: Instant; readonly by: OfficerId; readonly reason: string }): Promise<void> {
  await db.updateTable('complaint_persons').set({ detached_at: detached.at, detached_by: detached.by, detached_reason: detached.reason }).where('id', '=', detached.id).execute();
}

/** An officer has seen who it is: whoever was named becomes a checked person, with the number that is right now. */
export async function updatePersonChecked(db: PersonDb, person: Pick<NewPerson, 'id' | 'mobile' | 'mayWrite' | 'checked' | 'codeHash'>): Promise<void> {
  await db
    .updateTable('complaint_persons')
    .set({ mobile: person.mobile ?? null, may_write: person.mayWrite, ...checkedColumns(person.checked), code_hash: person.codeHash ?? null })
    .where('id', '=', person.id)
    .execute();
}

/** It stands on the page of this citizen from now on. */
export async function updateInformantBound(db: PersonDb, bound: { complaintId: ComplaintId; citizenId: CitizenId; at: Instant }): Promise<void> {
  await db.updateTable('complaint_persons').set({ citizen_id: bound.citizenId, bound_at: bound.at }).where('complaint_id', '=', bound.complaintId).where('relation', '=', 'informant').execute();
}

/** Another number of the same person, on every record: of the citizen, and of whoever was named by the old number. Who was taken off keeps the old one: it says whom that was. */
export async function updateMobileOf(db: PersonDb, change: { citizenId: CitizenId; from: string; to: string }): Promise<void> {
  await db
    .updateTable('complaint_persons')
    .set({ mobile: change.to })
    .where('detached_at', 'is', null)
    .where((where) => where.or([where('citizen_id', '=', change.citizenId), where.and([where('relation', '<>', 'informant'), where('mobile', '=', change.from)])]))
    .execute();
}

/** All that an informant who was cut off still reads: what was told, and the paper that proves it. */
export interface OwnReport {
  readonly id: ComplaintId;
  readonly number: string;
  readonly nature: ComplaintNature;
  readonly placeText: string;
  readonly filedAt: Instant;
}

/** Undefined for everybody but an informant who was cut off: the others read the record. */
export async function findOwnReport(db: Kysely<Pick<Database, 'complaints' | PersonTables>>, key: { number: string; citizenId: CitizenId }): Promise<OwnReport | undefined> {
  const row = await db
    .selectFrom('complaints as c')
    .innerJoin('complaint_persons as p', 'p.complaint_id', 'c.id')
    .select(['c.id', 'c.number', 'c.nature', 'c.place_text', 'c.filed_at'])
    .where('c.number', '=', key.number)
    .where('p.relation', '=', 'informant')
    .where('p.citizen_id', '=', key.citizenId)
    .where('p.cut_off_at', 'is not', null)
    .executeTakeFirst();
  return row === undefined ? undefined : { id: row.id as ComplaintId, number: row.number, nature: row.nature as ComplaintNature, placeText: row.place_text, filedAt: row.filed_at };
}
