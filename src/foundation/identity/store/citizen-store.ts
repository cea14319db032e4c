import type { Kysely } from 'kysely';
import type { CitizenId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';

export type CitizenTables = 'citizens';

export async function insertCitizen(db: Kysely<Pick<Database, CitizenTables>>, citizen: { id: CitizenId; mobile: string; lang: Lang; at: Instant }): Promise<void> {
  await db.insertInto('citizens').values({ id: citizen.id, mobile: citizen.mobile, lang: citizen.lang, created_at: citizen.at }).execute();
}
