import { sql, type Kysely } from 'kysely';
import type { OfficeId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Rank } from '../../../kernel/rank.ts';
import type { Localised } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { countsOf, type CountQuery, type QueueFilter, type QueueTables } from './queue-store.ts';

export type DeskTables = QueueTables | 'v_identity_officers_current' | 'v_offices_current';

/** Whoever is at the desk, the office, and how many complaints wait in each filter. */
export interface DeskFacts {
  /** Undefined when nobody of this id is posted anywhere today. */
  readonly officer: { readonly name: Localised; readonly rank: Rank } | undefined;
  readonly office: { readonly id: OfficeId; readonly name: Localised; readonly kind: string } | undefined;
  readonly counts: Record<QueueFilter, number>;
}

/** Every page of the desk needs all of it, so it is one statement: the counts, and beside them the names from the views of officers and offices. */
export async function readDesk(db: Kysely<Pick<Database, DeskTables>>, query: CountQuery & { readonly on: IstDate }): Promise<DeskFacts> {
  const { rows } = await sql<Record<QueueFilter, number> & NameColumns>`
    select counts.*, me.name_en as my_name_en, me.name_hi as my_name_hi, me.rank as my_rank,
           f.name_en as office_name_en, f.name_hi as office_name_hi, f.kind as office_kind
    from (${countsOf(query)}) counts
    left join lateral (
      select o.name_en, o.name_hi, o.rank from v_identity_officers_current o
      where o.id = ${query.officerId} and o.valid_from <= ${query.on} and (o.valid_to is null or o.valid_to > ${query.on})
      order by o.valid_from desc limit 1
    ) me on true
    left join v_offices_current f on f.id = ${query.officeId}`.execute(db);
  const row = rows[0];
  if (row === undefined) throw new Error('Counting gave no row');
  const { my_name_en, my_name_hi, my_rank, office_name_en, office_name_hi, office_kind, ...counts } = row;
  return {
    officer: my_rank === null ? undefined : { name: nameOf(my_name_en, my_name_hi), rank: my_rank as Rank },
    office: office_kind === null ? undefined : { id: query.officeId, name: nameOf(office_name_en, office_name_hi), kind: office_kind },
    counts,
  };
}

interface NameColumns {
  readonly my_name_en: string | null;
  readonly my_name_hi: string | null;
  readonly my_rank: string | null;
  readonly office_name_en: string | null;
  readonly office_name_hi: string | null;
  readonly office_kind: string | null;
}

function nameOf(en: string | null, hi: string | null): Localised {
  return { en: en ?? '', hi: hi ?? undefined };
}
