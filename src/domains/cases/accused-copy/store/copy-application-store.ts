import type { Kysely } from 'kysely';
import type { CitizenId, DistrictCode, FirId, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { firSeries } from '../../fir/model/first-information-report.ts';
import { NarrativeLang } from '../../publication/model/publication.ts';
import { oneOf } from '../../publication/store/publication-rows.ts';
import { copyProofs, copyStandings, type CopyAnswer, type CopyApplication } from '../model/copy-application.ts';
import type { CopyVisibility } from '../model/copy-policy.ts';
import { copyRefusalGrounds } from '../model/rules/copy-refusal.ts';

export type CopyTables = 'fir_copy_applications' | 'firs' | 'v_offices_current' | 'v_deadlines_open';
type Db = Kysely<Pick<Database, CopyTables>>;

export type NewCopyApplication = Pick<CopyApplication, 'id' | 'firId' | 'officeId' | 'madeBy' | 'takenBy' | 'madeAt' | 'lang' | 'name' | 'standing' | 'accusedName'>;

export async function insertCopyApplication(db: Db, made: NewCopyApplication): Promise<void> {
  await db
    .insertInto('fir_copy_applications')
    .values({ id: made.id, fir_id: made.firId, office_id: made.officeId, made_by: made.madeBy ?? null, taken_by: made.takenBy ?? null, made_at: made.madeAt, lang: made.lang, name: made.name, standing: made.standing, accused_name: made.accusedName ?? null })
    .execute();
}

/** The person's own for this FIR, the newest one. */
export async function findOwnCopyApplication(db: Db, of: { readonly firId: FirId; readonly citizenId: CitizenId }): Promise<CopyApplication | undefined> {
  const row = await all(db).where('a.fir_id', '=', of.firId).where('a.made_by', '=', of.citizenId).orderBy('a.made_at', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? undefined : toApplication(row);
}

export async function findVisibleCopyApplication(db: Db, of: { readonly id: string; readonly visibleTo: CopyVisibility }): Promise<CopyApplication | undefined> {
  const row = await visible(db, of.visibleTo)?.where('a.id', '=', of.id).executeTakeFirst();
  return row === undefined ? undefined : toApplication(row);
}

/** By id, for an act that asks the policy itself, and for the clock. */
export async function lockCopyApplication(db: Db, id: string): Promise<CopyApplication | undefined> {
  const row = await all(db).where('a.id', '=', id).forUpdate('a').executeTakeFirst();
  return row === undefined ? undefined : toApplication(row);
}

/** What waits, the oldest first; then what was answered last. */
export async function listCopyApplications(db: Db, of: { readonly visibleTo: CopyVisibility; readonly limit: number }): Promise<(CopyApplication & { readonly dueAt: Instant | undefined })[]> {
  const rows = await visible(db, of.visibleTo)
    ?.leftJoin('v_deadlines_open as d', 'd.record_id', 'a.id')
    .select('d.due_at')
    .orderBy((order) => order.case().when('a.outcome', 'is', null).then(0).else(1).end())
    .orderBy('d.due_at')
    .orderBy('a.answered_at', 'desc')
    .limit(of.limit)
    .execute();
  return (rows ?? []).map((row) => ({ ...toApplication(row), dueAt: row.due_at ?? undefined }));
}

export async function updateCopyAnswered(db: Db, answered: { readonly id: string; readonly answer: CopyAnswer }): Promise<void> {
  const { answer } = answered;
  const outcome = answer.outcome === 'given' ? { identity: answer.proof, fee_note: answer.feeNote } : { ground: answer.ground, reasons: answer.reasons };
  await db.updateTable('fir_copy_applications').set({ outcome: answer.outcome, answered_by: answer.by, answered_at: answer.at, ...outcome }).where('id', '=', answered.id).execute();
}

export async function updateCopyLateOffice(db: Db, of: { readonly id: string; readonly officeId: OfficeId }): Promise<void> {
  await db.updateTable('fir_copy_applications').set({ escalated_to_office_id: of.officeId }).where('id', '=', of.id).execute();
}

function all(db: Db) {
  return db
    .selectFrom('fir_copy_applications as a')
    .innerJoin('firs as f', 'f.id', 'a.fir_id')
    .leftJoin('v_offices_current as o', 'o.id', 'a.office_id')
    .selectAll('a')
    .select(['f.series', 'f.year', 'f.number', 'f.office_id as fir_office_id', 'f.about_office_id', 'f.above_office_id', 'o.district_code']);
}

/** Whatever else the officer may see: never what is asked of an FIR about the office he or she sits in. */
function visible(db: Db, visibleTo: CopyVisibility) {
  if (visibleTo.scope === 'nothing') return undefined;
  const others = all(db).where('f.about_office_id', 'is distinct from', visibleTo.officeId);
  switch (visibleTo.scope) {
    case 'office':
      return others.where('a.office_id', '=', visibleTo.officeId);
    case 'district':
      return others.where('o.district_code', '=', visibleTo.districtCode);
    case 'office-above':
      return others.where('f.above_office_id', '=', visibleTo.officeId);
  }
}

type ApplicationRow = Awaited<ReturnType<ReturnType<typeof all>['executeTakeFirstOrThrow']>>;

function toApplication(row: ApplicationRow): CopyApplication {
  return {
    id: row.id,
    firId: row.fir_id as FirId,
    fir: { officeId: row.fir_office_id as OfficeId, series: oneOf(firSeries, row.series), year: row.year, number: row.number },
    officeId: row.office_id as OfficeId,
    districtCode: (row.district_code as DistrictCode | null) ?? undefined,
    madeBy: (row.made_by as CitizenId | null) ?? undefined,
    takenBy: (row.taken_by as OfficerId | null) ?? undefined,
    madeAt: row.made_at,
    lang: NarrativeLang.parse(row.lang),
    name: row.name,
    standing: oneOf(copyStandings, row.standing),
    accusedName: row.accused_name ?? undefined,
    aboutOfficeId: (row.about_office_id as OfficeId | null) ?? undefined,
    aboveOfficeId: (row.above_office_id as OfficeId | null) ?? undefined,
    answer: answerOf(row),
    escalatedToOfficeId: (row.escalated_to_office_id as OfficeId | null) ?? undefined,
  };
}

function answerOf({ outcome, answered_by: by, answered_at: at, identity, fee_note: feeNote, ground, reasons }: ApplicationRow): CopyAnswer | undefined {
  if (by === null || at === null) return undefined;
  if (outcome === 'given' && identity !== null && feeNote !== null) return { outcome, at, by: by as OfficerId, proof: oneOf(copyProofs, identity), feeNote };
  if (outcome === 'refused' && ground !== null && reasons !== null) return { outcome, at, by: by as OfficerId, ground: oneOf(copyRefusalGrounds, ground), reasons };
  return undefined;
}
