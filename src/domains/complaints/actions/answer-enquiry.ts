import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { mayPermitEnquiry } from '../../../foundation/law/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { deskTable } from '../model/complaint-states.ts';
import type { Enquiry } from '../model/enquiry.ts';
import { updateEnquiryOffice, type ComplaintTables } from '../store/complaint-store.ts';
import { findEnquiry, updateEnquiryAnswered, type EnquiryTables } from '../store/enquiry-store.ts';
import { beginEnquiry } from './begin-enquiry.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { runFirClock } from './fir-clock.ts';
import { onComplaint } from './on-complaint.ts';
import { tellInformant } from './tell-informant.ts';

/**
 * The officer permits the enquiry (L7): it begins now and ends in fourteen days at most. The permission is this officer's own act.
 * @param input.hasLookedUp the officer's declaration that the punishment lies in the band; needed where the tables do not say it for sure
 * Refusals: `notFound`, `notAllowed`, `rankTooLow` (L7), `noEnquiryAsked`, `lookUpFirst` (L7).
 */
export function permitEnquiry(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; hasLookedUp: boolean; note: string }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'permit-enquiry', number: input.number }, async (act, complaint) => {
    const asked = await askedFrom(act, actor, complaint);
    if (!asked.ok) return asked;
    const enquiry = asked.value;
    if (!enquiry.isConfirmed && !input.hasLookedUp) return refused({ code: 'invalid', reason: 'lookUpFirst', fields: { hasLookedUp: 'lookUpFirst' }, rule: 'L7' });
    await updateEnquiryAnswered(act.trx.$pickTables<EnquiryTables>(), { id: enquiry.id, by: actor.officerId, at: act.at, isPermitted: true, note: input.note.trim() });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.enquiry-permitted', content: { officeId: actor.officeId, rank: actor.rank } });
    await beginEnquiry(deps, act, { complaint, enquiry });
    return ok(undefined);
  });
}

/**
 * The officer refuses the permission, with reasons that the station reads: the hours to the FIR run on.
 * Refusals: `notFound`, `notAllowed`, `rankTooLow` (L7), `noEnquiryAsked`, `groundMissing`.
 */
export function refuseEnquiry(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; note: string }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'refuse-enquiry', number: input.number }, async (act, complaint) => {
    const asked = await askedFrom(act, actor, complaint);
    if (!asked.ok) return asked;
    const note = input.note.trim();
    if (note.length < SHORTEST_REASON_LETTERS) return refused({ code: 'invalid', reason: 'groundMissing', fields: { note: 'groundMissing' } });
    await updateEnquiryAnswered(act.trx.$pickTables<EnquiryTables>(), { id: asked.value.id, by: actor.officerId, at: act.at, isPermitted: false, note });
    await updateEnquiryOffice(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, officeId: null });
    await runFirClock(deps, act, complaint);
    await tellInformant(act, complaint, { template: 'news', values: {} });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.enquiry-refused', content: { officeId: actor.officeId, rank: actor.rank } });
    return ok(undefined);
  });
}

const SHORTEST_REASON_LETTERS = 10;

/** The request that waits, if the officer's rank may answer it and the desk can still begin it. */
async function askedFrom(act: Act, actor: OfficerActor, complaint: Complaint): Promise<Result<Enquiry>> {
  if (!mayPermitEnquiry(actor.rank)) return refused({ code: 'not-allowed', reason: 'rankTooLow', rule: 'L7', log: `rank ${actor.rank} cannot answer a request for an enquiry` });
  const enquiry = await findEnquiry(act.trx.$pickTables<EnquiryTables>(), complaint);
  if (enquiry?.state !== 'asked' || stepOf(deskTable, complaint.deskState, 'start-enquiry') === undefined) return refused({ code: 'wrong-state', reason: 'noEnquiryAsked' });
  return ok(enquiry);
}
