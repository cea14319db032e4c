import { sql, type Kysely } from 'kysely';
import type { CitizenId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { statement } from '../../../platform/db/statement.ts';

export type CitizenTables = 'citizens';
type CitizenDb = Kysely<Pick<Database, CitizenTables>>;

export async function insertCitizen(db: CitizenDb, citizen: { id: CitizenId; mobile: string; lang: Lang; at: Instant }): Promise<void> {
  await db.insertInto('citizens').values({ id: citizen.id, mobile: citizen.mobile, lang: citizen.lang, created_at: citizen.at }).execute();
}

/** Confirmations of one number go one after the other until the transaction ends. */
export async function lockCitizenOf(db: CitizenDb, mobile: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`citizen of ${mobile}`}, 0))`.execute(db);
}

export async function findConfirmedCitizen(db: CitizenDb, mobile: string): Promise<CitizenId | undefined> {
  const row = await db.selectFrom('citizens').select('id').where('mobile', '=', mobile).where('mobile_confirmed_at', 'is not', null).executeTakeFirst();
  return row === undefined ? undefined : (row.id as CitizenId);
}

/** Confirms what a guest typed; false when this citizen has another number or is confirmed already. */
export async function updateCitizenConfirmed(db: CitizenDb, citizen: { id: CitizenId; mobile: string; number: string; at: Instant }): Promise<boolean> {
  const result = await db
    .updateTable('citizens')
    .set({ mobile_confirmed_at: citizen.at, number: citizen.number })
    .where('id', '=', citizen.id)
    .where('mobile', '=', citizen.mobile)
    .where('mobile_confirmed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The citizen's own number and the confirmed mobile number; undefined before it is confirmed. */
export async function findCitizenAccount(db: CitizenDb, id: CitizenId): Promise<{ number: string; mobile: string } | undefined> {
  const [row] = await accountById(db, { id });
  return row?.number === null || row === undefined ? undefined : { number: row.number, mobile: row.mobile };
}

const accountById = statement((db: CitizenDb, given: { id: CitizenId }) => db.selectFrom('citizens').select(['number', 'mobile']).where('id', '=', given.id));
