import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { ComplaintId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { oneReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { Enquiry, EnquiryBasis, EnquiryOutcome } from '../model/enquiry.ts';

export type EnquiryTables = 'complaint_enquiries';
type EnquiryDb = Kysely<Pick<Database, EnquiryTables>>;

const Sections = z.array(z.object({ act: z.string(), provision: z.string() }));

export type NewEnquiry = Pick<Enquiry, 'id' | 'basis' | 'officeId' | 'ground' | 'sections' | 'isConfirmed' | 'askedBy' | 'askedAt' | 'askedOfficeId'> & { readonly complaintId: ComplaintId };

export async function insertEnquiry(db: EnquiryDb, enquiry: NewEnquiry): Promise<void> {
  await db
    .insertInto('complaint_enquiries')
    .values({
      id: enquiry.id,
      complaint_id: enquiry.complaintId,
      office_id: enquiry.officeId,
      basis: enquiry.basis,
      ground: enquiry.ground,
      sections: JSON.stringify(enquiry.sections),
      is_confirmed: enquiry.isConfirmed,
      asked_by: enquiry.askedBy,
      asked_at: enquiry.askedAt,
      asked_office_id: enquiry.askedOfficeId ?? null,
    })
    .execute();
}

export async function updateEnquiryAnswered(db: EnquiryDb, answer: { id: string; by: OfficerId; at: Instant; isPermitted: boolean; note: string }): Promise<void> {
  await db.updateTable('complaint_enquiries').set({ answered_by: answer.by, answered_at: answer.at, is_permitted: answer.isPermitted, answer_note: answer.note }).where('id', '=', answer.id).execute();
}

export async function updateEnquiryStarted(db: EnquiryDb, start: { id: string; at: Instant; diaryEntryId: string }): Promise<void> {
  await db.updateTable('complaint_enquiries').set({ started_at: start.at, diary_entry_id: start.diaryEntryId }).where('id', '=', start.id).execute();
}

export async function updateEnquiryExceptional(db: EnquiryDb, of: { id: string; ground: string; by: OfficerId; at: Instant; diaryEntryId: string }): Promise<void> {
  await db.updateTable('complaint_enquiries').set({ exceptional_ground: of.ground, exceptional_by: of.by, exceptional_at: of.at, exceptional_diary_entry_id: of.diaryEntryId }).where('id', '=', of.id).execute();
}

export async function updateEnquiryEnded(db: EnquiryDb, end: { id: string; at: Instant; outcome: EnquiryOutcome }): Promise<void> {
  await db.updateTable('complaint_enquiries').set({ ended_at: end.at, outcome: end.outcome }).where('id', '=', end.id).execute();
}

/** The one enquiry of a complaint at the station where it lies; what an earlier station asked for does not bind the next. */
export function enquiryReading(db: EnquiryDb, of: { id: ComplaintId; officeId: OfficeId }): Reading<Enquiry | undefined> {
  const itsOwn = db.selectFrom('complaint_enquiries').selectAll().where('complaint_id', '=', of.id).where('office_id', '=', of.officeId);
  return oneReading(itsOwn, { instants: { asked_at: true, answered_at: true, started_at: true, ended_at: true, exceptional_at: true }, toModel: toEnquiry });
}

export function findEnquiry(db: EnquiryDb, of: { id: ComplaintId; officeId: OfficeId }): Promise<Enquiry | undefined> {
  return read(db, enquiryReading(db, of));
}

function toEnquiry(row: Selectable<Database['complaint_enquiries']>): Enquiry {
  return {
    id: row.id,
    basis: row.basis as EnquiryBasis,
    officeId: row.office_id as OfficeId,
    ground: row.ground,
    sections: Sections.parse(row.sections),
    isConfirmed: row.is_confirmed,
    askedBy: row.asked_by as OfficerId,
    askedAt: row.asked_at,
    askedOfficeId: (row.asked_office_id as OfficeId | null) ?? undefined,
    state: row.ended_at !== null ? 'ended' : row.started_at !== null ? 'running' : row.is_permitted === false ? 'refused' : 'asked',
    answerNote: row.answer_note ?? undefined,
    startedAt: row.started_at ?? undefined,
    exceptional: row.exceptional_ground === null || row.exceptional_by === null || row.exceptional_at === null ? undefined : { ground: row.exceptional_ground, by: row.exceptional_by as OfficerId, at: row.exceptional_at },
  };
}
