import { addMs, type Instant } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { Lang } from '../../../kernel/text.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { keyedHash, newDigits } from '../../../platform/crypto/keyed.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import { areCodesLimited, mobileCode } from '../model/mobile-code.ts';
import { codeRules } from '../model/sign-in-settings.ts';
import { countCodes, insertCode, lockMobile, type MobileCodeTables } from '../store/mobile-code-store.ts';
import type { CodeDeps } from './sign-in-deps.ts';

/**
 * Sends a code to a mobile number, for one session: only there it confirms anything. Whether the number is known plays no part.
 *
 * Refuses with `waitCode` after as many codes to a number as the settings allow (shipped: one and three more within half an hour,
 * forms 4.1), or to one address (shipped: forty). Count and message commit together. An earlier code of the same session and number stops counting.
 * @param request.mobile ten digits, from `readMobile`
 */
export async function requestCode(deps: CodeDeps, request: { sessionId: string; mobile: string; lang: Lang; address: string }): Promise<Result<{ expiresAt: Instant }>> {
  const { sessionId, mobile, lang } = request;
  const addressHash = hashToken(request.address);
  return deps.work.transaction().execute(async (trx) => {
    const db = trx.$pickTables<MobileCodeTables>();
    await lockMobile(db, mobile);
    const at = deps.clock();
    const rules = codeRules(deps.settings());
    if (areCodesLimited(await countCodes(db, { mobile, addressHash, since: addMs(at, -rules.windowMs) }), rules)) return refused({ code: 'too-many', reason: 'waitCode' });
    const [id, code, expiresAt] = [newId(), newDigits(mobileCode.digits), addMs(at, rules.lifeMs)];
    await insertCode(db, { id, sessionId, mobile, codeHash: mobileCodeHash(deps.secret, { id, code }), addressHash, at, expiresAt });
    await deps.queueMobileCode(trx, { mobile, lang, code, at, expiresAt });
    return ok({ expiresAt });
  });
}

/** A million codes are tried in a moment: the hash is keyed, and the id makes equal codes differ. */
export function mobileCodeHash(secret: string, of: { id: string; code: string }): string {
  return keyedHash({ secret, purpose: 'mobile code' }, `${of.id} ${of.code}`);
}
