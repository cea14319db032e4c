import type { OfficerActor } from '../../../kernel/actor.ts';
import { refused, type Result } from '../../../kernel/result.ts';
import { changeCitizenMobile, endCitizenSessions, type NumberProof } from '../../../foundation/identity/index.ts';
import { act } from '../../../foundation/ledger/index.ts';
import { queueMessage } from '../../../foundation/notifications/index.ts';
import { findOffice, type OfficeTables } from '../../../foundation/offices/index.ts';
import { lookUpOf } from '../model/complaint-policy.ts';
import { deleteTry, type LookUpTryTables } from '../store/look-up-store.ts';
import { updateMobileOf, type PersonTables } from '../store/person-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { countedTry } from './counted-try.ts';

export interface NumberToChange {
  /** The old mobile number, or the citizen's own number; as typed. */
  readonly known: string;
  /** Ten digits. */
  readonly newMobile: string;
  readonly proof: NumberProof;
}

/**
 * A citizen has another mobile number: any station changes it after seeing who it is. The new number signs in from now on and stands on
 * all records of the person; whoever was signed in under the old one is out. The old number is told, without a word where or why, and
 * papers wait a day: time enough to speak up.
 * Refusals: `notAllowed`, `notAStation`, `waitLookUp` (too many wrong tries), `noSuchCitizen`, `sameNumber`, `numberTaken`.
 */
export async function changeNumber(deps: ComplaintDeps, actor: OfficerActor, input: NumberToChange): Promise<Result<void>> {
  if (lookUpOf(actor) === undefined) return refused({ code: 'not-allowed', reason: 'notAllowed' });
  const triedId = await countedTry(deps, actor, input.known);
  if (triedId === undefined) return refused({ code: 'too-many', reason: 'waitLookUp', fields: { known: 'waitLookUp' } });
  const changed = await act(deps, actor, 'citizen.change-mobile', async (open) => {
    const office = await findOffice(open.trx.$pickTables<OfficeTables>(), actor.officeId);
    if (office?.kind !== 'station') return refused({ code: 'not-allowed', reason: 'notAStation' });
    const citizen = await changeCitizenMobile(open, { ...input, by: actor });
    if (!citizen.ok) return citizen;
    const { id, mobile, lang } = citizen.value;
    await updateMobileOf(open.trx.$pickTables<PersonTables>(), { citizenId: id, from: mobile, to: input.newMobile });
    await queueMessage(open, { to: { mobile }, lang, template: 'number-changed', values: {} });
    return citizen;
  });
  if (changed.ok || changed.refusal.reason !== 'noSuchCitizen') await deleteTry(deps.work.$pickTables<LookUpTryTables>(), triedId);
  if (!changed.ok) return changed;
  await endCitizenSessions(deps, changed.value.id);
  return { ok: true, value: undefined };
}
