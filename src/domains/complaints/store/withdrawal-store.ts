import { sql, type Kysely, type Selectable } from 'kysely';
import type { CitizenId, ComplaintId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { oneReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { ContactWay } from '../model/contact-way.ts';
import type { Withdrawal, WithdrawalState, WithdrawalTalk } from '../model/withdrawal.ts';

export type WithdrawalTables = 'complaint_withdrawals';
type WithdrawalDb = Kysely<Pick<Database, WithdrawalTables>>;

export interface NewWithdrawal extends Pick<Withdrawal, 'id' | 'askedAt' | 'effectAt' | 'needsTalk'> {
  readonly complaintId: ComplaintId;
  /** Undefined: with the slip of the counter. */
  readonly askedBy: CitizenId | undefined;
  readonly wasPressed: boolean | undefined;
}

export async function insertWithdrawal(db: WithdrawalDb, withdrawal: NewWithdrawal): Promise<void> {
  await db
    .insertInto('complaint_withdrawals')
    .values({
      id: withdrawal.id,
      complaint_id: withdrawal.complaintId,
      asked_by: withdrawal.askedBy ?? null,
      asked_at: withdrawal.askedAt,
      effect_at: withdrawal.effectAt,
      was_pressed: withdrawal.wasPressed ?? null,
      needs_talk: withdrawal.needsTalk,
      state: 'asked',
    })
    .execute();
}

/** The newest, whatever became of it. The answer about being pressed is never read with it. */
export function withdrawalReading(db: WithdrawalDb, complaintId: ComplaintId): Reading<Withdrawal | undefined> {
  const columns = ['id', 'asked_at', 'effect_at', 'needs_talk', 'state', 'ended_at', 'heard_by', 'heard_office_id', 'heard_at', 'heard_way', 'is_own_wish'] as const;
  return oneReading(newest(db, complaintId).select(columns).select(sql<boolean>`asked_by is null`.as('is_by_slip')), { instants: { asked_at: true, effect_at: true, ended_at: true, heard_at: true }, toModel: toWithdrawal });
}

export function findWithdrawal(db: WithdrawalDb, complaintId: ComplaintId): Promise<Withdrawal | undefined> {
  return read(db, withdrawalReading(db, complaintId));
}

/** What the person said, with the newest request, when asked whether somebody pressed them; undefined: nothing. Ask the policy first. */
export function pressureReading(db: WithdrawalDb, complaintId: ComplaintId): Reading<boolean | undefined> {
  return oneReading(newest(db, complaintId).select('was_pressed'), { instants: {}, toModel: (row) => row.was_pressed ?? undefined });
}

function newest(db: WithdrawalDb, complaintId: ComplaintId) {
  return db.selectFrom('complaint_withdrawals').where('complaint_id', '=', complaintId).orderBy('asked_at', 'desc').orderBy('id', 'desc').limit(1);
}

export async function updateWithdrawalEnded(db: WithdrawalDb, end: { id: string; state: WithdrawalState; at: Instant }): Promise<void> {
  await db.updateTable('complaint_withdrawals').set({ state: end.state, ended_at: end.at }).where('id', '=', end.id).execute();
}

/** The matter has become one in which somebody speaks with the person first. */
export async function updateNeedsTalk(db: WithdrawalDb, id: string): Promise<void> {
  await db.updateTable('complaint_withdrawals').set({ needs_talk: true }).where('id', '=', id).execute();
}

/** With it the request may end, in the same statement: the table asks for a talk before it counts. */
export async function updateHeard(db: WithdrawalDb, heard: WithdrawalTalk & { readonly id: string; readonly state: WithdrawalState }): Promise<void> {
  await db
    .updateTable('complaint_withdrawals')
    .set({
      heard_by: heard.by,
      heard_office_id: heard.officeId,
      heard_at: heard.at,
      heard_way: heard.way,
      is_own_wish: heard.isOwnWish,
      state: heard.state,
      ended_at: heard.state === 'asked' ? null : heard.at,
    })
    .where('id', '=', heard.id)
    .execute();
}

type WithdrawalRow = Omit<Selectable<Database['complaint_withdrawals']>, 'complaint_id' | 'asked_by' | 'was_pressed'> & { readonly is_by_slip: boolean };

function toWithdrawal(row: WithdrawalRow): Withdrawal {
  return {
    id: row.id,
    askedAt: row.asked_at,
    effectAt: row.effect_at,
    needsTalk: row.needs_talk,
    isBySlip: row.is_by_slip,
    state: row.state as WithdrawalState,
    inForceSince: row.state === 'in-force' && row.ended_at !== null ? row.ended_at : undefined,
    talk: toTalk(row),
  };
}

function toTalk({ heard_by: by, heard_office_id: officeId, heard_at: at, heard_way: way, is_own_wish: isOwnWish }: WithdrawalRow): WithdrawalTalk | undefined {
  if (by === null || officeId === null || at === null || way === null || isOwnWish === null) return undefined;
  return { by: by as OfficerId, officeId: officeId as OfficeId, at, way: way as ContactWay, isOwnWish };
}
