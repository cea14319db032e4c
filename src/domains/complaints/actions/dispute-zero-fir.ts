import type { OfficerActor } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { findOffice, type OfficeKind, type OfficeTables, type Supervisor, type SupervisionTables } from '../../../foundation/offices/index.ts';
import { firNumberText, ladderToTell, moveZeroFir } from '../../cases/index.ts';
import { SHORTEST_GROUND } from '../model/belongs-elsewhere.ts';
import type { Complaint } from '../model/complaint.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onTransfer } from './on-transfer.ts';
import { tellInformant } from './tell-informant.ts';

/** An SP's office or one above: circles and sub-divisions decide no argument between stations. */
const deciders: readonly OfficeKind[] = ['district', 'police-district', 'rail-district', 'range', 'headquarters'];

/**
 * The station it was sent to says, with a ground, that the place is not its own: the next office known above both stations decides
 * within two days, the SP within one district (5.3). It goes back neither to the sending station nor to the person.
 * Refusals: those of `onTransfer`; `groundMissing`, `noDecider` (no office above both is known).
 */
export function disputeZeroFir(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; ground: string }): Promise<Result<void>> {
  return onTransfer(deps, actor, { action: 'dispute', number: input.number }, async (act, { complaint, transfer, zero }) => {
    const ground = input.ground.trim();
    if (ground.length < SHORTEST_GROUND) return refused({ code: 'invalid', reason: 'groundMissing', fields: { ground: 'groundMissing' } });
    const decider = await officeAboveBoth(act, { complaint, one: transfer.fromOfficeId, other: actor.officeId });
    if (decider === undefined) return refused({ code: 'conflict', reason: 'noDecider' });
    await moveZeroFir(act, deps.settings(), { zero, transfer, move: { action: 'dispute', at: act.at, ground, deciderOfficeId: decider.id } });
    await tellInformant(act, complaint, { template: 'news', values: {} });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.zero-fir-disputed', content: { officeId: actor.officeId, toOfficeId: decider.id, firNumber: firNumberText(zero) } });
    return ok(undefined);
  });
}

/**
 * The office above names the station, once and for all: it may be either of the two, or a third one.
 * Refusals: those of `onTransfer`; `groundMissing`, `noSuchStation`.
 */
export function decideDispute(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; toOfficeId: OfficeId; ground: string }): Promise<Result<void>> {
  return onTransfer(deps, actor, { action: 'decide', number: input.number }, async (act, { complaint, transfer, zero }) => {
    const ground = input.ground.trim();
    if (ground.length < SHORTEST_GROUND) return refused({ code: 'invalid', reason: 'groundMissing', fields: { ground: 'groundMissing' } });
    const station = await findOffice(act.trx.$pickTables<OfficeTables>(), input.toOfficeId);
    if (station?.kind !== 'station' || station.id === complaint.aboutOfficeId) return refused({ code: 'invalid', reason: 'noSuchStation', fields: { toOfficeId: 'noSuchStation' } });
    await moveZeroFir(act, deps.settings(), { zero, transfer, move: { action: 'decide', at: act.at, ground, toOfficeId: station.id } });
    await tellInformant(act, complaint, { template: 'news', values: {} });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.zero-fir-decided', content: { officeId: actor.officeId, toOfficeId: station.id, firNumber: firNumberText(zero) } });
    return ok(undefined);
  });
}

async function officeAboveBoth(act: Act, { complaint, one, other }: { complaint: Pick<Complaint, 'aboutOfficeId'>; one: OfficeId; other: OfficeId }): Promise<Supervisor | undefined> {
  const db = act.trx.$pickTables<SupervisionTables>();
  const on = istDateOf(act.at);
  const ladder = await ladderToTell(db, { record: complaint, officeId: one, on });
  const above = await ladderToTell(db, { record: complaint, officeId: other, on });
  return above.find(({ id, kind }) => deciders.includes(kind) && ladder.some((office) => office.id === id));
}
