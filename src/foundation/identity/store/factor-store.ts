import type { Kysely } from 'kysely';
import type { OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Localised } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';

export type FactorTables = 'officer_factors' | 'officer_recovery_codes';
type FactorDb = Kysely<Pick<Database, FactorTables>>;

export interface Factor {
  readonly sealedSecret: string;
  /** Steps up to this one are used. */
  readonly lastStep: number;
}

export async function findFactor(db: FactorDb, officerId: OfficerId): Promise<Factor | undefined> {
  const row = await db.selectFrom('officer_factors').select(['sealed_secret', 'last_step']).where('officer_id', '=', officerId).executeTakeFirst();
  return row === undefined ? undefined : { sealedSecret: row.sealed_secret, lastStep: row.last_step };
}

export async function listFactors(db: FactorDb): Promise<ReadonlyMap<string, Factor>> {
  const rows = await db.selectFrom('officer_factors').select(['officer_id', 'sealed_secret', 'last_step']).execute();
  return new Map(rows.map((row) => [row.officer_id, { sealedSecret: row.sealed_secret, lastStep: row.last_step }]));
}

interface NewFactor {
  readonly officerId: OfficerId;
  readonly sealedSecret: string;
  readonly lastStep: number;
  readonly at: Instant;
  readonly recoveryCodes: readonly { readonly id: string; readonly hash: string }[];
}

/** False when the officer has a factor already: of two enrolments at once, one counts. */
export async function insertFactor(db: FactorDb, factor: NewFactor): Promise<boolean> {
  const result = await db
    .insertInto('officer_factors')
    .values({ officer_id: factor.officerId, sealed_secret: factor.sealedSecret, enrolled_at: factor.at, last_step: factor.lastStep })
    .onConflict((conflict) => conflict.column('officer_id').doNothing())
    .executeTakeFirst();
  if (result.numInsertedOrUpdatedRows !== 1n) return false;
  await db
    .insertInto('officer_recovery_codes')
    .values(factor.recoveryCodes.map(({ id, hash }) => ({ id, officer_id: factor.officerId, code_hash: hash })))
    .execute();
  return true;
}

/** New codes in the place of all that there were, under the lock of the officer; false when no phone is connected. */
export async function replaceRecoveryCodes(db: FactorDb, change: { officerId: OfficerId; recoveryCodes: NewFactor['recoveryCodes'] }): Promise<boolean> {
  const factor = await db.selectFrom('officer_factors').select('officer_id').where('officer_id', '=', change.officerId).executeTakeFirst();
  if (factor === undefined) return false;
  await db.deleteFrom('officer_recovery_codes').where('officer_id', '=', change.officerId).execute();
  await db
    .insertInto('officer_recovery_codes')
    .values(change.recoveryCodes.map(({ id, hash }) => ({ id, officer_id: change.officerId, code_hash: hash })))
    .execute();
  return true;
}

/** How many codes of the paper still open something. */
export async function countRecoveryCodes(db: FactorDb, officerId: OfficerId): Promise<number> {
  const row = await db.selectFrom('officer_recovery_codes').select((select) => select.fn.countAll<number>().as('count')).where('officer_id', '=', officerId).where('used_at', 'is', null).executeTakeFirstOrThrow();
  return row.count;
}

/** Takes a step for one sign-in alone; false when it, or a later one, was used before. */
export async function useStep(db: FactorDb, used: { officerId: OfficerId; step: number }): Promise<boolean> {
  const result = await db.updateTable('officer_factors').set({ last_step: used.step }).where('officer_id', '=', used.officerId).where('last_step', '<', used.step).executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Strikes a recovery code off the paper; false when it is unknown or was used before. */
export async function useRecoveryCode(db: FactorDb, used: { officerId: OfficerId; hash: string; at: Instant }): Promise<boolean> {
  const result = await db
    .updateTable('officer_recovery_codes')
    .set({ used_at: used.at })
    .where('officer_id', '=', used.officerId)
    .where('code_hash', '=', used.hash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export type DemoOfficerTables = 'officers';

/** The made-up officers of the demo, in the order in which they were made. */
export async function listDemoOfficers(db: Kysely<Pick<Database, DemoOfficerTables>>): Promise<{ id: OfficerId; login: string; name: Localised }[]> {
  const rows = await db.selectFrom('officers').select(['id', 'login', 'name_en', 'name_hi']).where('is_demo', '=', true).orderBy('id').execute();
  return rows.map((row) => ({ id: row.id as OfficerId, login: row.login, name: { en: row.name_en, hi: row.name_hi } }));
}
