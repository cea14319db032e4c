import { queueMessage } from '../../../foundation/notifications/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { readsRecord } from '../model/person-policy.ts';
import { listPersons, type PersonTables } from '../store/person-store.ts';

/**
 * Tells those who read the record besides the informant that there is news, and never more: whoever holds the phone must not learn what
 * it is about. Nobody is written to whom the record does not open, nor anybody who asked not to be.
 */
export async function tellOthers(act: Act, complaint: Pick<Complaint, 'id' | 'nature' | 'urgency' | 'onBehalf' | 'lang'> & { readonly informant: Pick<Complaint['informant'], 'isCutOff'> }): Promise<void> {
  for (const { relation, mobile, mayWrite, checked } of await listPersons(act.trx.$pickTables<PersonTables>(), complaint.id)) {
    if (relation === 'informant' || mobile === undefined || !mayWrite) continue;
    if (!readsRecord({ relation, isChecked: checked !== undefined, isCutOff: false }, complaint)) continue;
    await queueMessage(act, { to: { mobile }, lang: complaint.lang, template: 'news', values: {} });
  }
}
