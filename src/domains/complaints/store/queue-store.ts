import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { ComplaintId, DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { ClockKind } from '../../../foundation/deadlines/index.ts';
import type { ComplaintLine, LineClock } from '../model/complaint.ts';
import type { ComplaintNature } from '../model/complaint-nature.ts';
import type { DeskState, SignatureState } from '../model/complaint-states.ts';
import type { ComplaintVisibility } from '../model/complaint-policy.ts';
import type { QueuePlace } from '../model/queue-place.ts';
import { initialsOf } from '../model/initials.ts';
import { openOnly } from './open-complaints.ts';

export type QueueTables = 'complaints' | 'complaint_persons' | 'complaint_decisions' | 'complaint_appeals' | 'complaint_questions' | 'complaint_withdrawals' | 'v_deadlines_open' | 'v_fir_transfers';
type QueueDb = Kysely<Pick<Database, QueueTables>>;

export const queueFilters = ['open', 'to-review', 'zero-fir', 'to-route', 'about-police', 'new', 'unassigned', 'to-register', 'mine', 'asked', 'withdrawal', 'late', 'escalated'] as const;
export type QueueFilter = (typeof queueFilters)[number];

export interface QueueQuery {
  readonly visibleTo: ComplaintVisibility;
  readonly filter: QueueFilter;
  readonly officerId: OfficerId;
  /** The reader's own office. */
  readonly officeId: OfficeId;
  readonly now: Instant;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: QueuePlace | undefined;
}

/**
 * The open complaints an officer may see, the one whose clock ends first on top, each with that clock. One that stands still is nobody's turn.
 * Grave matters come before everything else (5.0).
 */
export async function listQueue(db: QueueDb, query: QueueQuery): Promise<ComplaintLine[]> {
  return linesWhere(
    db,
    sql`where ${query.filter === 'to-review' || query.filter === 'zero-fir' ? sql`true` : openOnly}
      and ${query.filter === 'zero-fir' ? sql`true` : scopeOf(query.visibleTo)} and ${filterOf(query)} and ${behind(query.after)}
    order by c.urgency <> 'grave', coalesce(first_clock.due_at, 'infinity'), c.filed_at, c.id
    limit ${query.limit}`,
  );
}

/** The lines of these complaints, the newest first. The caller has asked who may see them. */
export async function listLines(db: QueueDb, ids: readonly ComplaintId[]): Promise<ComplaintLine[]> {
  return ids.length === 0 ? [] : linesWhere(db, sql`where c.id = any(${ids}::uuid[]) order by c.filed_at desc, c.id`);
}

async function linesWhere(db: QueueDb, whichInOrder: RawBuilder<unknown>): Promise<ComplaintLine[]> {
  const rows = await sql<QueueRow>`
    select c.id, c.number, c.district_code, c.office_id, c.nature, c.place_text, p.name as informant_name, c.desk_state, c.signature_state, c.urgency, c.holder_id, c.enquiry_office_id, c.about_office_id, c.above_office_id, c.escalated_to_office_id, c.filed_at,
           first_clock.kind as clock_kind, first_clock.started_at as clock_started_at, first_clock.warning_at as clock_warning_at, first_clock.due_at as clock_due_at
    from complaints c
    join complaint_persons p on p.complaint_id = c.id and p.relation = 'informant'
    left join lateral (
      select d.kind, d.started_at, d.warning_at, d.due_at from v_deadlines_open d where d.record_id = c.id and d.paused_at is null and ${isDuty} order by d.due_at limit 1
    ) first_clock on true
    ${whichInOrder}`.execute(db);
  return rows.rows.map(toLine);
}

/** How many complaints each filter holds. */
export async function countQueue(db: QueueDb, query: CountQuery): Promise<Record<QueueFilter, number>> {
  const counts = await countsOf(query).execute(db);
  const row = counts.rows[0];
  if (row === undefined) throw new Error('Counting gave no row');
  return row;
}

export type CountQuery = Omit<QueueQuery, 'filter' | 'limit' | 'after'>;

/** One pass over the open ones, so that no count can differ from its list. One row. */
export function countsOf(query: CountQuery) {
  return sql<Record<QueueFilter, number>>`
    select count(*) filter (where ${openOnly}) as open,
           count(*) filter (where ${filterOf({ ...query, filter: 'to-review' })}) as "to-review",
           (select count(*) from v_fir_transfers t where ${waitsFor(query.visibleTo)}) as "zero-fir",
           count(*) filter (where ${openOnly} and ${filterOf({ ...query, filter: 'to-route' })}) as "to-route",
           count(*) filter (where ${openOnly} and ${filterOf({ ...query, filter: 'about-police' })}) as "about-police",
           count(*) filter (where ${openOnly} and ${filterOf({ ...query, filter: 'new' })}) as new,
           count(*) filter (where ${openOnly} and ${filterOf({ ...query, filter: 'unassigned' })}) as unassigned,
           count(*) filter (where ${openOnly} and ${filterOf({ ...query, filter: 'to-register' })}) as "to-register",
           count(*) filter (where ${openOnly} and ${filterOf({ ...query, filter: 'mine' })}) as mine,
           count(*) filter (where ${openOnly} and ${filterOf({ ...query, filter: 'late' })}) as late,
           count(*) filter (where ${openOnly} and ${filterOf({ ...query, filter: 'escalated' })}) as escalated,
           count(*) filter (where ${openOnly} and ${filterOf({ ...query, filter: 'asked' })}) as asked,
           count(*) filter (where ${openOnly} and ${filterOf({ ...query, filter: 'withdrawal' })}) as withdrawal
    from complaints c
    where (${openOnly} or ${filterOf({ ...query, filter: 'to-review' })}) and ${scopeOf(query.visibleTo)}`;
}

/** The same four values as in the order: the last line of the page before, not a number of lines, so that nothing is left out or comes twice. */
function behind(place: QueuePlace | undefined) {
  if (place === undefined) return sql<boolean>`true`;
  const dueAt = place.dueAt === undefined ? sql`'infinity'::timestamptz` : sql`${place.dueAt}::timestamptz`;
  return sql<boolean>`(c.urgency <> 'grave', coalesce(first_clock.due_at, 'infinity'), c.filed_at, c.id) > (${!place.isGrave}::boolean, ${dueAt}, ${place.filedAt}::timestamptz, ${place.id}::uuid)`;
}

/** A clock that somebody of the police owes something by. The days until the person may go to the SP (L10), and until a withdrawal counts, are the person's own. */
const isDuty = sql<boolean>`d.kind not in ('complaint.unanswered', 'withdrawal.effect')`;

function scopeOf(to: ComplaintVisibility) {
  switch (to.scope) {
    case 'office':
      return sql<boolean>`(c.office_id = ${to.officeId satisfies OfficeId} or c.withdrawal_hearer_id = ${to.officerId})`;
    case 'asked-office':
      return sql<boolean>`c.enquiry_office_id = ${to.officeId}`;
    case 'district':
      return sql<boolean>`(c.above_office_id = ${to.officeId} or (c.above_office_id is null and c.district_code = ${to.districtCode}))`;
    case 'above-districts':
      return sql<boolean>`(c.above_office_id = ${to.officeId} or (c.above_office_id is not null and c.escalated_to_office_id = ${to.officeId} and c.about_office_id is distinct from ${to.officeId}))`;
    case 'slip':
    case 'person':
    case 'nothing':
      return sql<boolean>`false`;
  }
}

/** Zero FIRs that this office has to send, take over or decide about, wherever they were registered (L12). */
function waitsFor(to: ComplaintVisibility) {
  return 'officeId' in to ? sql<boolean>`t.waits_for_office_id = ${to.officeId satisfies OfficeId}` : sql<boolean>`false`;
}

function filterOf(query: Pick<QueueQuery, 'filter' | 'visibleTo' | 'officerId' | 'officeId' | 'now'>) {
  switch (query.filter) {
    case 'open':
      return sql<boolean>`true`;
    case 'to-review':
      // What waits for a second officer, for the SP's answer to an appeal, or for the permission of an enquiry.
      return sql<boolean>`(exists (select 1 from complaint_decisions r where r.complaint_id = c.id and r.needs_countersignature and r.reviewed_at is null)
        or exists (select 1 from complaint_appeals a where a.complaint_id = c.id and a.outcome is null)
        or (c.enquiry_office_id is not null and c.desk_state <> 'under-enquiry'))`;
    case 'zero-fir':
      return sql<boolean>`c.id in (select t.source_id from v_fir_transfers t where ${waitsFor(query.visibleTo)})`;
    case 'to-route':
      return sql<boolean>`c.desk_state = 'at-district-desk'`;
    case 'about-police':
      return sql<boolean>`c.desk_state in ('at-sp', 'sp-enquiry')`;
    case 'new':
      return sql<boolean>`c.desk_state = 'at-station'`;
    case 'unassigned':
      return sql<boolean>`c.desk_state = 'received'`;
    case 'to-register':
      return sql<boolean>`c.desk_state in ('received', 'assigned') and c.signature_state = 'signed'`;
    case 'mine':
      return sql<boolean>`c.holder_id = ${query.officerId}`;
    case 'asked':
      return sql<boolean>`exists (select 1 from complaint_questions q where q.complaint_id = c.id and q.answered_at is null)`;
    case 'withdrawal':
      return sql<boolean>`c.id in (select w.complaint_id from complaint_withdrawals w where w.state = 'asked')`;
    case 'late':
      return lateAt(query.now);
    case 'escalated':
      // What came up to this office and is still late: a duty that was done takes it away.
      return sql<boolean>`(c.escalated_to_office_id = ${query.officeId} and ${lateAt(query.now)})`;
  }
}

function lateAt(now: Instant) {
  return sql<boolean>`exists (select 1 from v_deadlines_open d where d.record_id = c.id and d.paused_at is null and ${isDuty} and d.due_at <= ${now})`;
}

interface QueueRow {
  readonly id: string;
  readonly number: string;
  readonly district_code: number;
  readonly office_id: number;
  readonly nature: string;
  readonly place_text: string;
  readonly informant_name: string;
  readonly desk_state: string;
  readonly signature_state: string;
  readonly urgency: string;
  readonly holder_id: string | null;
  readonly enquiry_office_id: number | null;
  readonly about_office_id: number | null;
  readonly above_office_id: number | null;
  readonly escalated_to_office_id: number | null;
  readonly filed_at: Instant;
  readonly clock_kind: string | null;
  readonly clock_started_at: Instant | null;
  readonly clock_warning_at: Instant | null;
  readonly clock_due_at: Instant | null;
}

function toLine(row: QueueRow): ComplaintLine {
  return {
    id: row.id as ComplaintId,
    number: row.number,
    districtCode: row.district_code as DistrictCode,
    officeId: row.office_id as OfficeId,
    aboutOfficeId: (row.about_office_id as OfficeId | null) ?? undefined,
    aboveOfficeId: (row.above_office_id as OfficeId | null) ?? undefined,
    nature: row.nature as ComplaintNature,
    placeText: row.place_text,
    informantInitials: initialsOf(row.informant_name),
    deskState: row.desk_state as DeskState,
    signatureState: row.signature_state as SignatureState,
    urgency: row.urgency as ComplaintLine['urgency'],
    holderId: (row.holder_id as OfficerId | null) ?? undefined,
    escalatedToOfficeId: (row.escalated_to_office_id as OfficeId | null) ?? undefined,
    enquiryOfficeId: (row.enquiry_office_id as OfficeId | null) ?? undefined,
    filedAt: row.filed_at,
    clock: toClock(row),
  };
}

function toClock({ clock_kind: kind, clock_started_at: startedAt, clock_warning_at: warningAt, clock_due_at: dueAt }: QueueRow): LineClock | undefined {
  return kind === null || startedAt === null || warningAt === null || dueAt === null ? undefined : { kind: kind as ClockKind, startedAt, warningAt, dueAt };
}
