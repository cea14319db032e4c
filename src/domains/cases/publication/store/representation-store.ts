import type { Kysely } from 'kysely';
import type { CitizenId, FirId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { NarrativeLang } from '../model/publication.ts';
import { representationOutcomes, type Representation, type RepresentationOutcome } from '../model/representation.ts';
import { Committee, concerns } from '../model/rules/representation-committee.ts';
import { oneOf } from './publication-rows.ts';

export type RepresentationTables = 'fir_representations';
type Db = Kysely<Pick<Database, RepresentationTables>>;

export async function insertRepresentation(db: Db, made: Omit<Representation, 'answer'>): Promise<void> {
  await db.insertInto('fir_representations').values({ id: made.id, fir_id: made.firId, made_by: made.madeBy, made_at: made.madeAt, name: made.name, concern: made.concern, words: made.words, lang: made.lang }).execute();
}

/** All of one FIR, the newest first: for the SP. */
export async function listRepresentations(db: Db, firId: FirId): Promise<Representation[]> {
  const rows = await db.selectFrom('fir_representations').selectAll().where('fir_id', '=', firId).orderBy('made_at', 'desc').execute();
  return rows.map(toRepresentation);
}

/** The person's own, the newest first. */
export async function findOwnRepresentation(db: Db, of: { readonly firId: FirId; readonly citizenId: CitizenId }): Promise<Representation | undefined> {
  const row = await db.selectFrom('fir_representations').selectAll().where('fir_id', '=', of.firId).where('made_by', '=', of.citizenId).orderBy('made_at', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? undefined : toRepresentation(row);
}

export interface RepresentationAnswer {
  readonly id: string;
  readonly outcome: RepresentationOutcome;
  readonly committee: Committee;
  readonly reasons: string;
  readonly by: OfficerId;
  readonly at: Instant;
}

export async function updateRepresentationAnswered(db: Db, answer: RepresentationAnswer): Promise<void> {
  await db
    .updateTable('fir_representations')
    .set({ outcome: answer.outcome, committee: JSON.stringify(answer.committee), reasons: answer.reasons, decided_by: answer.by, decided_at: answer.at })
    .where('id', '=', answer.id)
    .execute();
}

interface RepresentationRow {
  readonly id: string;
  readonly fir_id: string;
  readonly made_by: string;
  readonly made_at: Instant;
  readonly name: string;
  readonly concern: string;
  readonly words: string;
  readonly lang: string;
  readonly outcome: string | null;
  readonly committee: unknown;
  readonly reasons: string | null;
  readonly decided_by: string | null;
  readonly decided_at: Instant | null;
}

function toRepresentation(row: RepresentationRow): Representation {
  const { outcome, reasons, decided_by: by, decided_at: at } = row;
  return {
    id: row.id,
    firId: row.fir_id as FirId,
    madeBy: row.made_by as CitizenId,
    madeAt: row.made_at,
    name: row.name,
    concern: oneOf(concerns, row.concern),
    words: row.words,
    lang: NarrativeLang.parse(row.lang),
    answer: outcome === null || reasons === null || by === null || at === null ? undefined : { outcome: oneOf(representationOutcomes, outcome), committee: Committee.parse(row.committee), reasons, by: by as OfficerId, at },
  };
}
