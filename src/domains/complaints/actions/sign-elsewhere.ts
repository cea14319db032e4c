import type { OfficerActor } from '../../../kernel/actor.ts';
import { addMs, istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { findCurrentPaper, numberKey, type PaperTables } from '../../../foundation/documents/index.ts';
import { act, type Act } from '../../../foundation/ledger/index.ts';
import { findOffice, type OfficeTables } from '../../../foundation/offices/index.ts';
import { readComplaintNumber } from '../model/complaint-number.ts';
import { lookUpOf, mayDo, type SignatureLookUp } from '../model/complaint-policy.ts';
import { isProofOfPresence, LOOK_UP_OPEN_MS } from '../model/look-up-limit.ts';
import { modesToRecord } from '../model/rules/signature-modes.ts';
import type { IdentityProof } from '../model/signature-mode.ts';
import { lockComplaintById, type ComplaintTables } from '../store/complaint-store.ts';
import { deleteTry, findOpenLookUp, findToSign, insertLookUp, type LookUpTables, type LookUpTryTables } from '../store/look-up-store.ts';
import { listEnabledModes, type SignatureModeTables } from '../store/signature-mode-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { countedTry } from './counted-try.ts';
import { recordSignature } from './record-signature.ts';
import { tellInformant } from './tell-informant.ts';

export interface LookUpInput {
  /** As typed. */
  readonly number: string;
  /** Code of the slip, or the last four digits of the informant's mobile number; as typed. */
  readonly proof: string;
  /** The officer's own declaration. */
  readonly identity: IdentityProof;
}

/**
 * Finds a complaint of any station for a person who stands there to sign it (L3b), by number and proof, after the identity check.
 * Opens words and name to this officer for half an hour. The look-up leaves a mark that the informant reads.
 *
 * Refusals: `notAllowed`, `notAStation`, `modeNotEnabled` (L3b), `waitLookUp` (too many wrong tries), `noSuchSlip` (unknown number
 * and wrong proof alike), `alreadySigned`.
 */
export async function lookUpToSign(deps: ComplaintDeps, actor: OfficerActor, input: LookUpInput): Promise<Result<{ lookUpId: string }>> {
  const lookUp = lookUpOf(actor);
  if (lookUp === undefined) return refused({ code: 'not-allowed', reason: 'notAllowed' });
  const triedId = await countedTry(deps, actor, input.number);
  if (triedId === undefined) return refused({ code: 'too-many', reason: 'waitLookUp' });
  const opened = await act(deps, actor, 'complaint.look-up', (open) => openForSigning(open, lookUp, input));
  if (opened.ok || opened.refusal.reason !== 'noSuchSlip') await deleteTry(deps.work.$pickTables<LookUpTryTables>(), triedId);
  return opened;
}

/** Asked for where the number is unknown, so that both take the same way. */
const NO_RECORD = '00000000-0000-0000-0000-000000000000';

async function openForSigning(open: Act, lookUp: SignatureLookUp, input: LookUpInput): Promise<Result<{ lookUpId: string }>> {
  const db = open.trx.$pickTables<LookUpTables>();
  const office = await findOffice(open.trx.$pickTables<OfficeTables>(), lookUp.officeId);
  if (office?.kind !== 'station') return refused({ code: 'not-allowed', reason: 'notAStation' });
  const found = await findToSign(db, { number: readComplaintNumber(input.number) ?? '', lookUp });
  const paper = await findCurrentPaper(open.trx.$pickTables<PaperTables>(), { recordId: found?.id ?? NO_RECORD, kind: 'acknowledgement' });
  const isProved = isProofOfPresence({ proof: numberKey(input.proof), code: paper?.code, mobile: found?.mobile });
  if (found === undefined || !isProved) return refused({ code: 'not-found', reason: 'noSuchSlip', fields: { number: 'noSuchSlip' } });
  if (found.signatureState === 'signed') return refused({ code: 'wrong-state', reason: 'alreadySigned' });
  const enabled = await listEnabledModes(open.trx.$pickTables<SignatureModeTables>(), istDateOf(open.at));
  if (modesToRecord({ isOwnStation: found.officeId === lookUp.officeId, enabled }).length === 0) return refused({ code: 'law', reason: 'modeNotEnabled', rule: 'L3b' });
  const lookUpId = newId();
  await insertLookUp(db, { id: lookUpId, complaintId: found.id, lookUp, identity: input.identity, at: open.at, expiresAt: addMs(open.at, LOOK_UP_OPEN_MS) });
  open.mark({ recordKind: 'complaint', recordId: found.id, kind: 'complaint.looked-up', content: { officeId: lookUp.officeId, identity: input.identity } });
  return ok({ lookUpId });
}

/**
 * Records the signature of a complaint that was looked up, at the station where the person signed (L2, L3, L3a, L3b). The informant is
 * told on the phone: whoever did not sign learns that somebody did.
 * Refusals: `lookUpOver` (unknown, somebody else's, or open no longer), `notAllowed`, `alreadySigned`, `modeNotEnabled`, `notReadOver`.
 */
export function signElsewhere(deps: ComplaintDeps, actor: OfficerActor, input: { lookUpId: string; wasReadOver: boolean }): Promise<Result<void>> {
  return act(deps, actor, 'complaint.sign-elsewhere', async (open) => {
    const lookUp = lookUpOf(actor);
    if (lookUp === undefined) return refused({ code: 'not-allowed', reason: 'notAllowed' });
    const found = await findOpenLookUp(open.trx.$pickTables<LookUpTables>(), { id: input.lookUpId, lookUp, now: open.at });
    const complaint = found === undefined ? undefined : await lockComplaintById(open.trx.$pickTables<ComplaintTables>(), found.complaintId);
    if (complaint === undefined) return refused({ code: 'not-found', reason: 'lookUpOver' });
    if (!mayDo(actor, 'sign-elsewhere', complaint)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
    const mode = complaint.officeId === actor.officeId ? 'physical-at-station' : 'physical-at-other-station';
    const signed = await recordSignature(open, { complaint, by: actor, mode, wasReadOver: input.wasReadOver });
    if (signed.ok) await tellInformant(open, complaint, { template: 'signed', values: { number: complaint.number } });
    return signed;
  });
}
