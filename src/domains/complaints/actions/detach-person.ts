import type { OfficerActor } from '../../../kernel/actor.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { together } from '../../../platform/db/together.ts';
import { listOfficersToTell, type OfficersToTellTables } from '../../../foundation/identity/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { queueMessage } from '../../../foundation/notifications/index.ts';
import type { OfficeTables } from '../../../foundation/offices/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { headsOf } from '../model/office-heads.ts';
import { canBeDetached, type RelatedPerson } from '../model/person.ts';
import { readsRecord } from '../model/person-policy.ts';
import { listPersons, updateDetached, type PersonTables } from '../store/person-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { isWrittenReason } from './cut-off-informant.ts';
import { headOfficeOf } from './office-above.ts';
import { onComplaint } from './on-complaint.ts';

/**
 * Somebody else was added in the place of the right person, or the informant named a wrong number: a stranger reads the record. From this
 * moment on the person reads nothing, by no number and by no slip. Who read it is told that something opens no more, and which doors
 * there are, without a word of what it was; whoever did the harm may want the victim off, so the SP is told at once of what a station does.
 * The right person is added as ever (`attachPerson`). The handler has asked for a fresh code.
 * Refusals: `notFound` (unknown number, or a person who is not or no more on it, or the informant), `notAllowed`, `detachReason`.
 */
export function detachPerson(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; personId: string; reason: string }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'detach-person', number: input.number }, async (act, complaint) => {
    const db = act.trx.$pickTables<PersonTables>();
    const person = (await listPersons(db, complaint.id)).find(({ id }) => id === input.personId);
    if (person === undefined || !canBeDetached(person)) return refused({ code: 'not-found', reason: 'notFound', log: 'detach-person of somebody who is not on the complaint' });
    const reason = input.reason.trim();
    if (!isWrittenReason(reason)) return refused({ code: 'invalid', reason: 'detachReason', fields: { reason: 'detachReason' } });
    await together([updateDetached(db, { id: person.id, at: act.at, by: actor.officerId, reason }), tellDetached(act, complaint, person), tellHeads(act, complaint, actor)]);
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.person-detached', content: { personId: person.id, relation: person.relation, officeId: actor.officeId } });
    return ok(undefined);
  });
}

/** Who read it until now, if messages to the number are safe: a victim who was taken off by a lie must not find it out by an empty page. */
async function tellDetached(act: Act, complaint: Complaint, { relation, mobile, mayWrite, checked }: RelatedPerson): Promise<void> {
  if (mobile === undefined || !mayWrite || !readsRecord({ relation, isChecked: checked !== undefined, isCutOff: false }, complaint)) return;
  await queueMessage(act, { to: { mobile }, lang: complaint.lang, template: 'reading-ended', values: {} });
}

/** Those who look at what a station does, unless one of them did it. */
async function tellHeads(act: Act, complaint: Complaint, actor: OfficerActor): Promise<void> {
  const office = await headOfficeOf(act.trx.$pickTables<OfficeTables>(), complaint);
  if (office === undefined || office.id === actor.officeId) return;
  const heads = await listOfficersToTell(act.trx.$pickTables<OfficersToTellTables>(), { officeId: office.id, roles: headsOf(office.kind), on: istDateOf(act.at) });
  for (const { mobile, lang } of heads) await queueMessage(act, { to: { mobile }, lang, template: 'person-detached', values: { number: complaint.number }, recordId: complaint.id });
}
