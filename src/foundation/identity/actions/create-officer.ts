import type { OfficerId } from '../../../kernel/id.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import type { Act } from '../../ledger/index.ts';
import type { NewOfficer } from '../model/new-officer.ts';
import { insertOfficer, type OfficerWriteTables } from '../store/officer-store.ts';

/** Adds an officer with the first posting, within the caller's act. Throws when the login is taken. */
export async function createOfficer(act: Act, officer: NewOfficer): Promise<OfficerId> {
  const id = newId<OfficerId>();
  await insertOfficer(act.trx.$pickTables<OfficerWriteTables>(), { ...officer, id, postingId: newId(), at: act.at });
  const { officeId, role, rank, from } = officer.posting;
  act.mark({ recordKind: 'officer', recordId: id, kind: 'officer.created', content: { officeId, role, rank, from } });
  return id;
}
