import { sql, type Kysely, type Selectable } from 'kysely';
import { z } from 'zod';
import type { CitizenId, ComplaintId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { statement } from '../../../platform/db/statement.ts';
import { oneReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { Appeal, AppealOutcome, DecidedSection, Decision, DecisionKind } from '../model/decision.ts';

export type DecisionTables = 'complaint_decisions' | 'complaint_appeals' | 'ncr_counters';
type DecisionDb = Kysely<Pick<Database, DecisionTables>>;

const Sections = z.array(z.object({ act: z.string(), provision: z.string() }));

export interface NewDecision {
  readonly id: string;
  readonly complaintId: ComplaintId;
  readonly officeId: OfficeId;
  readonly kind: DecisionKind;
  readonly ground: string;
  readonly sections: readonly DecidedSection[];
  readonly decidedBy: OfficerId;
  readonly decidedAt: Instant;
  readonly needsCountersignature: boolean;
}

/** A decision that is not, or not yet, a report with a number. */
export async function insertDecision(db: DecisionDb, decision: NewDecision): Promise<void> {
  await decided(db, rowOf(decision));
}

/** A non-cognizable report that takes effect at once: written with the station's next number of the year; no gap, no double. */
export async function insertNcr(db: DecisionDb, decision: NewDecision, year: number): Promise<string> {
  return ncrNumber(await reported(db, { ...rowOf(decision), year }), year);
}

function rowOf(decision: NewDecision) {
  return { ...decision, sections: JSON.stringify(decision.sections) };
}

type DecisionRow = ReturnType<typeof rowOf>;

const decisionColumns = sql`id, complaint_id, office_id, kind, ground, sections, decided_by, decided_at, needs_countersignature`;

function decisionValues({ id, complaintId, officeId, kind, ground, sections, decidedBy, decidedAt, needsCountersignature }: DecisionRow) {
  return sql`${id}, ${complaintId}, ${officeId}, ${kind}, ${ground}, ${sections}, ${decidedBy}, ${decidedAt}, ${needsCountersignature}`;
}

const decided = statement((_: DecisionDb, given: DecisionRow) => sql`insert into complaint_decisions (${decisionColumns}) values (${decisionValues(given)})`);

const reported = statement(
  (_: DecisionDb, given: DecisionRow & { year: number }) => sql<{ ncr_number: number }>`
    with ${nextNumber(given)}
    insert into complaint_decisions (${decisionColumns}, ncr_year, ncr_number)
    values (${decisionValues(given)}, ${given.year}, (select last_number from next_number)) returning ncr_number`,
);

/** The station's next number in its register of non-cognizable reports, for a decision that waited for a second officer. */
export async function numberNcr(db: DecisionDb, ncr: { decisionId: string; officeId: OfficeId; year: number }): Promise<string> {
  const { rows } = await sql<{ ncr_number: number }>`
    with ${nextNumber(ncr)}
    update complaint_decisions set ncr_year = ${ncr.year}, ncr_number = next_number.last_number from next_number
    where id = ${ncr.decisionId} returning ncr_number`.execute(db);
  return ncrNumber(rows, ncr.year);
}

function nextNumber({ officeId, year }: { officeId: OfficeId; year: number }) {
  return sql`next_number as (
      insert into ncr_counters as c (office_id, year, last_number) values (${officeId}, ${year}, 1)
      on conflict (office_id, year) do update set last_number = c.last_number + 1
      returning last_number
    )`;
}

function ncrNumber([row]: readonly { ncr_number: number }[], year: number): string {
  if (row === undefined) throw new Error('The report was not numbered');
  return `${row.ncr_number}/${year}`;
}

export async function updateReviewed(db: DecisionDb, review: { decisionId: string; by: OfficerId; at: Instant; agreed: boolean; note: string }): Promise<void> {
  await db.updateTable('complaint_decisions').set({ reviewed_by: review.by, reviewed_at: review.at, agreed: review.agreed, review_note: review.note }).where('id', '=', review.decisionId).execute();
}

/** The newest decision of a complaint, whatever became of it. */
export function decisionReading(db: DecisionDb, complaintId: ComplaintId): Reading<Decision | undefined> {
  const newest = db.selectFrom('complaint_decisions').selectAll().where('complaint_id', '=', complaintId).orderBy('decided_at', 'desc').orderBy('id', 'desc').limit(1);
  return oneReading(newest, { instants: { decided_at: true, reviewed_at: true }, toModel: toDecision });
}

export function findDecision(db: DecisionDb, complaintId: ComplaintId): Promise<Decision | undefined> {
  return read(db, decisionReading(db, complaintId));
}

function toDecision(row: Selectable<Database['complaint_decisions']>): Decision {
  const isPending = row.needs_countersignature && row.reviewed_at === null;
  return {
    id: row.id,
    kind: row.kind as DecisionKind,
    officeId: row.office_id as OfficeId,
    ground: row.ground,
    sections: Sections.parse(row.sections),
    decidedBy: row.decided_by as OfficerId,
    decidedAt: row.decided_at,
    state: isPending ? 'pending' : row.agreed === false ? 'sent-back' : 'final',
    reviewNote: row.review_note ?? undefined,
    ncrNumber: row.ncr_number === null || row.ncr_year === null ? undefined : `${row.ncr_number}/${row.ncr_year}`,
  };
}

export async function insertAppeal(db: DecisionDb, appeal: { id: string; complaintId: ComplaintId; madeBy: CitizenId; madeAt: Instant; words: string; lang: Lang }): Promise<void> {
  await db
    .insertInto('complaint_appeals')
    .values({ id: appeal.id, complaint_id: appeal.complaintId, made_by: appeal.madeBy, made_at: appeal.madeAt, words: appeal.words, lang: appeal.lang })
    .execute();
}

export async function updateAppealDecided(db: DecisionDb, decided: { appealId: string; outcome: AppealOutcome; by: OfficerId; at: Instant; reasons: string }): Promise<void> {
  await db.updateTable('complaint_appeals').set({ outcome: decided.outcome, decided_by: decided.by, decided_at: decided.at, reasons: decided.reasons }).where('id', '=', decided.appealId).execute();
}

/** The newest appeal of a complaint. */
export function appealReading(db: DecisionDb, complaintId: ComplaintId): Reading<Appeal | undefined> {
  const newest = db.selectFrom('complaint_appeals').selectAll().where('complaint_id', '=', complaintId).orderBy('made_at', 'desc').limit(1);
  return oneReading(newest, { instants: { made_at: true, decided_at: true }, toModel: toAppeal });
}

export function findAppeal(db: DecisionDb, complaintId: ComplaintId): Promise<Appeal | undefined> {
  return read(db, appealReading(db, complaintId));
}

function toAppeal(row: Selectable<Database['complaint_appeals']>): Appeal {
  return { id: row.id, words: row.words, lang: row.lang as Lang, madeAt: row.made_at, outcome: (row.outcome as AppealOutcome | null) ?? undefined, reasons: row.reasons ?? undefined, decidedAt: row.decided_at ?? undefined };
}
