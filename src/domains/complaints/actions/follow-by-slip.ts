import { addMs, type Instant } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { hashToken, sameSecret } from '../../../platform/crypto/tokens.ts';
import { findCurrentPaper, numberKey, type PaperTables } from '../../../foundation/documents/index.ts';
import { readComplaintNumber } from '../model/complaint-number.ts';
import { visibleBySlip, type ComplaintVisibility } from '../model/complaint-policy.ts';
import { FOLLOW_FAILURES_KEPT_MS, followLimit } from '../model/follow-limit.ts';
import { relationSees } from '../model/person-policy.ts';
import { countFollowFailures, deleteFollowFailuresBefore, insertFollowFailure, listSlipHolders, type FollowFailureTables, type SlipHolder, type SlipTables } from '../store/follow-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

/** Where a slip leads: to how the complaint stands; or, for an informant who was cut off, to nothing but the day of the report. */
export type FollowedSlip = { readonly number: string } & ({ readonly visibleTo: ComplaintVisibility } | { readonly visibleTo: undefined; readonly filedAt: Instant });

/** As typed, with where it came from. */
export interface SlipTyped {
  readonly number: string;
  readonly code: string;
  readonly address: string;
}

/**
 * Somebody without a phone, or for whom another told it, follows a complaint with number and code of the slip: the receipt that the
 * counter gave to the informant, or a person's own. It opens how the complaint stands and nothing that was said.
 *
 * Refusals: `noSuchFollow` for an unknown number, a wrong code and a relation that sees nothing alike, by the same statements;
 * `waitFollow` after too many wrong tries from one address.
 */
export async function followBySlip(deps: ComplaintDeps, typed: SlipTyped): Promise<Result<FollowedSlip>> {
  const failures = deps.work.$pickTables<FollowFailureTables>();
  const addressHash = hashToken(typed.address);
  const now = deps.clock();
  const count = await countFollowFailures(failures, { addressHash, since: addMs(now, -followLimit.windowMs) });
  if (count >= followLimit.failures) return refused({ code: 'too-many', reason: 'waitFollow' });
  const number = readComplaintNumber(typed.number) ?? '';
  const holder = await holderOf(deps, { number, code: numberKey(typed.code) });
  if (holder === undefined) {
    await insertFollowFailure(failures, { addressHash, at: now });
    return refused({ code: 'not-found', reason: 'noSuchFollow', fields: { number: 'noSuchFollow' } });
  }
  if (holder.isCutOff) return ok({ number, visibleTo: undefined, filedAt: holder.filedAt });
  return ok({ number, visibleTo: visibleBySlip(holder) });
}

/** Wrong codes that count no longer. For an hourly job; answers how many went. */
export function purgeFollowFailures(deps: Pick<ComplaintDeps, 'work' | 'clock'>): Promise<number> {
  return deleteFollowFailuresBefore(deps.work.$pickTables<FollowFailureTables>(), addMs(deps.clock(), -FOLLOW_FAILURES_KEPT_MS));
}

/** Asked for where the number is unknown, so that both take the same way. */
const NO_RECORD = '00000000-0000-0000-0000-000000000000';

async function holderOf({ db }: ComplaintDeps, typed: { number: string; code: string }): Promise<SlipHolder | undefined> {
  const holders = await listSlipHolders(db.$pickTables<SlipTables>(), typed.number);
  const receipt = await findCurrentPaper(db.$pickTables<PaperTables>(), { recordId: holders[0]?.complaintId ?? NO_RECORD, kind: 'acknowledgement' });
  const typedHash = hashToken(typed.code);
  return holders.find(({ relation, codeHash, isSlipOfCounter }) => {
    if (!relationSees(relation, 'progress')) return false;
    if (relation === 'informant') return isSlipOfCounter && receipt !== undefined && sameSecret(hashToken(receipt.code), typedHash);
    return codeHash !== undefined && sameSecret(codeHash, typedHash);
  });
}
