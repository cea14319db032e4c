import type { Actor } from '../../../../kernel/actor.ts';
import { refused, type Result } from '../../../../kernel/result.ts';
import { act, type Act } from '../../../../foundation/ledger/index.ts';
import type { FirAddress, Publication } from '../model/publication.ts';
import { mayDoWithPublication, publicationsVisibleTo, type PublicationAct } from '../model/publication-policy.ts';
import { findVisiblePublication, lockPublication, type PublicationTables } from '../store/publication-store.ts';
import type { PublicationDeps } from './publication-deps.ts';

/** Opens an officer's act on one publication: looks, asks the policy, locks. Refusals: `notFound`, `notAllowed`. */
export function onPublication<T>(deps: PublicationDeps, actor: Actor, target: { readonly action: PublicationAct; readonly key: FirAddress }, work: (act: Act, publication: Publication) => Promise<Result<T>>): Promise<Result<T>> {
  return act(deps, actor, `fir.${target.action}`, async (open) => {
    const db = open.trx.$pickTables<PublicationTables>();
    const seen = await findVisiblePublication(db, { ...target.key, visibleTo: publicationsVisibleTo(actor) });
    const publication = seen === undefined ? undefined : await lockPublication(db, seen.firId);
    if (publication === undefined) return refused({ code: 'not-found', reason: 'notFound', log: `${target.action} of an FIR that is unknown or out of sight` });
    if (!mayDoWithPublication(actor, target.action, publication)) return refused({ code: 'not-allowed', reason: 'notAllowed', log: `${target.action} is not for this role` });
    return work(open, publication);
  });
}
