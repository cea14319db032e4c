import type { Actor } from '../../../kernel/actor.ts';
import { refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { act, type Act, type ActDeps } from '../../ledger/index.ts';
import type { ManagedOffice } from '../model/managed-office.ts';
import { isReason } from '../model/managed-office.ts';
import { mayManageOffices } from '../model/office-policy.ts';
import { insertOfficeChange, lockManagedOffice, type ManagedOfficeTables, type OfficeChange } from '../store/managed-office-store.ts';

/** What an administrator does to an office, as the ledger calls it. */
export type OfficeAct = 'change-phone' | 'change-name' | 'change-ladder' | 'close' | 'reopen';

/**
 * Opens an act on one office: who may, the reason, the lock.
 * Refusals: `notAllowed`, `officeNotFound`, `reason` (shorter than five letters or longer than five hundred).
 */
export function onOffice<T>(deps: ActDeps, actor: Actor, target: { readonly act: OfficeAct; readonly officeId: number; readonly reason: string }, work: (open: Act, office: ManagedOffice) => Promise<Result<T>>): Promise<Result<T>> {
  return act(deps, actor, `office.${target.act}`, async (open) => {
    if (!mayManageOffices(actor)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
    const office = await lockManagedOffice(open.trx.$pickTables<ManagedOfficeTables>(), target.officeId);
    if (office === undefined) return refused({ code: 'not-found', reason: 'officeNotFound' });
    if (!isReason(target.reason)) return refused({ code: 'invalid', reason: 'reason', fields: { reason: 'reason' } });
    return work(open, office);
  });
}

/** What was changed, and why: it keeps the next load of reference data away, and the office's page shows it. The mark says which part. */
export async function keepChange(open: Act, office: ManagedOffice, change: OfficeChange): Promise<void> {
  if (open.actor.kind !== 'officer') throw new Error('Only officers change offices');
  await insertOfficeChange(open.trx.$pickTables<ManagedOfficeTables>(), { ...change, reason: change.reason.trim(), id: newId(), officeId: office.id, by: open.actor.officerId, at: open.at });
  open.mark({ recordKind: 'office', recordId: office.recordId, kind: 'office.changed', content: { officeId: office.id, field: change.field, before: change.before ?? null, after: change.after ?? null } });
}
