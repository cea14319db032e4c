import type { OfficerActor } from '../../../kernel/actor.ts';
import type { ComplaintId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { together } from '../../../platform/db/together.ts';
import { hashToken, newReadableCode } from '../../../platform/crypto/tokens.ts';
import { findCurrentPaper, numberKey, type PaperTables } from '../../../foundation/documents/index.ts';
import { act, type Act } from '../../../foundation/ledger/index.ts';
import { queueMessage } from '../../../foundation/notifications/index.ts';
import { findOffice, type OfficeTables } from '../../../foundation/offices/index.ts';
import type { AttachPerson } from '../model/attach-person.ts';
import type { Complaint } from '../model/complaint.ts';
import { readComplaintNumber } from '../model/complaint-number.ts';
import { complaintsVisibleTo, lookUpOf, mayDo, type SignatureLookUp } from '../model/complaint-policy.ts';
import { isProofOfPresence } from '../model/look-up-limit.ts';
import { readsRecord, relationSees } from '../model/person-policy.ts';
import type { RelatedPerson } from '../model/person.ts';
import { findComplaintByNumber, lockComplaintById, type ComplaintTables } from '../store/complaint-store.ts';
import { deleteTry, findToSign, type LookUpTables, type LookUpTryTables } from '../store/look-up-store.ts';
import { insertPerson, listDetachedPersons, listPersons, updatePersonChecked, type PersonTables } from '../store/person-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { countedTry } from './counted-try.ts';

export interface AttachedPerson {
  readonly number: string;
  /** For the person's slip, seen once; undefined where the relation sees nothing. Opens where the complaint stands, nothing more. */
  readonly code: string | undefined;
}

export interface PersonToAttach {
  /** As typed. */
  readonly number: string;
  /** Only for a complaint of another station: code of the slip, or the last four digits of a mobile number on the record; as typed. */
  readonly proof: string;
  readonly person: AttachPerson;
}

/**
 * Any station adds a person to a complaint after seeing who it is (lifecycles: persons). What was checked is said, no picture is kept.
 * Whoever the informant had named becomes a checked person. Nothing of the record shows to an officer of another station, and nothing
 * of this stands on the informant's page.
 * NB: where the informant was cut off, or a wrong person was taken off, only the station of the record adds anybody: whoever was shut out
 * must not come back elsewhere.
 * Refusals: `notAllowed`, `notAStation`, `waitLookUp` (too many wrong tries), `noSuchSlip` (unknown number and wrong proof alike), `askStation`.
 */
export async function attachPerson(deps: ComplaintDeps, actor: OfficerActor, input: PersonToAttach): Promise<Result<AttachedPerson>> {
  const lookUp = lookUpOf(actor);
  if (lookUp === undefined) return refused({ code: 'not-allowed', reason: 'notAllowed' });
  const number = readComplaintNumber(input.number) ?? '';
  const seen = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(actor) });
  if (seen?.officeId === actor.officeId) return act(deps, actor, 'complaint.attach-person', (open) => attach(open, { id: seen.id, actor, person: input.person }));
  const triedId = await countedTry(deps, actor, input.number);
  if (triedId === undefined) return refused({ code: 'too-many', reason: 'waitLookUp' });
  const attached = await act(deps, actor, 'complaint.attach-person', async (open) => {
    const proved = await provedComplaint(open, { lookUp, number, proof: numberKey(input.proof) });
    return proved.ok ? attach(open, { id: proved.value, actor, person: input.person }) : proved;
  });
  if (attached.ok || attached.refusal.reason !== 'noSuchSlip') await deleteTry(deps.work.$pickTables<LookUpTryTables>(), triedId);
  return attached;
}

/** Asked for where the number is unknown, so that both take the same way. */
const NO_RECORD = '00000000-0000-0000-0000-000000000000' as ComplaintId;

/** The number and something that only somebody of the complaint has: the slip, or a mobile number that stands in it. */
async function provedComplaint(open: Act, key: { lookUp: SignatureLookUp; number: string; proof: string }): Promise<Result<ComplaintId>> {
  const office = await findOffice(open.trx.$pickTables<OfficeTables>(), key.lookUp.officeId);
  if (office?.kind !== 'station') return refused({ code: 'not-allowed', reason: 'notAStation' });
  const found = await findToSign(open.trx.$pickTables<LookUpTables>(), key);
  const id = found?.id ?? NO_RECORD;
  const paper = await findCurrentPaper(open.trx.$pickTables<PaperTables>(), { recordId: id, kind: 'acknowledgement' });
  const db = open.trx.$pickTables<PersonTables>();
  const [persons, detached] = await together([listPersons(db, id), listDetachedPersons(db, id)]);
  const isProved = persons.some((person) => isProofOfPresence({ proof: key.proof, code: person.relation === 'informant' ? paper?.code : undefined, mobile: person.mobile }));
  if (found === undefined || !isProved) return refused({ code: 'not-found', reason: 'noSuchSlip', fields: { number: 'noSuchSlip' } });
  return detached.length > 0 || persons.some(({ isCutOff }) => isCutOff) ? refused({ code: 'not-allowed', reason: 'askStation', fields: { number: 'askStation' } }) : ok(id);
}

async function attach(open: Act, { id, actor, person }: { id: ComplaintId; actor: OfficerActor; person: AttachPerson }): Promise<Result<AttachedPerson>> {
  const complaint = await lockComplaintById(open.trx.$pickTables<ComplaintTables>(), id);
  if (complaint === undefined || !mayDo(actor, 'attach-person', complaint)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
  const db = open.trx.$pickTables<PersonTables>();
  const persons = await listPersons(db, id);
  if (persons.some((known) => known.isCutOff && person.mobile !== undefined && known.mobile === person.mobile)) return refused({ code: 'not-allowed', reason: 'askStation', fields: { mobile: 'askStation' } });
  const named = persons.find((known) => isSamePerson(known, person));
  const code = relationSees(person.relation, 'progress') ? newReadableCode() : undefined;
  const checked = { at: open.at, by: actor.officerId, officeId: actor.officeId, proof: person.proof };
  const seen = { id: named?.id ?? newId(), mobile: person.mobile, mayWrite: person.mayWrite, checked, codeHash: code === undefined ? undefined : hashToken(code) };
  if (named === undefined) await insertPerson(db, { ...seen, complaintId: id, relation: person.relation, name: person.name, kinship: undefined });
  else await updatePersonChecked(db, seen);
  await tell(open, complaint, person);
  open.mark({ recordKind: 'complaint', recordId: id, kind: 'complaint.person-attached', content: { personId: seen.id, relation: person.relation, identity: person.proof, officeId: actor.officeId } });
  return ok({ number: complaint.number, code });
}

/** The one whom somebody named before: by the number, or where there was none by the name. */
function isSamePerson(known: RelatedPerson, person: AttachPerson): boolean {
  if (known.relation !== person.relation) return false;
  return known.mobile === undefined ? known.name.toLocaleLowerCase() === person.name.toLocaleLowerCase() : known.mobile === person.mobile;
}

/** That there is news, and no more, if the person says that it is safe. */
async function tell(open: Act, complaint: Complaint, { relation, mobile, mayWrite }: AttachPerson): Promise<void> {
  if (mobile === undefined || !mayWrite || !readsRecord({ relation, isChecked: true, isCutOff: false }, complaint)) return;
  await queueMessage(open, { to: { mobile }, lang: complaint.lang, template: 'news', values: {} });
}
