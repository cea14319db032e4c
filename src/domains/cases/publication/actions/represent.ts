import type { CitizenActor, OfficerActor } from '../../../../kernel/actor.ts';
import type { OfficeId } from '../../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../../kernel/result.ts';
import type { Lang } from '../../../../kernel/text.ts';
import { newId } from '../../../../platform/crypto/ids.ts';
import { meetClocks, startClocks } from '../../../../foundation/deadlines/index.ts';
import { findCitizenAccount, type CitizenTables } from '../../../../foundation/identity/index.ts';
import { act, type Act } from '../../../../foundation/ledger/index.ts';
import { queueMessage } from '../../../../foundation/notifications/index.ts';
import { districtOffice, type OfficeTables } from '../../../../foundation/offices/index.ts';
import type { FirAddress, Publication } from '../model/publication.ts';
import { mayDoWithPublication } from '../model/publication-policy.ts';
import type { RepresentationOutcome } from '../model/representation.ts';
import { isKnownToPublic } from '../model/rules/publish-by.ts';
import { committeeOf, type Concern } from '../model/rules/representation-committee.ts';
import { writtenReasons } from '../model/rules/withholding-officer.ts';
import { findPublicationByNumber, type PublicationTables } from '../store/publication-store.ts';
import { findOwnRepresentation, insertRepresentation, listRepresentations, updateRepresentationAnswered, type RepresentationTables } from '../store/representation-store.ts';
import { onPublication } from './on-publication.ts';
import type { PublicationDeps } from './publication-deps.ts';

export interface RepresentationInput {
  readonly key: FirAddress;
  readonly name: string;
  readonly concern: Concern | undefined;
  readonly words: string;
  readonly lang: Lang;
}

/**
 * Somebody whom a withheld FIR concerns asks the SP for it (L17), with name and confirmed number: the three days run from here.
 * Nothing of the FIR is told to who asks. Refusals: `notFound`, `notWithheld`, `nameMissing`, `concernMissing`, `wordsMissing`, `alreadyAsked`, `noDesk`.
 */
export function representAgainst(deps: PublicationDeps, actor: CitizenActor, input: RepresentationInput): Promise<Result<void>> {
  return act(deps, actor, 'fir.represent', async (open) => {
    const publication = await findPublicationByNumber(open.trx.$pickTables<PublicationTables>(), input.key);
    if (publication === undefined || publication.state === 'due' || !isKnownToPublic(publication, open.at)) return refused({ code: 'not-found', reason: 'notFound' });
    if (!mayDoWithPublication(actor, 'represent', publication)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
    if (publication.state === 'published') return refused({ code: 'wrong-state', reason: 'notWithheld' });
    const [name, words] = [input.name.trim(), input.words.trim()];
    const fields = {
      ...((name.length < 2 || name.length > 100) && { name: 'nameMissing' }),
      ...(input.concern === undefined && { concern: 'concernMissing' }),
      ...((words === '' || words.length > 5_000) && { words: 'wordsMissing' }),
    };
    if (input.concern === undefined || Object.keys(fields).length > 0) return refused({ code: 'invalid', reason: 'invalid', fields });
    const db = open.trx.$pickTables<RepresentationTables>();
    const before = await findOwnRepresentation(db, { firId: publication.firId, citizenId: actor.citizenId });
    if (before !== undefined && before.answer === undefined) return refused({ code: 'conflict', reason: 'alreadyAsked' });
    const deciding = await decidingOffice(open, publication);
    if (deciding === undefined) return refused({ code: 'conflict', reason: 'noDesk' });
    const id = newId();
    await insertRepresentation(db, { id, firId: publication.firId, madeBy: actor.citizenId, madeAt: open.at, name, concern: input.concern, words, lang: input.lang });
    await startClocks(open, deps.settings(), [{ kind: 'fir.representation', recordKind: 'representation', recordId: id, officeId: deciding }]);
    open.mark({ recordKind: 'fir', recordId: publication.firId, kind: 'fir.represented', content: { representationId: id, toOfficeId: deciding } });
    return ok(undefined);
  });
}

/** The SP's office; where the FIR is about that office, the one above that took the complaint (5.1). */
async function decidingOffice(open: Act, { districtCode, aboutOfficeId, aboveOfficeId }: Publication): Promise<OfficeId | undefined> {
  const sp = districtCode === undefined ? undefined : await districtOffice(open.trx.$pickTables<OfficeTables>(), districtCode);
  return sp === undefined || sp.id === aboutOfficeId ? aboveOfficeId : sp.id;
}

export interface RepresentationDecision {
  readonly key: FirAddress;
  readonly representationId: string;
  readonly outcome: RepresentationOutcome;
  /** The three officers, by rank and name. */
  readonly committee: readonly string[];
  readonly reasons: string;
}

/**
 * The SP records what the committee of three decided, and the person is told that there is news (L17).
 * Refusals: `notFound`, `notAllowed`, `committeeMissing`, `reasonsMissing`, `wrongState` (answered already).
 */
export function decideRepresentation(deps: PublicationDeps, actor: OfficerActor, input: RepresentationDecision): Promise<Result<void>> {
  return onPublication(deps, actor, { action: 'decide-representation', key: input.key }, async (open, publication) => {
    const db = open.trx.$pickTables<RepresentationTables>();
    const made = (await listRepresentations(db, publication.firId)).find(({ id }) => id === input.representationId);
    if (made === undefined || made.answer !== undefined) return refused({ code: 'wrong-state', reason: 'wrongState' });
    const committee = committeeOf(input.committee);
    const reasons = writtenReasons(input.reasons);
    if (committee === undefined || reasons === undefined) {
      return refused({ code: 'invalid', reason: 'invalid', fields: { ...(committee === undefined && { 'committee-1': 'committeeMissing' }), ...(reasons === undefined && { answer: 'reasonsMissing' }) } });
    }
    await updateRepresentationAnswered(db, { id: made.id, outcome: input.outcome, committee, reasons, by: actor.officerId, at: open.at });
    await meetClocks(open, { recordId: made.id, kinds: ['fir.representation'] });
    const account = await findCitizenAccount(open.trx.$pickTables<CitizenTables>(), made.madeBy);
    if (account !== undefined) await queueMessage(open, { to: { mobile: account.mobile }, lang: made.lang, template: 'news', values: {} });
    open.mark({ recordKind: 'fir', recordId: publication.firId, kind: 'fir.representation-decided', content: { representationId: made.id, outcome: input.outcome } });
    return ok(undefined);
  });
}
