import type { Kysely } from 'kysely';
import type { FirId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { decisionKinds, type PublicationDecision } from '../model/publication-decision.ts';
import { oneOf } from './publication-rows.ts';

export type PublicationDecisionTables = 'fir_publication_decisions';
type Db = Kysely<Pick<Database, PublicationDecisionTables>>;

export async function insertPublicationDecision(db: Db, decision: Omit<PublicationDecision, 'magistrate'>): Promise<void> {
  await db
    .insertInto('fir_publication_decisions')
    .values({
      id: decision.id,
      fir_id: decision.firId,
      kind: decision.kind,
      ground: decision.ground ?? null,
      reasons: decision.reasons,
      decided_by: decision.by,
      decided_at: decision.at,
      until: decision.until ?? null,
    })
    .execute();
}

/** The newest first. */
export async function listPublicationDecisions(db: Db, firId: FirId): Promise<PublicationDecision[]> {
  const rows = await db.selectFrom('fir_publication_decisions').selectAll().where('fir_id', '=', firId).orderBy('decided_at', 'desc').orderBy('id', 'desc').execute();
  return rows.map((row) => ({
    id: row.id,
    firId,
    kind: oneOf(decisionKinds, row.kind),
    ground: row.ground ?? undefined,
    reasons: row.reasons,
    by: row.decided_by as OfficerId,
    at: row.decided_at,
    until: row.until ?? undefined,
    magistrate: row.magistrate_letter === null || row.magistrate_told_at === null ? undefined : { letter: row.magistrate_letter, at: row.magistrate_told_at },
  }));
}

export async function updateMagistrateTold(db: Db, told: { readonly id: string; readonly letter: string; readonly at: Instant }): Promise<void> {
  await db.updateTable('fir_publication_decisions').set({ magistrate_letter: told.letter, magistrate_told_at: told.at }).where('id', '=', told.id).execute();
}
