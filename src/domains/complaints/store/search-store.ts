import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { ComplaintId, OfficeId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { ComplaintVisibility } from '../model/complaint-policy.ts';
import { openOnly } from './open-complaints.ts';

export type SearchTables = 'complaints' | 'complaint_words';
type SearchDb = Kysely<Pick<Database, SearchTables>>;

export interface ComplaintSearch {
  /** From `keysAskedFor`; all must be there. */
  readonly keys: readonly string[];
  /** `state`: every complaint, for a reader above all offices. */
  readonly within: ComplaintVisibility | { readonly scope: 'state' };
  readonly limit: number;
}

/** So many of the newest are looked through before the index of words is asked. */
const NEWEST = 5_000;

/**
 * The newest open complaints that hold all the words.
 *
 * A word that stands in many complaints is found among the newest, one that stands in few through the index of words: either way no more
 * than some thousand rows are touched, however many complaints there are.
 */
export async function searchOpenComplaints(db: SearchDb, search: ComplaintSearch): Promise<ComplaintId[]> {
  const parts = partsOf(search.within);
  if (search.keys.length === 0 || parts.length === 0) return [];
  const among = await sql<{ id: string }>`
    select id from (${sql.join(parts.map(({ newest }) => sql`(${newest(search)})`), sql` union all `)}) found
    order by filed_at desc, id limit ${search.limit}`.execute(db);
  if (among.rows.length >= search.limit) return among.rows.map(toId);
  const anywhere = await sql<{ id: string }>`
    with holding as materialized (select complaint_id from complaint_words where keys @> ${search.keys}::text[])
    select c.id from holding join complaints c on c.id = holding.complaint_id
    where ${openOnly} and (${sql.join(parts.map(({ where }) => where), sql` or `)})
    order by c.filed_at desc, c.id limit ${search.limit}`.execute(db);
  return anywhere.rows.map(toId);
}

function toId({ id }: { readonly id: string }): ComplaintId {
  return id as ComplaintId;
}

/** One way in which a complaint is the reader's, and those of its newest that hold the words. Each has an index of its own and ends as soon as it has enough. */
interface Part {
  readonly where: RawBuilder<boolean>;
  readonly newest: (search: ComplaintSearch) => RawBuilder<{ id: string; filed_at: Instant }>;
}

function partsOf(within: ComplaintSearch['within']): Part[] {
  switch (within.scope) {
    case 'state':
      return [wholeState];
    case 'office':
      return [part(within, sql`c.office_id = ${within.officeId}`), part(within, sql`c.withdrawal_hearer_id = ${within.officerId}`)];
    case 'asked-office':
      return [part(within, sql`c.enquiry_office_id = ${within.officeId}`)];
    case 'district':
      return [part(within, sql`c.above_office_id is null and c.district_code = ${within.districtCode}`), part(within, sql`c.above_office_id = ${within.officeId}`)];
    case 'above-districts':
      return [part(within, sql`c.above_office_id = ${within.officeId}`), part(within, sql`c.above_office_id is not null and c.escalated_to_office_id = ${within.officeId}`)];
    case 'slip':
    case 'person':
    case 'nothing':
      return [];
  }
}

const wholeState: Part = {
  where: sql<boolean>`true`,
  newest: ({ keys, limit }) => sql`
    select c.id, w.filed_at from (select * from complaint_words order by filed_at desc limit ${NEWEST}) w join complaints c on c.id = w.complaint_id
    where w.keys @> ${keys}::text[] and ${openOnly} order by w.filed_at desc limit ${limit}`,
};

/** Whatever lets an office see a complaint: never one that is about the office itself (5.1). */
function part({ officeId }: { readonly officeId: OfficeId }, which: RawBuilder<unknown>): Part {
  const where = sql<boolean>`(${which} and c.about_office_id is distinct from ${officeId})`;
  return {
    where,
    newest: ({ keys, limit }) => sql`
      select n.id, n.filed_at from (select c.id, c.filed_at from complaints c where ${openOnly} and ${where} order by c.filed_at desc limit ${NEWEST}) n
      join complaint_words w on w.complaint_id = n.id where w.keys @> ${keys}::text[] order by n.filed_at desc limit ${limit}`,
  };
}

/** Complaints whose words are not kept yet: those from before there was a search. Oldest first. */
export async function listUnworded(db: SearchDb, limit: number): Promise<{ id: ComplaintId; number: string; narrative: string; placeText: string; filedAt: Instant }[]> {
  const rows = await db
    .selectFrom('complaints as c')
    .select(['c.id', 'c.number', 'c.narrative', 'c.place_text', 'c.filed_at'])
    .where((where) => where.not(where.exists(where.selectFrom('complaint_words as w').select('w.complaint_id').whereRef('w.complaint_id', '=', 'c.id'))))
    .orderBy('c.filed_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ id: row.id as ComplaintId, number: row.number, narrative: row.narrative, placeText: row.place_text, filedAt: row.filed_at }));
}

export async function insertWords(db: SearchDb, words: readonly { id: ComplaintId; filedAt: Instant; keys: readonly string[] }[]): Promise<void> {
  await db
    .insertInto('complaint_words')
    .values(words.map(({ id, filedAt, keys }) => ({ complaint_id: id, filed_at: filedAt, keys: [...keys] })))
    .onConflict((there) => there.doNothing())
    .execute();
}
