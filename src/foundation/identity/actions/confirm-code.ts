import type { CitizenId } from '../../../kernel/id.ts';
import { addMs } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { Lang } from '../../../kernel/text.ts';
import { derivedToken } from '../../../platform/crypto/keyed.ts';
import { hashToken, sameSecret } from '../../../platform/crypto/tokens.ts';
import { act } from '../../ledger/index.ts';
import { mobileCode } from '../model/mobile-code.ts';
import type { NoticeVersion } from '../model/rules/notice-before-data.ts';
import { codeRules, sessionLifeMs } from '../model/sign-in-settings.ts';
import { findConfirmedCitizen, type CitizenTables } from '../store/citizen-store.ts';
import { countCodeFailures, deleteCodesBefore, insertCodeFailure, markUsed, takeTry, type MobileCodeTables } from '../store/mobile-code-store.ts';
import { findCitizenOfSession, giveRotatedToken, type SessionTables } from '../store/session-store.ts';
import { createConfirmedCitizen } from './create-citizen.ts';
import { keepNotice } from './keep-notice.ts';
import { mobileCodeHash } from './request-code.ts';
import type { CodeDeps, SignInDeps } from './sign-in-deps.ts';

export interface TypedCode {
  readonly sessionId: string;
  readonly mobile: string;
  /** Six digits, from `readCode`. */
  readonly code: string;
  readonly address: string;
  /** In which the citizen will be written to, when this is the first time. */
  readonly lang: Lang;
  /** Which notice about one's data the page showed (rule L46). */
  readonly notice?: NoticeVersion | undefined;
}

/**
 * Confirms a mobile number by the code sent to it, and makes the session the citizen's under a new token; the old one dies.
 *
 * The same form sent again within a minute answers the same citizen and token: the token is derived from the code's row and our
 * secret, so two posts side by side cannot take it from each other. After signing out nothing brings it back.
 * Refusals: `wrongCode`; `codeOver` (wrong too often, too old, used before, or never sent); `waitCode` (too many wrong from an address).
 */
export async function confirmCode(deps: CodeDeps, typed: TypedCode): Promise<Result<{ citizenId: CitizenId; token: string }>> {
  const right = await compare(deps, typed);
  if (!right.ok) return right;
  const { sessionId } = typed;
  const citizenId = await citizenOf(deps, typed);
  if (typed.notice !== undefined) await keepNotice(deps, { citizenId, version: typed.notice });
  const token = derivedToken({ secret: deps.secret, purpose: 'session of a mobile code' }, right.value.id);
  const now = deps.clock();
  const isGiven = await giveRotatedToken(deps.work.$pickTables<SessionTables>(), { id: sessionId, tokenHash: hashToken(token), owner: { citizenId }, now, expiresAt: addMs(now, sessionLifeMs(deps.settings()).citizen) });
  return isGiven ? ok({ citizenId, token }) : refused({ code: 'invalid', reason: 'codeOver' });
}

/** Deletes codes and wrong tries after 24 hours (L48). Answers how many. */
export function purgeMobileCodes(deps: Pick<CodeDeps, 'work' | 'clock'>): Promise<number> {
  return deleteCodesBefore(deps.work.$pickTables<MobileCodeTables>(), addMs(deps.clock(), -mobileCode.keptMs));
}

/** Every try commits by itself before it is compared. */
async function compare(deps: CodeDeps, { sessionId, mobile, code, address }: TypedCode): Promise<Result<{ id: string }>> {
  const db = deps.work.$pickTables<MobileCodeTables>();
  const now = deps.clock();
  const addressHash = hashToken(address);
  const rules = codeRules(deps.settings());
  const failures = await countCodeFailures(db, { addressHash, since: addMs(now, -rules.windowMs) });
  if (failures >= rules.perAddress) return refused({ code: 'too-many', reason: 'waitCode' });
  const sent = await takeTry(db, { sessionId, mobile, now, rules });
  if (sent === undefined) return refused({ code: 'invalid', reason: 'codeOver' });
  if (!sameSecret(sent.codeHash, mobileCodeHash(deps.secret, { id: sent.id, code }))) {
    await insertCodeFailure(db, { addressHash, at: now });
    return refused({ code: 'invalid', reason: 'wrongCode' });
  }
  await markUsed(db, { id: sent.id, now });
  return ok({ id: sent.id });
}

/** Found, or made by an act. Two at once: one makes the citizen, the other finds it. */
async function citizenOf(deps: SignInDeps, { mobile, lang, sessionId }: TypedCode): Promise<CitizenId> {
  const db = deps.db.$pickTables<CitizenTables>();
  const known = await findConfirmedCitizen(db, mobile);
  if (known !== undefined) return known;
  const guestId = await findCitizenOfSession(deps.work.$pickTables<SessionTables>(), sessionId);
  const created = await act(deps, { kind: 'guest' }, 'citizen.confirm-mobile', (open) => createConfirmedCitizen(open, { mobile, lang, guestId }));
  const citizenId = created.ok ? created.value : await findConfirmedCitizen(db, mobile);
  if (citizenId === undefined) throw new Error('A confirmed number has no citizen');
  return citizenId;
}
