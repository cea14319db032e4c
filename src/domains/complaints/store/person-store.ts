import type { Kysely } from 'kysely';
import type { ComplaintId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { PersonProof, PersonRelation, RelatedPerson } from '../model/person.ts';

export type PersonTables = 'complaint_persons';
type PersonDb = Kysely<Pick<Database, PersonTables>>;

export interface IdentityCheck {
  readonly at: Instant;
  readonly by: OfficerId;
  readonly officeId: OfficeId;
  readonly proof: PersonProof;
}

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

/** Everybody of a complaint, the informant first, then in the order in which they came. */
export async function listPersons(db: PersonDb, complaintId: ComplaintId): Promise<RelatedPerson[]> {
  const rows = await db
    .selectFrom('complaint_persons')
    .select(['id', 'relation', 'name', 'mobile', 'kinship', 'may_write', 'checked_at', 'checked_office_id', 'identity', 'cut_off_at', 'cut_off_by', 'cut_off_reason'])
    .where('complaint_id', '=', complaintId)
    .orderBy((order) => order.case().when('relation', '=', 'informant').then(0).else(1).end())
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    relation: row.relation as PersonRelation,
    name: row.name,
    mobile: row.mobile ?? undefined,
    kinship: row.kinship ?? undefined,
    mayWrite: row.may_write,
    checked: row.checked_at === null || row.checked_office_id === null ? undefined : { at: row.checked_at, officeId: row.checked_office_id as OfficeId, proof: row.identity as PersonProof },
    cutOff: row.cut_off_at === null ? undefined : { at: row.cut_off_at, reason: row.cut_off_reason ?? '', isByVictim: row.cut_off_by === null },
  }));
}
