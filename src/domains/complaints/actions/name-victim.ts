import { newId } from '../../../platform/crypto/ids.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { NamedVictim } from '../model/told-complaint.ts';
import { insertPerson, type PersonTables } from '../store/person-store.ts';
import { tellOthers } from './tell-others.ts';

/** The victim as the informant names the person, within the caller's act. The number is told that there is news, unless the matter is delicate. */
export async function nameVictim(act: Act, named: { complaint: Parameters<typeof tellOthers>[1]; victim: NamedVictim }): Promise<void> {
  const { complaint, victim } = named;
  await insertPerson(act.trx.$pickTables<PersonTables>(), { ...victim, id: newId(), complaintId: complaint.id, relation: 'victim', mayWrite: true, checked: undefined, codeHash: undefined });
  await tellOthers(act, complaint);
}
