import { sql, type Kysely, type Selectable } from 'kysely';
import type { CitizenId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { statement } from '../../../platform/db/statement.ts';
import { ComplaintAnswers } from '../model/complaint-answers.ts';

export type DraftTables = 'complaint_drafts' | 'complaint_drafts_in_hand';
type DraftDb = Kysely<Pick<Database, DraftTables>>;

export interface Draft {
  readonly id: string;
  readonly answers: ComplaintAnswers;
  /** Undefined while it is a guest's: only the browser that has it in hand finds it. */
  readonly citizenId: CitizenId | undefined;
  readonly begunAt: Instant;
  readonly updatedAt: Instant;
  readonly isSent: boolean;
}

/** What this session took in hand last, whoever's it is: ask `ownershipOf` before showing it. */
export async function findDraftInHand(db: DraftDb, sessionId: string): Promise<Draft | undefined> {
  const [row] = await draftInHand(db, { sessionId });
  return row === undefined ? undefined : toDraft(row);
}

const draftInHand = statement((db: DraftDb, given: { sessionId: string }) => selectHeld(db, given.sessionId));

/** The last one with an answer that a guest began in this session, and that no citizen has. */
export async function findGuestDraft(db: DraftDb, sessionId: string): Promise<Draft | undefined> {
  const row = await selectHeld(db, sessionId).where('d.citizen_id', 'is', null).where('d.sent_at', 'is', null).where('d.answers', '<>', sql<string>`'{}'::jsonb`).executeTakeFirst();
  return row === undefined ? undefined : toDraft(row);
}

function selectHeld(db: DraftDb, sessionId: string) {
  return db.selectFrom('complaint_drafts_in_hand as h').innerJoin('complaint_drafts as d', 'd.id', 'h.draft_id').selectAll('d').where('h.session_id', '=', sessionId).orderBy('h.taken_at', 'desc').limit(1);
}

/** What a citizen has begun and not sent, the last one first. Drafts without an answer are not worth a line. */
export async function listOpenDrafts(db: DraftDb, of: { citizenId: CitizenId; writtenAfter: Instant }): Promise<Draft[]> {
  const rows = await db
    .selectFrom('complaint_drafts')
    .selectAll()
    .where('citizen_id', '=', of.citizenId)
    .where('sent_at', 'is', null)
    .where('updated_at', '>=', of.writtenAfter)
    .where('answers', '<>', sql<string>`'{}'::jsonb`)
    .orderBy('updated_at', 'desc')
    .limit(20)
    .execute();
  return rows.map(toDraft);
}

/** A new draft, in the hand of this session; what it had waits. */
export async function insertDraft(db: DraftDb, draft: { id: string; answers: ComplaintAnswers; sessionId: string; citizenId: CitizenId | undefined; now: Instant }): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('complaint_drafts')
      .values({ id: draft.id, citizen_id: draft.citizenId ?? null, answers: JSON.stringify(draft.answers), begun_at: draft.now, updated_at: draft.now })
      .execute();
    await upsertInHand(trx, { sessionId: draft.sessionId, draftId: draft.id, now: draft.now });
  });
}

/** Adds the answers of one page to what is there. Two pages sent at the same time both stay. */
export async function updateDraftAnswers(db: DraftDb, change: { id: string; answers: ComplaintAnswers; forgotten: readonly string[]; now: Instant }): Promise<void> {
  await db
    .updateTable('complaint_drafts')
    .set({ answers: sql`(answers - ${change.forgotten}::text[]) || ${JSON.stringify(change.answers)}::jsonb`, updated_at: change.now })
    .where('id', '=', change.id)
    .execute();
}

/** Makes a guest's draft the citizen's, with the number that was confirmed; false when another citizen has it. */
export async function updateDraftCitizen(db: DraftDb, change: { id: string; citizenId: CitizenId; mobile: string }): Promise<boolean> {
  const result = await db
    .updateTable('complaint_drafts')
    .set({ citizen_id: change.citizenId, answers: sql`answers || ${JSON.stringify({ mobile: change.mobile })}::jsonb` })
    .where('id', '=', change.id)
    .where((where) => where.or([where('citizen_id', 'is', null), where('citizen_id', '=', change.citizenId)]))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Puts one of the citizen's own open drafts into the hand of a session; undefined when it is not that. Other sessions keep what they have. */
export async function takeInHand(db: DraftDb, taken: { draftId: string; citizenId: CitizenId; sessionId: string; now: Instant }): Promise<Draft | undefined> {
  const row = await db.selectFrom('complaint_drafts').selectAll().where('id', '=', taken.draftId).where('citizen_id', '=', taken.citizenId).where('sent_at', 'is', null).executeTakeFirst();
  if (row === undefined) return undefined;
  await upsertInHand(db, taken);
  return toDraft(row);
}

export async function updateDraftSent(db: DraftDb, change: { id: string; now: Instant }): Promise<void> {
  await draftSent(db, change);
}

const draftSent = statement((db: DraftDb, given: { id: string; now: Instant }) => db.updateTable('complaint_drafts').set({ sent_at: given.now }).where('id', '=', given.id));

/** False when it is not there, or was sent meanwhile. */
export async function deleteUnsentDraft(db: DraftDb, id: string): Promise<boolean> {
  const result = await db.deleteFrom('complaint_drafts').where('id', '=', id).where('sent_at', 'is', null).executeTakeFirst();
  return result.numDeletedRows === 1n;
}

/** Of these drafts, those that are there and not sent. */
export async function listUnsent(db: DraftDb, ids: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('complaint_drafts').select('id').where('id', 'in', ids).where('sent_at', 'is', null).execute();
  return rows.map((row) => row.id);
}

/** Deletes what is over, what was sent before, and guests' drafts that no browser can reach any more. Answers how many. */
export async function deleteOldDrafts(db: DraftDb, before: { written: Instant; sent: Instant }): Promise<number> {
  const result = await db
    .deleteFrom('complaint_drafts as d')
    .where((where) =>
      where.or([
        where('d.updated_at', '<', before.written),
        where('d.sent_at', '<', before.sent),
        where.and([where('d.citizen_id', 'is', null), where.not(where.exists(where.selectFrom('complaint_drafts_in_hand as h').select('h.draft_id').whereRef('h.draft_id', '=', 'd.id')))]),
      ]),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

async function upsertInHand(db: DraftDb, hand: { sessionId: string; draftId: string; now: Instant }): Promise<void> {
  await db
    .insertInto('complaint_drafts_in_hand')
    .values({ session_id: hand.sessionId, draft_id: hand.draftId, taken_at: hand.now })
    .onConflict((conflict) => conflict.columns(['session_id', 'draft_id']).doUpdateSet({ taken_at: hand.now }))
    .execute();
}

function toDraft(row: Selectable<Database['complaint_drafts']>): Draft {
  return { id: row.id, answers: ComplaintAnswers.parse(row.answers), citizenId: (row.citizen_id as CitizenId | null) ?? undefined, begunAt: row.begun_at, updatedAt: row.updated_at, isSent: row.sent_at !== null };
}
