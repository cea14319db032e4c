import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Instant } from '../../../../kernel/instant.ts';
import type { OfficeId } from '../../../../kernel/id.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import type { PublicFir } from '../model/publication.ts';
import type { PublicationKey, PublicationTables } from './publication-store.ts';
import { toPublicFir } from './publication-rows.ts';

type Db = Kysely<Pick<Database, PublicationTables>>;

/** The columns that a public page may read. The FIR itself, its persons and its original words are in tables that this store does not know. */
const publicColumns = ['office_id', 'year', 'number', 'registered_at', 'state', 'copy', 'narrative', 'narrative_lang'] as const;

/** What the public may see of one FIR; undefined while its time has not come, and for a number that is not there. */
export async function findPublicFir(db: Db, key: PublicationKey & { readonly now: Instant }): Promise<PublicFir | undefined> {
  const row = await db.selectFrom('fir_publications').select(publicColumns).where('office_id', '=', key.officeId).where('year', '=', key.year).where('number', '=', key.number).where(isShown(key.now)).executeTakeFirst();
  return row === undefined ? undefined : toPublicFir(row);
}

/** One page of a station's FIRs, the newest number first; `before` is the last one of the page before. Those that are still due are not in it. */
export async function listPublicFirs(db: Db, of: { readonly officeId: OfficeId; readonly before: { readonly year: number; readonly number: number } | undefined; readonly limit: number; readonly now: Instant }): Promise<PublicFir[]> {
  const { before } = of;
  const base = db.selectFrom('fir_publications').select(publicColumns).where('office_id', '=', of.officeId).where(isShown(of.now));
  const rows = await (before === undefined ? base : base.where((eb) => eb(eb.refTuple('year', 'number'), '<', eb.tuple(before.year, before.number)))).orderBy('year', 'desc').orderBy('number', 'desc').limit(of.limit).execute();
  return rows.map(toPublicFir);
}

/**
 * Published ones; withheld ones from the hour on at which they would have appeared. A number that showed at once would tell when
 * somebody came to the station.
 */
function isShown(now: Instant) {
  return (eb: ExpressionBuilder<Pick<Database, PublicationTables>, PublicationTables>) =>
    eb.or([eb('state', '=', 'published'), eb.and([eb('state', 'in', ['held', 'withheld']), eb.or([eb('published_at', 'is not', null), eb('publish_at', '<=', now)])])]);
}

/** The paper of a published FIR belongs to this record; undefined when there is nothing to give out. */
export async function findPublishedFirId(db: Db, key: PublicationKey): Promise<string | undefined> {
  const row = await db.selectFrom('fir_publications').select('fir_id').where('office_id', '=', key.officeId).where('year', '=', key.year).where('number', '=', key.number).where('state', '=', 'published').executeTakeFirst();
  return row?.fir_id;
}
