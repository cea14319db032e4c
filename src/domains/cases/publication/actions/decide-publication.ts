import type { OfficerActor } from '../../../../kernel/actor.ts';
import { isBefore } from '../../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../../kernel/result.ts';
import { stepOf } from '../../../../kernel/state-table.ts';
import { newId } from '../../../../platform/crypto/ids.ts';
import { meetClocks, startClocks } from '../../../../foundation/deadlines/index.ts';
import { revokePaper } from '../../../../foundation/documents/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { firNumberText } from '../../fir/model/first-information-report.ts';
import type { FirAddress, Publication } from '../model/publication.ts';
import type { DecisionKind } from '../model/publication-decision.ts';
import { publicationTable } from '../model/publication-states.ts';
import { publishAt, type ExtensionGround } from '../model/rules/publish-by.ts';
import { mayRelease, mayWithhold, writtenReasons } from '../model/rules/withholding-officer.ts';
import { insertPublicationDecision, type PublicationDecisionTables } from '../store/decision-store.ts';
import { lockPublication, updatePublicationState, updatePublishAt, type PublicationTables } from '../store/publication-store.ts';
import { onPublication } from './on-publication.ts';
import type { PublicationDeps } from './publication-deps.ts';
import { putOut } from './publish-copy.ts';
import { writeWithholdingLetter } from './write-withholding-letter.ts';

export interface PublicationDecisionInput {
  readonly key: FirAddress;
  readonly reasons: string;
}

/**
 * Not on the web, in writing (L15): from now on number and year are all that shows. A copy that was out is taken back; the clock of
 * L14 is met by the decision; the other FIR of the same matter (L12) is stopped. The letter to the area Magistrate is written, to be
 * printed and sent; that it went stays open until the office records it.
 * Refusals: `notFound`, `notAllowed`, `rankTooLow` (below DySP), `reasonsMissing`, `wrongState`.
 */
export function withholdFir(deps: PublicationDeps, actor: OfficerActor, input: PublicationDecisionInput): Promise<Result<void>> {
  return decide(deps, actor, { ...input, kind: 'withhold' }, async (act, publication) => {
    if (!mayWithhold(actor.rank)) return refused({ code: 'law', reason: 'rankTooLow', rule: 'L15' });
    await updatePublicationState(act.trx.$pickTables<PublicationTables>(), { firId: publication.firId, state: 'withheld' });
    await takeBack(act, publication);
    await meetClocks(act, { recordId: publication.firId, kinds: ['fir.publish'] });
    await stopLinked(act, deps, publication);
    await writeWithholdingLetter(act, { publication, by: actor, reasons: input.reasons.trim() });
    return ok({ mark: 'fir.withheld' });
  });
}

/**
 * It may go on the web after all (L15, L16): by itself when its time comes, at once when that is past.
 * Refusals: `notFound`, `notAllowed`, `rankTooLow`, `reasonsMissing`, `wrongState`.
 */
export function releaseFir(deps: PublicationDeps, actor: OfficerActor, input: PublicationDecisionInput): Promise<Result<void>> {
  return decide(deps, actor, { ...input, kind: 'release' }, async (act, publication) => {
    if (!mayRelease(actor.rank, publication.heldFor)) return refused({ code: 'law', reason: 'rankTooLow', rule: 'L15' });
    const hasStory = publication.narrative !== undefined;
    await updatePublicationState(act.trx.$pickTables<PublicationTables>(), { firId: publication.firId, state: 'due' });
    // The decision to withhold had met the clock; what is still to come needs it again.
    if (publication.state === 'withheld' && !hasStory) await startAnew(act, deps, publication);
    if (hasStory || !isBefore(act.at, publication.publishAt)) await putOut(act, publication);
    if (hasStory) await meetClocks(act, { recordId: publication.firId, kinds: ['fir.publish'] });
    return ok({ mark: 'fir.released' });
  });
}

/**
 * The officer in charge stops it until a DySP or above has decided, also what is out already; with it the other FIR of the same matter (L12).
 * Refusals: `notFound`, `notAllowed`, `reasonsMissing`, `wrongState`.
 */
