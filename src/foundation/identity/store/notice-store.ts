import type { Kysely } from 'kysely';
import type { CitizenId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { NoticeVersion } from '../model/rules/notice-before-data.ts';

export type NoticeTables = 'citizen_notices';
type NoticeDb = Kysely<Pick<Database, NoticeTables>>;

export async function hasSeenNotice(db: NoticeDb, seen: { citizenId: CitizenId; version: NoticeVersion }): Promise<boolean> {
  return (await db.selectFrom('citizen_notices').select('version').where('citizen_id', '=', seen.citizenId).where('version', '=', seen.version).executeTakeFirst()) !== undefined;
}

/** False when it was kept a moment ago: the same form sent twice. */
export async function insertNotice(db: NoticeDb, notice: { citizenId: CitizenId; version: NoticeVersion; at: Instant }): Promise<boolean> {
  const result = await db
    .insertInto('citizen_notices')
    .values({ citizen_id: notice.citizenId, version: notice.version, shown_at: notice.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}
