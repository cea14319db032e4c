import type { Kysely } from 'kysely';
import type { ComplaintId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { SignatureLookUp } from '../model/complaint-policy.ts';
import type { SignatureState } from '../model/complaint-states.ts';
import type { IdentityProof } from '../model/signature-mode.ts';

export type LookUpTables = 'complaint_look_ups' | 'complaints' | 'complaint_persons' | 'complaint_texts';
type LookUpDb = Kysely<Pick<Database, LookUpTables>>;

/** What the proof is compared with. None of it reaches a page. */
export interface FoundToSign {
  readonly id: ComplaintId;
  readonly officeId: OfficeId;
  readonly mobile: string | undefined;
  readonly signatureState: SignatureState;
}

/** A complaint of whatever station, for comparing number and proof (L3b). */
export async function findToSign(db: LookUpDb, key: { number: string; lookUp: SignatureLookUp }): Promise<FoundToSign | undefined> {
  const row = await db
    .selectFrom('complaints as c')
    .innerJoin('complaint_persons as p', (join) => join.onRef('p.complaint_id', '=', 'c.id').on('p.relation', '=', 'informant'))
    .select(['c.id', 'c.office_id', 'c.signature_state', 'p.mobile'])
    .where('c.number', '=', key.number)
    // A station that the complaint is about does not learn that there is one: it is answered as of an unknown number (5.1).
    .where((where) => where.or([where('c.about_office_id', 'is', null), where('c.about_office_id', '<>', key.lookUp.officeId)]))
    .executeTakeFirst();
  return row === undefined ? undefined : { id: row.id as ComplaintId, officeId: row.office_id as OfficeId, mobile: row.mobile ?? undefined, signatureState: row.signature_state as SignatureState };
}

export interface NewLookUp {
  readonly id: string;
  readonly complaintId: ComplaintId;
  readonly lookUp: SignatureLookUp;
  readonly identity: IdentityProof;
  readonly at: Instant;
  readonly expiresAt: Instant;
}

export async function insertLookUp(db: LookUpDb, made: NewLookUp): Promise<void> {
  await db
    .insertInto('complaint_look_ups')
    .values({ id: made.id, complaint_id: made.complaintId, officer_id: made.lookUp.officerId, office_id: made.lookUp.officeId, identity: made.identity, at: made.at, expires_at: made.expiresAt })
    .execute();
}

/** Number, words and name: all that an officer of another station sees. Only who looked it up, and not longer than it is open. */
export interface OpenLookUp {
  readonly complaintId: ComplaintId;
  readonly number: string;
  readonly informantName: string;
  readonly narrative: string;
  readonly lang: Lang;
  /** The newest version of what its station typed for the FIR (C18). */
  readonly typedText: string | undefined;
  readonly isSigned: boolean;
}

export async function findOpenLookUp(db: LookUpDb, key: { id: string; lookUp: SignatureLookUp; now: Instant }): Promise<OpenLookUp | undefined> {
  const row = await db
    .selectFrom('complaint_look_ups as l')
    .innerJoin('complaints as c', 'c.id', 'l.complaint_id')
    .innerJoin('complaint_persons as p', (join) => join.onRef('p.complaint_id', '=', 'c.id').on('p.relation', '=', 'informant'))
    .select(['c.id', 'c.number', 'c.narrative', 'c.lang', 'c.signature_state', 'p.name'])
    .select((select) => select.selectFrom('complaint_texts as t').select('t.words').whereRef('t.complaint_id', '=', 'c.id').orderBy('t.version', 'desc').limit(1).as('typed_text'))
    .where('l.id', '=', key.id)
    .where('l.officer_id', '=', key.lookUp.officerId)
    .where('l.office_id', '=', key.lookUp.officeId)
    .where('l.expires_at', '>', key.now)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { complaintId: row.id as ComplaintId, number: row.number, informantName: row.name, narrative: row.narrative, lang: row.lang as Lang, typedText: row.typed_text ?? undefined, isSigned: row.signature_state === 'signed' };
}

export type LookUpTryTables = 'complaint_look_up_tries';
type TryDb = Kysely<Pick<Database, LookUpTryTables>>;

export async function insertTry(db: TryDb, made: { id: string; officerId: OfficerId; numberKey: string; at: Instant }): Promise<void> {
  await db.insertInto('complaint_look_up_tries').values({ id: made.id, officer_id: made.officerId, number_key: made.numberKey, at: made.at }).execute();
}

/** The tries of one officer, and those at one number by anybody, each within its own time. */
export async function countTries(db: TryDb, of: { officerId: OfficerId; officerSince: Instant; numberKey: string; numberSince: Instant }): Promise<{ ofOfficer: number; ofNumber: number }> {
  const ofOfficer = await db.selectFrom('complaint_look_up_tries').select((select) => select.fn.countAll<number>().as('tries')).where('officer_id', '=', of.officerId).where('at', '>', of.officerSince).executeTakeFirstOrThrow();
  const ofNumber = await db.selectFrom('complaint_look_up_tries').select((select) => select.fn.countAll<number>().as('tries')).where('number_key', '=', of.numberKey).where('at', '>', of.numberSince).executeTakeFirstOrThrow();
  return { ofOfficer: ofOfficer.tries, ofNumber: ofNumber.tries };
}

/** A try that was right counts against nobody. */
export async function deleteTry(db: TryDb, id: string): Promise<void> {
  await db.deleteFrom('complaint_look_up_tries').where('id', '=', id).execute();
}

export async function deleteTriesBefore(db: TryDb, before: Instant): Promise<number> {
  const result = await db.deleteFrom('complaint_look_up_tries').where('at', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
