import { sql, type Kysely } from 'kysely';
import type { FirId, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { listReading, type Reading } from '../../../../platform/db/reading.ts';
import type { FirAddress, Publication, PublicNarrative } from '../model/publication.ts';
import type { PublicationVisibility } from '../model/publication-policy.ts';
import type { PublicationState } from '../model/publication-states.ts';
import type { HeldFor } from '../model/rules/publication-start.ts';
import type { PublicationDecisionTables } from './decision-store.ts';
import { toPublication } from './publication-rows.ts';

/** With the FIR, which says who must not be told; public pages read `PublicTables`. */
export type PublicationTables = 'fir_publications' | 'firs';
type Db = Kysely<Pick<Database, PublicationTables>>;

export async function insertPublication(db: Db, publication: Publication): Promise<void> {
  await db
    .insertInto('fir_publications')
    .values({
      fir_id: publication.firId,
      office_id: publication.officeId,
      district_code: publication.districtCode ?? null,
      series: publication.series,
      year: publication.year,
      number: publication.number,
      registered_at: publication.registeredAt,
      state: publication.state,
      held_for: publication.heldFor ?? null,
      publish_at: publication.publishAt,
      copy: JSON.stringify(publication.copy),
      linked_fir_id: publication.linkedFirId ?? null,
    })
    .execute();
}

/** For the informant's own page and for acts: whether the reader may see the FIR is asked before. */
export async function findPublication(db: Db, firId: FirId): Promise<Publication | undefined> {
  const row = await all(db).where('p.fir_id', '=', firId).executeTakeFirst();
  return row === undefined ? undefined : toPublication(row);
}

/** Those of every FIR that was registered from one record. */
export function publicationsReading(db: Db, sourceId: string): Reading<Publication[]> {
  const ofSource = all(db).where('f.source_kind', '=', 'complaint').where('f.source_id', '=', sourceId).orderBy('p.registered_at').orderBy('p.fir_id');
  return listReading(ofSource, { instants: { registered_at: true, publish_at: true, narrative_at: true, published_at: true }, toModel: toPublication });
}

export async function lockPublication(db: Db, firId: FirId): Promise<Publication | undefined> {
  const row = await all(db).where('p.fir_id', '=', firId).forUpdate('p').executeTakeFirst();
  return row === undefined ? undefined : toPublication(row);
}

/** Of the FIR that a Zero FIR became. */
export async function lockPublicationMadeFrom(db: Db, zeroFirId: FirId): Promise<Publication | undefined> {
  const row = await all(db).where('f.zero_fir_id', '=', zeroFirId).forUpdate('p').executeTakeFirst();
  return row === undefined ? undefined : toPublication(row);
}

export interface UnstartedFir {
  readonly firId: FirId;
  readonly sourceId: string;
}

/** FIRs that are not on their way to the web, the oldest first: those of before the software put them there. A Zero FIR comes before what it became. */
export async function listUnstarted(db: Db, of: { readonly after: FirId | undefined; readonly limit: number }): Promise<UnstartedFir[]> {
  const rows = await db
    .selectFrom('firs as f')
    .leftJoin('fir_publications as p', 'p.fir_id', 'f.id')
    .select(['f.id', 'f.source_id'])
    .where('p.fir_id', 'is', null)
    .$if(of.after !== undefined, (query) => query.where('f.id', '>', of.after ?? ''))
    .orderBy('f.id')
    .limit(of.limit)
    .execute();
  return rows.map((row) => ({ firId: row.id as FirId, sourceId: row.source_id }));
}

/** For somebody who asks for a withheld FIR: the caller shows nothing of it. */
export async function findPublicationByNumber(db: Db, key: FirAddress): Promise<Publication | undefined> {
  const row = await named(all(db), key).executeTakeFirst();
  return row === undefined ? undefined : toPublication(row);
}

export async function findVisiblePublication(db: Db, of: FirAddress & { readonly visibleTo: PublicationVisibility }): Promise<Publication | undefined> {
  const mine = visible(db, of.visibleTo);
  const row = mine === undefined ? undefined : await named(mine, of).executeTakeFirst();
  return row === undefined ? undefined : toPublication(row);
}

export interface ListedPublication extends Publication {
  /** The Magistrate has not been told yet that it was withheld (L15). */
  readonly isLetterDue: boolean;
}

/**
 * What waits for an officer, the oldest duty first: due, held, out without its story, or withheld without a word to the Magistrate.
 * @param of.isOpen false: also what is settled, the newest first
 * @param of.withLetters whether the reader is of those who tell the Magistrate
 */
export async function listPublications(db: Kysely<Pick<Database, PublicationTables | PublicationDecisionTables>>, of: { readonly visibleTo: PublicationVisibility; readonly isOpen: boolean; readonly withLetters: boolean; readonly limit: number }): Promise<ListedPublication[]> {
  const isLetterDue = sql<boolean>`(${of.withLetters}::boolean and exists (select from fir_publication_decisions d where d.fir_id = p.fir_id and d.kind = 'withhold' and d.magistrate_told_at is null))`;
  const mine = visible(db, of.visibleTo)?.select(isLetterDue.as('is_letter_due'));
  if (mine === undefined) return [];
  const isWaiting = mine.where((eb) => eb.or([eb('p.state', 'in', ['due', 'held']), eb.and([eb('p.state', '=', 'published'), eb('p.narrative', 'is', null)]), isLetterDue])).orderBy('p.registered_at').orderBy('p.fir_id');
  const rows = await (of.isOpen ? isWaiting : mine.orderBy('p.registered_at', 'desc').orderBy('p.fir_id')).limit(of.limit).execute();
  return rows.map((row) => ({ ...toPublication(row), isLetterDue: row.is_letter_due }));
}

function all(db: Db) {
  return db.selectFrom('fir_publications as p').innerJoin('firs as f', 'f.id', 'p.fir_id').selectAll('p').select(['f.about_office_id', 'f.above_office_id']);
}

function named(from: ReturnType<typeof all>, key: FirAddress) {
  return from.where('p.office_id', '=', key.officeId).where('p.series', '=', key.series).where('p.year', '=', key.year).where('p.number', '=', key.number);
}

/** Whatever else the officer may see: never an FIR that is about the office he or she sits in. */
function visible(db: Db, visibleTo: PublicationVisibility) {
  if (visibleTo.scope === 'nothing') return undefined;
  const others = all(db).where('f.about_office_id', 'is distinct from', visibleTo.officeId);
  switch (visibleTo.scope) {
    case 'office':
      return others.where('p.office_id', '=', visibleTo.officeId);
    case 'district':
      return others.where('p.district_code', '=', visibleTo.districtCode);
    case 'office-above':
      return others.where('f.above_office_id', '=', visibleTo.officeId);
  }
}

export interface PublicationMove {
  readonly firId: FirId;
  readonly state: PublicationState;
  readonly heldFor?: HeldFor | undefined;
  /** Set once, when it appears. */
  readonly publishedAt?: Instant | undefined;
}

export async function updatePublicationState(db: Db, move: PublicationMove): Promise<void> {
  await db
    .updateTable('fir_publications')
    .set({ state: move.state, held_for: move.heldFor ?? null, ...(move.publishedAt !== undefined && { published_at: move.publishedAt }) })
    .where('fir_id', '=', move.firId)
    .execute();
}

export async function updatePublishAt(db: Db, of: { readonly firId: FirId; readonly publishAt: Instant }): Promise<void> {
  await db.updateTable('fir_publications').set({ publish_at: of.publishAt }).where('fir_id', '=', of.firId).execute();
}

export async function updateNarrative(db: Db, of: { readonly firId: FirId; readonly narrative: PublicNarrative; readonly by: OfficerId }): Promise<void> {
  const { text, lang, hidden, confirmedAt } = of.narrative;
  await db
    .updateTable('fir_publications')
    .set({ narrative: text, narrative_lang: lang, narrative_hidden: JSON.stringify(hidden), narrative_by: of.by, narrative_at: confirmedAt })
    .where('fir_id', '=', of.firId)
    .execute();
}

export async function updateLateOffice(db: Db, of: { readonly firId: FirId; readonly officeId: OfficeId }): Promise<void> {
  await db.updateTable('fir_publications').set({ escalated_to_office_id: of.officeId }).where('fir_id', '=', of.firId).execute();
}

/** The Zero FIR learns which FIR it became. */
export async function updateLinkedFir(db: Db, of: { readonly firId: FirId; readonly linkedFirId: FirId }): Promise<void> {
  await db.updateTable('fir_publications').set({ linked_fir_id: of.linkedFirId }).where('fir_id', '=', of.firId).execute();
}
