import type { Kysely } from 'kysely';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';

export type ReceiptTables = 'evidence_receipts';
type ReceiptDb = Kysely<Pick<Database, ReceiptTables>>;

export interface Sender {
  readonly sessionId: string;
  readonly addressHash: string;
}

/** Counts first, so that two forms at once cannot both stay under the limit unseen. */
export async function insertReceipts(db: ReceiptDb, receipts: Sender & { files: number; at: Instant }): Promise<void> {
  await db
    .insertInto('evidence_receipts')
    .values(Array.from({ length: receipts.files }, () => ({ session_id: receipts.sessionId, address_hash: receipts.addressHash, at: receipts.at })))
    .execute();
}

export async function countReceipts(db: ReceiptDb, of: Sender & { since: Instant }): Promise<{ ofSession: number; ofAddress: number }> {
  const row = await db
    .selectFrom('evidence_receipts')
    .select((select) => [
      select.fn.countAll<number>().filterWhere('session_id', '=', of.sessionId).as('of_session'),
      select.fn.countAll<number>().filterWhere('address_hash', '=', of.addressHash).as('of_address'),
    ])
    .where('at', '>', of.since)
    .where((where) => where.or([where('session_id', '=', of.sessionId), where('address_hash', '=', of.addressHash)]))
    .executeTakeFirstOrThrow();
  return { ofSession: row.of_session, ofAddress: row.of_address };
}

export async function deleteReceiptsBefore(db: ReceiptDb, before: Instant): Promise<void> {
  await db.deleteFrom('evidence_receipts').where('at', '<', before).execute();
}
