import type { OfficerActor } from '../../../kernel/actor.ts';
import { istDateOf, type IstDate } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { firNumberText, moveZeroFir } from '../../cases/index.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onTransfer } from './on-transfer.ts';
import { tellInformant } from './tell-informant.ts';

/**
 * The registering station sends the Zero FIR to its own station, which sees it from this moment and has a day to take it over (5.3).
 * Until then the sending station keeps it. Refusals: those of `onTransfer`.
 */
export function sendZeroFir(deps: ComplaintDeps, actor: OfficerActor, number: string): Promise<Result<void>> {
  return onTransfer(deps, actor, { action: 'send', number }, async (act, { complaint, transfer, zero }) => {
    const { destination, fromOfficeId } = await moveZeroFir(act, deps.settings(), { zero, transfer, move: { action: 'send', at: act.at } });
    await tellInformant(act, complaint, { template: 'news', values: {} });
    const toOfficeId = destination.kind === 'station' ? destination.officeId : null;
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.zero-fir-sent', content: { officeId: fromOfficeId, toOfficeId, firNumber: firNumberText(zero) } });
    return ok(undefined);
  });
}

/**
 * It has left for a station of another State, by letter or e-mail: no other State is connected, so the officer writes how and when.
 * Refusals: those of `onTransfer`; `required` (no mark), `sentOn` (no day, before the FIR, or yet to come).
 */
export function sendZeroFirOutside(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; mark: string; on: IstDate | undefined }): Promise<Result<void>> {
  return onTransfer(deps, actor, { action: 'send-outside', number: input.number }, async (act, { complaint, transfer, zero }) => {
    const mark = input.mark.trim();
    if (mark === '' || mark.length > 200) return refused({ code: 'invalid', reason: 'invalid', fields: { mark: mark === '' ? 'required' : 'tooLong' } });
    const { on } = input;
    if (on === undefined || on < istDateOf(zero.registeredAt) || on > istDateOf(act.at)) return refused({ code: 'invalid', reason: 'invalid', fields: { 'on-day': 'sentOn' } });
    await moveZeroFir(act, deps.settings(), { zero, transfer, move: { action: 'send-outside', at: act.at, mark, on } });
    await tellInformant(act, complaint, { template: 'news', values: {} });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.zero-fir-sent-outside', content: { officeId: transfer.fromOfficeId, on } });
    return ok(undefined);
  });
}
