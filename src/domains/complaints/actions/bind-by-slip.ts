import type { CitizenActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { findCitizenAccount, type CitizenTables } from '../../../foundation/identity/index.ts';
import { mayBindBySlip } from '../model/slip-binding.ts';
import { listPersons, updateInformantBound, type PersonTables } from '../store/person-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import type { SlipTyped } from './follow-by-slip.ts';
import { onSlip } from './on-slip.ts';

/**
 * Who told it at a counter puts it on the own page, once: with number and code of the slip, signed in with the very number that was said
 * there. From then on it is read, answered, withdrawn and corrected like one that was told online.
 * Refusals: those of `onSlip`; `notKept`, one answer for another number, for what stands on a page already and for a delicate
 * matter in which nobody had seen who it is: a slip tells nobody what kind of matter it is.
 */
export function bindBySlip(deps: ComplaintDeps, actor: CitizenActor, slip: SlipTyped): Promise<Result<{ number: string }>> {
  return onSlip(deps, actor, { action: 'bind-informant', slip, otherwise: notKept }, async (open, complaint) => {
    const account = await findCitizenAccount(open.trx.$pickTables<CitizenTables>(), actor.citizenId);
    if (account === undefined) return notKept;
    const persons = open.trx.$pickTables<PersonTables>();
    const wasSeen = (await listPersons(persons, complaint.id)).some(({ relation, checked }) => relation === 'informant' && checked !== undefined);
    if (!mayBindBySlip({ complaint, mobile: account.mobile, wasSeen })) return notKept;
    await updateInformantBound(persons, { complaintId: complaint.id, citizenId: actor.citizenId, at: open.at });
    open.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.informant-bound', content: {} });
    return ok({ number: complaint.number });
  });
}

const notKept: Result<never> = refused({ code: 'conflict', reason: 'notKept', fields: { keep: 'notKept' } });
