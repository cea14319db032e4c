import type { OfficerActor } from '../../../kernel/actor.ts';
import type { OfficerId } from '../../../kernel/id.ts';
import { isBefore, istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { cancelClocks, meetClocks } from '../../../foundation/deadlines/index.ts';
import { findOfficer, rankAndName, type OfficerReadTables } from '../../../foundation/identity/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { Complaint } from '../model/complaint.ts';
import type { ContactWay } from '../model/contact-way.ts';
import { maySpeakWith, withdrawalTable, type Withdrawal } from '../model/withdrawal.ts';
import { updateWithdrawalHearer, type ComplaintTables } from '../store/complaint-store.ts';
import { listHearers, type HearerTables } from '../store/hearer-store.ts';
import { findWithdrawal, updateHeard, type WithdrawalTables } from '../store/withdrawal-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';
import { tellInformant } from './tell-informant.ts';
import { tellOfficers } from './tell-officers.ts';

/**
 * The SP names who speaks with the person about a withdrawal: a woman officer of any station of the district, or an officer of another
 * station than the complaint's (5.0). That officer sees the complaint until then, also from another station, and is told.
 * Refusals: `notFound`, `notAllowed`, `noWithdrawal`, `noSuchHearer`.
 */
export function nameHearer(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; officerId: OfficerId }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'name-hearer', number: input.number }, async (act, complaint) => {
    const withdrawal = await openWithdrawal(act, complaint);
    if (withdrawal === undefined) return refused({ code: 'wrong-state', reason: 'noWithdrawal' });
    const hearers = await listHearers(act.trx.$pickTables<HearerTables>(), { ...complaint, isBySlip: withdrawal.isBySlip, on: istDateOf(act.at) });
    const hearer = hearers.find(({ id }) => id === input.officerId);
    if (hearer === undefined) return refused({ code: 'invalid', reason: 'noSuchHearer', fields: { hearerId: 'noSuchHearer' } });
    await updateWithdrawalHearer(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, officerId: hearer.id });
    await tellOfficers(act, { officeId: hearer.officeId, officerId: hearer.id }, { complaint, clockKind: 'withdrawal.talk', template: 'duty-due' });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.withdrawal-hearer-named', content: { officerId: hearer.id, officeId: hearer.officeId, nameEn: rankAndName(hearer, 'en'), nameHi: rankAndName(hearer, 'hi') } });
    return ok(undefined);
  });
}

export interface HeardWithdrawal {
  readonly number: string;
  readonly way: ContactWay;
  /** The officer's own declaration: nobody else was there or listened. */
  readonly wasAlone: boolean;
  readonly isOwnWish: boolean;
}

/**
 * The officer has spoken with the person alone and notes what the person wishes (5.0): a woman officer of the station, or who was named
 * of another. An own wish counts when its hours are over, and nobody's wish ends the request. The person's page shows neither (`shownWithdrawal`).
 * Refusals: `notFound`, `notAllowed`, `noWithdrawal`, `notTheHearer` (a man of the same station; anybody of it where a slip asked), `heardAlready`, `notAlone`.
 */
export function hearWithdrawal(deps: ComplaintDeps, actor: OfficerActor, input: HeardWithdrawal): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'hear-withdrawal', number: input.number }, async (act, complaint) => {
    const withdrawal = await openWithdrawal(act, complaint);
    if (withdrawal === undefined) return refused({ code: 'wrong-state', reason: 'noWithdrawal' });
    if (withdrawal.talk !== undefined) return refused({ code: 'wrong-state', reason: 'heardAlready' });
    const officer = await findOfficer(act.trx.$pickTables<OfficerReadTables>(), { id: actor.officerId, on: istDateOf(act.at) });
    if (officer === undefined || !maySpeakWith(officer, { ...complaint, isBySlip: withdrawal.isBySlip })) return refused({ code: 'conflict', reason: 'notTheHearer' });
    if (!input.wasAlone) return refused({ code: 'invalid', reason: 'notAlone', fields: { wasAlone: 'notAlone' } });
    const state = stateAfterTalk(withdrawal, { isOwnWish: input.isOwnWish, isOver: !isBefore(act.at, withdrawal.effectAt) });
    await updateHeard(act.trx.$pickTables<WithdrawalTables>(), { id: withdrawal.id, by: actor.officerId, officeId: actor.officeId, at: act.at, way: input.way, isOwnWish: input.isOwnWish, state });
    await meetClocks(act, { recordId: complaint.id, kinds: ['withdrawal.talk'] });
    if (state === 'not-wished') await cancelClocks(act, { recordId: complaint.id, kinds: ['withdrawal.effect'] });
    await updateWithdrawalHearer(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, officerId: null });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.withdrawal-heard', content: { officeId: actor.officeId, way: input.way } });
    if (state === 'in-force') {
      await tellInformant(act, complaint, { template: 'news', values: {} });
      act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.withdrawal-in-force', content: { officeId: complaint.officeId } });
    }
    return ok(undefined);
  });
}

function stateAfterTalk({ state }: Withdrawal, { isOwnWish, isOver }: { isOwnWish: boolean; isOver: boolean }): Withdrawal['state'] {
  const step = isOwnWish ? (isOver ? stepOf(withdrawalTable, state, 'take-effect') : undefined) : stepOf(withdrawalTable, state, 'deny');
  return step?.to ?? state;
}

async function openWithdrawal(act: Act, complaint: Complaint): Promise<Withdrawal | undefined> {
  const withdrawal = await findWithdrawal(act.trx.$pickTables<WithdrawalTables>(), complaint.id);
  return withdrawal?.state === 'asked' ? withdrawal : undefined;
}
