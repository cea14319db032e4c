import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import type { ComplaintId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { ListedReport, NcrList } from '../model/ncr-list.ts';

export type NcrListTables = 'ncr_lists' | 'complaint_decisions' | 'complaints' | 'complaint_persons' | 'v_deadlines_open';
type NcrListDb = Kysely<Pick<Database, NcrListTables>>;

const Sections = z.array(z.object({ act: z.string(), provision: z.string() }));

/** The reports of a list, or those of the station that are in none yet; in the order of the book, each with its running fortnight. */
export async function listReports(db: NcrListDb, of: { officeId: OfficeId; listId: string | null }): Promise<ListedReport[]> {
  const { rows } = await sql<ReportRow>`
    select c.id, c.number, c.place_text, c.narrative, c.lang, p.name as informant_name, d.ncr_number, d.ncr_year, d.sections,
           coalesce(d.reviewed_at, d.decided_at) as entered_at, clock.started_at, clock.warning_at, clock.due_at
    from complaint_decisions d
    join complaints c on c.id = d.complaint_id
    join complaint_persons p on p.complaint_id = c.id and p.relation = 'informant'
    left join v_deadlines_open clock on clock.record_id = c.id and clock.kind = 'ncr.fortnight'
    where d.office_id = ${of.officeId} and d.ncr_number is not null and d.list_id is not distinct from ${of.listId}::uuid
    order by d.ncr_year, d.ncr_number`.execute(db);
  return rows.map(toReport);
}

interface ReportRow {
  readonly id: string;
  readonly number: string;
  readonly place_text: string;
  readonly narrative: string;
  readonly lang: string;
  readonly informant_name: string;
  readonly ncr_number: number;
  readonly ncr_year: number;
  readonly sections: unknown;
  readonly entered_at: Instant;
  readonly started_at: Instant | null;
  readonly warning_at: Instant | null;
  readonly due_at: Instant | null;
}

function toReport(row: ReportRow): ListedReport {
  const { started_at: startedAt, warning_at: warningAt, due_at: dueAt } = row;
  return {
    complaintId: row.id as ComplaintId,
    complaintNumber: row.number,
    ncrNumber: `${row.ncr_number}/${row.ncr_year}`,
    enteredAt: row.entered_at,
    informantName: row.informant_name,
    placeText: row.place_text,
    sections: Sections.parse(row.sections),
    substance: { text: row.narrative, lang: row.lang as Lang },
    clock: startedAt === null || warningAt === null || dueAt === null ? undefined : { kind: 'ncr.fortnight', startedAt, warningAt, dueAt },
  };
}

/** The station's reports that are in no list, locked: two officers cannot put one report into two lists. */
export async function lockUnlisted(db: NcrListDb, officeId: OfficeId): Promise<string[]> {
  const rows = await db.selectFrom('complaint_decisions').select('id').where('office_id', '=', officeId).where('ncr_number', 'is not', null).where('list_id', 'is', null).orderBy('ncr_year').orderBy('ncr_number').forUpdate().execute();
  return rows.map((row) => row.id);
}

/** The next list of the station's year, with these reports; answers its number. The locked reports keep a second list of the moment out. */
export async function insertNcrList(db: NcrListDb, list: { id: string; officeId: OfficeId; year: number; madeBy: OfficerId; madeAt: Instant; decisionIds: readonly string[] }): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into ncr_lists (id, office_id, year, number, made_by, made_at)
    select ${list.id}, ${list.officeId}, ${list.year}, coalesce(max(number), 0) + 1, ${list.madeBy}, ${list.madeAt}
    from ncr_lists where office_id = ${list.officeId} and year = ${list.year}
    returning number`.execute(db);
  const row = rows[0];
  if (row === undefined) throw new Error('The list was not written');
  await db.updateTable('complaint_decisions').set({ list_id: list.id }).where('id', 'in', [...list.decisionIds]).execute();
  return row.number;
}

/** The newest lists of the station, the one that is not sent yet first. */
export async function listNcrLists(db: NcrListDb, of: { officeId: OfficeId; limit: number }): Promise<NcrList[]> {
  const rows = await selectLists(db, of.officeId).orderBy('made_at', 'desc').limit(of.limit).execute();
  return rows.map(toList);
}

export async function findNcrList(db: NcrListDb, key: { officeId: OfficeId; year: number; number: number }): Promise<NcrList | undefined> {
  const row = await selectLists(db, key.officeId).where('year', '=', key.year).where('number', '=', key.number).executeTakeFirst();
  return row === undefined ? undefined : toList(row);
}

/** Locked for the sending. */
export async function lockNcrList(db: NcrListDb, key: { officeId: OfficeId; year: number; number: number }): Promise<{ id: string; isSent: boolean } | undefined> {
  const row = await db.selectFrom('ncr_lists').select(['id', 'sent_at']).where('office_id', '=', key.officeId).where('year', '=', key.year).where('number', '=', key.number).forUpdate().executeTakeFirst();
  return row === undefined ? undefined : { id: row.id, isSent: row.sent_at !== null };
}

export async function updateSent(db: NcrListDb, sent: { id: string; by: OfficerId; at: Instant; court: string }): Promise<void> {
  await db.updateTable('ncr_lists').set({ sent_by: sent.by, sent_at: sent.at, court: sent.court }).where('id', '=', sent.id).execute();
}

function selectLists(db: NcrListDb, officeId: OfficeId) {
  return db
    .selectFrom('ncr_lists as l')
    .select(['l.id', 'l.year', 'l.number', 'l.made_at', 'l.sent_at', 'l.court'])
    .select((select) => select.selectFrom('complaint_decisions as d').select((count) => count.fn.countAll<number>().as('reports')).whereRef('d.list_id', '=', 'l.id').as('reports'))
    .where('l.office_id', '=', officeId);
}

function toList(row: { id: string; year: number; number: number; made_at: Instant; sent_at: Instant | null; court: string | null; reports: number | null }): NcrList {
  return { id: row.id, year: row.year, number: row.number, madeAt: row.made_at, sentAt: row.sent_at ?? undefined, court: row.court ?? undefined, reports: row.reports ?? 0 };
}
