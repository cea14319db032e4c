import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Instant } from '../../../../kernel/instant.ts';
import type { OfficeId } from '../../../../kernel/id.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import type { FirSeries } from '../../fir/model/first-information-report.ts';
import type { FirAddress, LinkedFir, PublicFir } from '../model/publication.ts';
import { toLinkedFir, toPublicFir } from './publication-rows.ts';

/** Nothing but what the public may be shown. */
export type PublicTables = 'fir_publications';
type Db = Kysely<Pick<Database, PublicTables>>;

/** The columns that a public page may read. The FIR itself, its persons and its original words are in tables that this store does not know. */
const publicColumns = ['office_id', 'series', 'year', 'number', 'registered_at', 'state', 'copy', 'narrative', 'narrative_lang'] as const;

/** What the public may see of one FIR; undefined while its time has not come, and for a number that is not there. */
export async function findPublicFir(db: Db, key: FirAddress & { readonly now: Instant }): Promise<PublicFir | undefined> {
  const row = await named(db, key).select([...publicColumns, 'linked_fir_id']).where(isShown(key.now)).executeTakeFirst();
  if (row === undefined) return undefined;
  return toPublicFir(row, row.linked_fir_id === null || row.state !== 'published' ? undefined : await findLinkedFir(db, row.linked_fir_id));
}

/** Only while it is on the web itself: what is withheld must not be known by its other half. */
async function findLinkedFir(db: Db, firId: string): Promise<LinkedFir | undefined> {
  const row = await db.selectFrom('fir_publications').select(['office_id', 'series', 'year', 'number', 'copy']).where('fir_id', '=', firId).where('state', '=', 'published').executeTakeFirst();
  return row === undefined ? undefined : toLinkedFir(row);
}

function named(db: Db, { officeId, series, year, number }: FirAddress) {
  return db.selectFrom('fir_publications').where('office_id', '=', officeId).where('series', '=', series).where('year', '=', year).where('number', '=', number);
}

/** One page of a station's FIRs of one series, the newest number first; `before` is the last one of the page before. Those that are still due are not in it. */
export async function listPublicFirs(db: Db, of: { readonly officeId: OfficeId; readonly series: FirSeries; readonly before: { readonly year: number; readonly number: number } | undefined; readonly limit: number; readonly now: Instant }): Promise<PublicFir[]> {
  const { before } = of;
  const base = db.selectFrom('fir_publications').select(publicColumns).where('office_id', '=', of.officeId).where('series', '=', of.series).where(isShown(of.now));
  const rows = await (before === undefined ? base : base.where((eb) => eb(eb.refTuple('year', 'number'), '<', eb.tuple(before.year, before.number)))).orderBy('year', 'desc').orderBy('number', 'desc').limit(of.limit).execute();
  return rows.map((row) => toPublicFir(row, undefined));
}

/**
 * Published ones; withheld ones from the hour on at which they would have appeared. A number that showed at once would tell when
 * somebody came to the station.
 */
function isShown(now: Instant) {
  return (eb: ExpressionBuilder<Pick<Database, PublicTables>, PublicTables>) =>
    eb.or([eb('state', '=', 'published'), eb.and([eb('state', 'in', ['held', 'withheld']), eb.or([eb('published_at', 'is not', null), eb('publish_at', '<=', now)])])]);
}

/** The paper of a published FIR belongs to this record; undefined when there is nothing to give out. */
export async function findPublishedFirId(db: Db, key: FirAddress): Promise<string | undefined> {
  const row = await named(db, key).select('fir_id').where('state', '=', 'published').executeTakeFirst();
  return row?.fir_id;
}
