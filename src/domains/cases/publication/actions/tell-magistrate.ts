import type { OfficerActor } from '../../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../../kernel/result.ts';
import { listPublicationDecisions, updateMagistrateTold, type PublicationDecisionTables } from '../store/decision-store.ts';
import type { FirAddress } from '../model/publication.ts';
import { onPublication } from './on-publication.ts';
import type { PublicationDeps } from './publication-deps.ts';

/**
 * Records the letter by which the office told the area Magistrate of a withheld FIR (L15). The software sends nothing itself.
 * Refusals: `notFound`, `notAllowed`, `letterMissing`, `wrongState` (nothing withheld, or told already).
 */
export function recordMagistrateTold(deps: PublicationDeps, actor: OfficerActor, input: { key: FirAddress; letter: string }): Promise<Result<void>> {
  return onPublication(deps, actor, { action: 'tell-magistrate', key: input.key }, async (act, { firId }) => {
    const letter = input.letter.trim();
    if (letter === '' || letter.length > 200) return refused({ code: 'invalid', reason: 'letterMissing', fields: { letter: 'letterMissing' } });
    const db = act.trx.$pickTables<PublicationDecisionTables>();
    const withheld = (await listPublicationDecisions(db, firId)).find((decision) => decision.kind === 'withhold' && decision.magistrate === undefined);
    if (withheld === undefined) return refused({ code: 'wrong-state', reason: 'wrongState' });
    await updateMagistrateTold(db, { id: withheld.id, letter, at: act.at });
    act.mark({ recordKind: 'fir', recordId: firId, kind: 'fir.magistrate-told', content: { decisionId: withheld.id } });
    return ok(undefined);
  });
}
