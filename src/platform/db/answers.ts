import { sql, type Kysely } from 'kysely';
import type { Database } from './generated/database.ts';

/** True when the database answers; never throws. */
export async function answers(db: Kysely<Pick<Database, never>>): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