export function holdFir(deps: PublicationDeps, actor: OfficerActor, input: PublicationDecisionInput): Promise<Result<void>> {
  return decide(deps, actor, { ...input, kind: 'hold' }, async (act, publication) => {
    await stop(act, deps, publication);
    await stopLinked(act, deps, publication);
    return ok({ mark: 'fir.held' });
  });
}

/** More time, up to 48 hours, or 72 where the place has no line (L14). Refusals: `notFound`, `notAllowed`, `rankTooLow`, `reasonsMissing`, `wrongState`, `noMoreTime`. */
export function extendPublication(deps: PublicationDeps, actor: OfficerActor, input: PublicationDecisionInput & { readonly ground: ExtensionGround }): Promise<Result<void>> {
  return decide(deps, actor, { ...input, kind: 'extend' }, async (act, publication) => {
    if (!mayWithhold(actor.rank)) return refused({ code: 'law', reason: 'rankTooLow', rule: 'L14' });
    const until = publishAt(publication.registeredAt, deps.settings().values['fir.publish.hours'], input.ground);
    if (!isBefore(publication.publishAt, until) || !isBefore(act.at, until)) return refused({ code: 'law', reason: 'noMoreTime', rule: 'L14' });
    await updatePublishAt(act.trx.$pickTables<PublicationTables>(), { firId: publication.firId, publishAt: until });
    return ok({ mark: 'fir.publication-extended', ground: input.ground, until });
  });
}

type Decided = { readonly mark: string; readonly ground?: ExtensionGround; readonly until?: Publication['publishAt'] };

/** What all decisions have in common: policy, state, written reasons, the decision kept, its mark. */
function decide(deps: PublicationDeps, actor: OfficerActor, input: PublicationDecisionInput & { readonly kind: DecisionKind }, work: (act: Act, publication: Publication) => Promise<Result<Decided>>): Promise<Result<void>> {
  return onPublication(deps, actor, { action: input.kind, key: input.key }, async (act, publication) => {
    if (stepOf(publicationTable, publication.state, input.kind) === undefined) return refused({ code: 'wrong-state', reason: 'wrongState' });
    const reasons = writtenReasons(input.reasons);
    if (reasons === undefined) return refused({ code: 'invalid', reason: 'reasonsMissing', fields: { reasons: 'reasonsMissing' } });
    const decided = await work(act, publication);
    if (!decided.ok) return decided;
    const { mark, ground, until } = decided.value;
    await insertPublicationDecision(act.trx.$pickTables<PublicationDecisionTables>(), { id: newId(), firId: publication.firId, kind: input.kind, ground, reasons, by: actor.officerId, at: act.at, until });
    act.mark({ recordKind: 'fir', recordId: publication.firId, kind: mark, content: { officeId: actor.officeId, ...(until !== undefined && { until: until.toISOString() }) } });
    return ok(undefined);
  });
}

async function stop(act: Act, deps: PublicationDeps, publication: Publication): Promise<void> {
  await updatePublicationState(act.trx.$pickTables<PublicationTables>(), { firId: publication.firId, state: 'held', heldFor: 'officer' });
  await takeBack(act, publication);
  // What was out whole had met the clock: from now on a decision is due.
  if (publication.narrative !== undefined) await startAnew(act, deps, publication);
}

/**
 * What one station takes off the web would still be read in the copy of the other: a Zero FIR and the FIR that it became tell the same
 * story. The other one waits for its own decision; where it is held or withheld already it stays so.
 */
async function stopLinked(act: Act, deps: PublicationDeps, { firId, linkedFirId }: Publication): Promise<void> {
  const linked = linkedFirId === undefined ? undefined : await lockPublication(act.trx.$pickTables<PublicationTables>(), linkedFirId);
  if (linked === undefined || stepOf(publicationTable, linked.state, 'hold') === undefined) return;
  await stop(act, deps, linked);
  act.mark({ recordKind: 'fir', recordId: linked.firId, kind: 'fir.held', content: { because: firId } });
}

async function startAnew(act: Act, deps: PublicationDeps, { firId, officeId }: Publication): Promise<void> {
  await startClocks(act, deps.settings(), [{ kind: 'fir.publish', recordKind: 'fir', recordId: firId, officeId }]);
}

async function takeBack(act: Act, publication: Publication): Promise<void> {
  await revokePaper(act, { recordId: publication.firId, kind: 'fir-public', number: firNumberText(publication) });
}
