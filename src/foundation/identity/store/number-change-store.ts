import type { Kysely } from 'kysely';
import type { CitizenId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { NumberProof } from '../model/number-change.ts';

export type NumberChangeTables = 'citizens' | 'citizen_number_changes';
type Db = Kysely<Pick<Database, NumberChangeTables>>;

export interface ConfirmedCitizen {
  readonly id: CitizenId;
  readonly mobile: string;
  readonly lang: Lang;
}

/** By the mobile number that is right until now, or by the citizen's own number. */
export async function findConfirmed(db: Db, known: string): Promise<ConfirmedCitizen | undefined> {
  const row = await db
    .selectFrom('citizens')
    .select(['id', 'mobile', 'lang'])
    .where('mobile_confirmed_at', 'is not', null)
    .where((where) => where.or([where('mobile', '=', known), where('number', '=', known)]))
    .executeTakeFirst();
  return row === undefined ? undefined : { id: row.id as CitizenId, mobile: row.mobile, lang: row.lang as Lang };
}

export interface NumberChange {
  readonly id: string;
  readonly citizenId: CitizenId;
  readonly oldMobile: string;
  readonly newMobile: string;
  readonly at: Instant;
  readonly by: OfficerId;
  readonly officeId: OfficeId;
  readonly proof: NumberProof;
  readonly papersOpenAt: Instant;
}

/** The citizen has the new number from now on; the change is kept. */
export async function insertNumberChange(db: Db, change: NumberChange): Promise<void> {
  await db.updateTable('citizens').set({ mobile: change.newMobile }).where('id', '=', change.citizenId).execute();
  await db
    .insertInto('citizen_number_changes')
    .values({
      id: change.id,
      citizen_id: change.citizenId,
      old_mobile: change.oldMobile,
      new_mobile: change.newMobile,
      changed_at: change.at,
      changed_by: change.by,
      office_id: change.officeId,
      identity: change.proof,
      papers_open_at: change.papersOpenAt,
    })
    .execute();
}

/** Until when papers wait for this citizen; undefined when they open. */
export async function findPapersWait(db: Kysely<Pick<Database, 'citizen_number_changes'>>, of: { citizenId: CitizenId; now: Instant }): Promise<Instant | undefined> {
  const row = await db.selectFrom('citizen_number_changes').select('papers_open_at').where('citizen_id', '=', of.citizenId).where('papers_open_at', '>', of.now).orderBy('papers_open_at', 'desc').limit(1).executeTakeFirst();
  return row?.papers_open_at;
}
