import { sql, type Kysely } from 'kysely';
import type { OfficeId } from '../../../kernel/id.ts';
import type { Localised } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';

export const anOffice = { id: 1 as OfficeId, name: { en: 'Jokihat', hi: 'जोकीहाट' } satisfies Localised };

/** The one office that papers of these tests come from; its kind does not matter here. */
export async function insertOffice(owner: Kysely<Database>): Promise<void> {
  await sql`insert into offices (id, kind, name_en, name_hi, status, match_keys) values (${anOffice.id}, 'headquarters', ${anOffice.name.en}, ${anOffice.name.hi}, 'confirmed', '{}')`.execute(owner);
}
