import type { OfficerId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { seal } from '../../../platform/crypto/keyed.ts';
import { newReadableCode } from '../../../platform/crypto/tokens.ts';
import type { Act } from '../../ledger/index.ts';
import { printedRecoveryCode, RECOVERY_CODES } from '../model/second-factor.ts';
import { insertFactor, type FactorTables } from '../store/factor-store.ts';
import { factorKey, recoveryCodeHash } from './check-factor.ts';

/**
 * Gives an officer the second factor, within the caller's act. Answers the recovery codes, which are stored as hashes: this is the
 * only time that anybody sees them. Refuses with `factorKnown` when the officer has one.
 * @param factor.lastStep the step whose code was shown as proof; 0 when none was
 */
export async function enrollFactor(act: Act, factor: { secret: string; officerId: OfficerId; totpSecret: string; lastStep: number }): Promise<Result<readonly string[]>> {
  const { secret, officerId } = factor;
  const codes = Array.from({ length: RECOVERY_CODES }, () => newReadableCode(10));
  const isNew = await insertFactor(act.trx.$pickTables<FactorTables>(), {
    officerId,
    sealedSecret: seal(factorKey(secret), factor.totpSecret),
    lastStep: factor.lastStep,
    at: act.at,
    recoveryCodes: codes.map((code) => ({ id: newId(), hash: recoveryCodeHash(secret, code) })),
  });
  if (!isNew) return refused({ code: 'conflict', reason: 'factorKnown' });
  act.mark({ recordKind: 'officer', recordId: officerId, kind: 'officer.factor-enrolled', content: { recoveryCodes: codes.length } });
  return ok(codes.map(printedRecoveryCode));
}
