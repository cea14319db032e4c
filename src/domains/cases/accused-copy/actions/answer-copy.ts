import type { OfficerActor } from '../../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../../kernel/result.ts';
import { meetClocks } from '../../../../foundation/deadlines/index.ts';
import { findIssuedPaper, issuePaper, type PaperTables } from '../../../../foundation/documents/index.ts';
import { findCitizenAccount, type CitizenTables } from '../../../../foundation/identity/index.ts';
import { act, type Act } from '../../../../foundation/ledger/index.ts';
import { queueMessage } from '../../../../foundation/notifications/index.ts';
import type { PublicationDeps } from '../../publication/actions/publication-deps.ts';
import { findPublication, type PublicationTables } from '../../publication/store/publication-store.ts';
import type { CopyAnswer, CopyApplication, CopyProof } from '../model/copy-application.ts';
import { mayDoWithCopy } from '../model/copy-policy.ts';
import { maskedForAccused } from '../model/masked-fir.ts';
import { refusalGroundsOf, type CopyRefusalGround } from '../model/rules/copy-refusal.ts';
import { lockCopyApplication, updateCopyAnswered, type CopyTables } from '../store/copy-application-store.ts';

/** Fewest signs of a reason that says something. */
const LEAST_REASON_SIGNS = 10;

/**
 * The officer has seen who it is and that the court's fee is paid, and gives the certified copy (L18): a paper of its own, without how to
 * reach the informant (L20). The officer's own declaration that the person is accused in it, or acts for one who is.
 * Refusals: `notFound`, `notAllowed`, `copyAnswered`, `proofMissing`, `feeMissing`, `noCopyYet`.
 */
export function giveCopy(deps: PublicationDeps, actor: OfficerActor, input: { id: string; proof: CopyProof | undefined; feeNote: string }): Promise<Result<void>> {
  return answering(deps, actor, input.id, async (open, application) => {
    const feeNote = input.feeNote.trim();
    const fields = { ...(input.proof === undefined && { proof: 'proofMissing' }), ...((feeNote.length < 3 || feeNote.length > 200) && { feeNote: 'feeMissing' }) };
    if (input.proof === undefined || Object.keys(fields).length > 0) return refused({ code: 'invalid', reason: 'invalid', fields });
    const copy = await findIssuedPaper(open.trx.$pickTables<PaperTables>(), { recordId: application.firId, kind: 'fir-copy' });
    if (copy?.kind !== 'fir-copy') return refused({ code: 'conflict', reason: 'noCopyYet' });
    await issuePaper(open, { kind: 'accused-copy', recordKind: 'copy-application', recordId: application.id, number: copy.number, office: copy.office, facts: maskedForAccused(copy.facts) });
    await answered(open, application, { outcome: 'given', at: open.at, by: actor.officerId, proof: input.proof, feeNote });
    return ok(undefined);
  });
}

/**
 * Refused with a ground that the law knows and the officer's own reasons, which the person reads with the next doors (L15, L16, L17, L18).
 * Refusals: `notFound`, `notAllowed`, `copyAnswered`, `groundMissing` (none, or not open for this FIR), `reasonsMissing`.
 */
export function refuseCopy(deps: PublicationDeps, actor: OfficerActor, input: { id: string; ground: CopyRefusalGround | undefined; reasons: string }): Promise<Result<void>> {
  return answering(deps, actor, input.id, async (open, application) => {
    const publication = await findPublication(open.trx.$pickTables<PublicationTables>(), application.firId);
    const grounds = publication === undefined ? [] : refusalGroundsOf(publication);
    const ground = grounds.find((known) => known === input.ground);
    const reasons = input.reasons.trim();
    const fields = { ...(ground === undefined && { ground: 'groundMissing' }), ...((reasons.length < LEAST_REASON_SIGNS || reasons.length > 2_000) && { reasons: 'reasonsMissing' }) };
    if (ground === undefined || Object.keys(fields).length > 0) return refused({ code: 'invalid', reason: 'invalid', fields, rule: 'L18' });
    await answered(open, application, { outcome: 'refused', at: open.at, by: actor.officerId, ground, reasons });
    return ok(undefined);
  });
}

function answering(deps: PublicationDeps, actor: OfficerActor, id: string, work: (open: Act, application: CopyApplication) => Promise<Result<void>>): Promise<Result<void>> {
  return act(deps, actor, 'copy-application.answer', async (open) => {
    const application = await lockCopyApplication(open.trx.$pickTables<CopyTables>(), id);
    if (application === undefined) return refused({ code: 'not-found', reason: 'notFound' });
    if (!mayDoWithCopy(actor, 'answer', application)) return refused({ code: mayDoWithCopy(actor, 'read', application) ? 'not-allowed' : 'not-found', reason: 'notAllowed' });
    if (application.answer !== undefined) return refused({ code: 'wrong-state', reason: 'copyAnswered' });
    return work(open, application);
  });
}

/** Clock, mark, and the word that there is news: the phone may be in any hand. */
async function answered(open: Act, application: CopyApplication, answer: CopyAnswer): Promise<void> {
  const { id, firId, officeId, madeBy } = application;
  await updateCopyAnswered(open.trx.$pickTables<CopyTables>(), { id, answer });
  await meetClocks(open, { recordId: id, kinds: ['fir.accused-copy'] });
  const account = madeBy === undefined ? undefined : await findCitizenAccount(open.trx.$pickTables<CitizenTables>(), madeBy);
  if (account !== undefined) await queueMessage(open, { to: { mobile: account.mobile }, lang: application.lang, template: 'news', values: {} });
  open.mark({ recordKind: 'copy-application', recordId: id, kind: answer.outcome === 'given' ? 'copy-application.given' : 'copy-application.refused', content: { firId, officeId, ...(answer.outcome === 'refused' && { ground: answer.ground }) } });
}
