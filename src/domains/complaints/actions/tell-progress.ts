import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { together } from '../../../platform/db/together.ts';
import { findFir, keepProgress, type FirTables } from '../../cases/index.ts';
import { faultsOfTelling, progressReaders, type ProgressTelling } from '../model/progress-telling.ts';
import { listPersons, type PersonTables } from '../store/person-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';
import { tellInformant } from './tell-informant.ts';
import { tellOthers } from './tell-others.ts';

/**
 * The officer tells informant or victim how far the investigation is (L21): the words stand on their pages as they are, a message says only
 * that there is news, and none goes out where the officer has told it in another way. The clock of ninety days is met.
 *
 * Refusals: `notFound`, `notAllowed`, `noFir`; `progressWords`, `progressWay`, `nobodyReached` (nobody who may read it has a phone for
 * messages), `progressRead` (the officer has not read it over).
 * @see BNSS 2023 s.193(3)(ii), "by any means including through electronic communication"
 */
export function tellProgress(deps: ComplaintDeps, actor: OfficerActor, input: ProgressTelling & { readonly number: string; readonly wasRead: boolean }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'tell-progress', number: input.number }, async (act, complaint) => {
    if (complaint.firId === undefined) return refused({ code: 'wrong-state', reason: 'noFir' });
    const [fir, persons] = await together([findFir(act.trx.$pickTables<FirTables>(), complaint.firId), listPersons(act.trx.$pickTables<PersonTables>(), complaint.id)]);
    if (fir === undefined) throw new Error(`Complaint ${complaint.number} has an FIR that is not there`);
    const { way, lang } = input;
    const fields = { ...faultsOfTelling(input, progressReaders(complaint, persons)), ...(!input.wasRead && { wasRead: 'progressRead' }) };
    if (way === undefined || Object.keys(fields).length > 0) return refused({ code: 'invalid', reason: 'invalid', fields, rule: 'L21' });
    await keepProgress(act, { fir, by: actor, words: input.words.trim(), lang, way });
    if (way === 'page') {
      await tellInformant(act, complaint, { template: 'news', values: {} });
      await tellOthers(act, complaint);
    }
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.progress-told', content: { officeId: complaint.officeId, way } });
    return ok(undefined);
  });
}
