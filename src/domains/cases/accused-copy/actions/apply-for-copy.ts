import type { CitizenActor, OfficerActor } from '../../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../../kernel/result.ts';
import type { Lang } from '../../../../kernel/text.ts';
import { newId } from '../../../../platform/crypto/ids.ts';
import { startClocks } from '../../../../foundation/deadlines/index.ts';
import { act, type Act } from '../../../../foundation/ledger/index.ts';
import type { PublicationDeps } from '../../publication/actions/publication-deps.ts';
import type { FirAddress } from '../../publication/model/publication.ts';
import { findPublicationByNumber, type PublicationTables } from '../../publication/store/publication-store.ts';
import type { CopyStanding } from '../model/copy-application.ts';
import { mayDoWithCopy } from '../model/copy-policy.ts';
import { findOwnCopyApplication, insertCopyApplication, type CopyTables } from '../store/copy-application-store.ts';

export interface CopyRequest {
  readonly fir: FirAddress;
  readonly lang: Lang;
  readonly name: string;
  readonly standing: CopyStanding | undefined;
  /** For whom an agent asks. */
  readonly accusedName: string;
}

/**
 * An accused person, or who acts for one, asks for the certified copy of an FIR (L18), online with a confirmed number or at the counter
 * of the station: the 24 hours run from here. Nothing of the FIR is told to who asks.
 * Refusals: `notFound` (no such FIR), `notAllowed`, `alreadyAsked`, `nameMissing`, `standingMissing`, `accusedMissing`.
 */
export function applyForCopy(deps: PublicationDeps, actor: CitizenActor | OfficerActor, request: CopyRequest): Promise<Result<{ id: string }>> {
  return act(deps, actor, actor.kind === 'citizen' ? 'copy-application.make' : 'copy-application.take', async (open) => {
    const publication = await findPublicationByNumber(open.trx.$pickTables<PublicationTables>(), request.fir);
    if (publication === undefined) return refused({ code: 'not-found', reason: 'noSuchFir', fields: { number: 'noSuchFir' } });
    if (!mayDoWithCopy(actor, actor.kind === 'citizen' ? 'apply' : 'take', publication)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
    const [name, accusedName] = [request.name.trim(), request.accusedName.trim()];
    const { standing } = request;
    const fields = {
      ...(!isName(name) && { name: 'nameMissing' }),
      ...(standing === undefined && { standing: 'standingMissing' }),
      ...(standing === 'agent' && !isName(accusedName) && { accusedName: 'accusedMissing' }),
    };
    if (standing === undefined || Object.keys(fields).length > 0) return refused({ code: 'invalid', reason: 'invalid', fields });
    if (actor.kind === 'citizen' && (await waits(open, actor, publication))) return refused({ code: 'conflict', reason: 'alreadyAsked' });
    const id = newId();
    await insertCopyApplication(open.trx.$pickTables<CopyTables>(), {
      id,
      firId: publication.firId,
      officeId: publication.officeId,
      madeBy: actor.kind === 'citizen' ? actor.citizenId : undefined,
      takenBy: actor.kind === 'officer' ? actor.officerId : undefined,
      madeAt: open.at,
      lang: request.lang,
      name,
      standing,
      accusedName: standing === 'agent' ? accusedName : undefined,
    });
    await startClocks(open, deps.settings(), [{ kind: 'fir.accused-copy', recordKind: 'copy-application', recordId: id, officeId: publication.officeId }]);
    open.mark({ recordKind: 'copy-application', recordId: id, kind: 'copy-application.made', content: { firId: publication.firId, standing, officeId: publication.officeId } });
    return ok({ id });
  });
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 100 && /\p{L}/u.test(text);
}

async function waits(open: Act, actor: CitizenActor, of: Pick<Parameters<typeof findOwnCopyApplication>[1], 'firId'>): Promise<boolean> {
  const before = await findOwnCopyApplication(open.trx.$pickTables<CopyTables>(), { firId: of.firId, citizenId: actor.citizenId });
  return before !== undefined && before.answer === undefined;
}
