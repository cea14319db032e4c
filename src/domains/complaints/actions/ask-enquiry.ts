import type { OfficerActor } from '../../../kernel/actor.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { barringEnquiry, enquiryByPermission, faultsOfCategoryEnquiry, namesAtrocityAct, type CategoryFault, type EnquiryCategory, type LawTables, type NamedSection, type PermissionVerdict } from '../../../foundation/law/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { SupervisionTables } from '../../../foundation/offices/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { deskTable, isUnreadByStation } from '../model/complaint-states.ts';
import type { DecidedSection } from '../model/decision.ts';
import type { EnquiryBasis } from '../model/enquiry.ts';
import { isSignedForRegistration } from '../model/rules/registration-needs-signature.ts';
import { updateEnquiryOffice, type ComplaintTables } from '../store/complaint-store.ts';
import { findDecision, type DecisionTables } from '../store/decision-store.ts';
import { findEnquiry, insertEnquiry, type EnquiryTables } from '../store/enquiry-store.ts';
import { askedOffice } from './asked-office.ts';
import { beginEnquiry } from './begin-enquiry.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { runFirClock } from './fir-clock.ts';
import { judgedSections } from './judged-sections.ts';
import { onComplaint } from './on-complaint.ts';

export interface EnquiryInput {
  readonly number: string;
  readonly basis: EnquiryBasis;
  readonly sections: readonly DecidedSection[];
  readonly ground: string;
  /** The officer's answer to "because of caste, against a person of a Scheduled Caste or Tribe?" (L41). */
  readonly isAtrocityAlleged: boolean;
}

/**
 * The officer in charge wants to look into it before the FIR. By permission (L7) it waits for an officer of DySP's rank, and nothing
 * stands still meanwhile; in a category of Lalita Kumari (L8) it begins at once with a line in the diary.
 *
 * Nobody has to enquire first, and the FIR stays open at every moment (L8). One enquiry for each complaint and station.
 * Refusals: `notFound`, `notAllowed`, `notReceived`, `alreadyDecided`, `enquiryOnce`, `decisionPending`, `enquiryBarred` (L41),
 * `notSigned` (L3, by permission only), `noOfficeAbove`, and with fields those of `permissionRefusals` and `categoryRefusals`.
 * @see BNSS 2023 s.173(3); lifecycles 5.0, 5.2
 */
export function askEnquiry(deps: ComplaintDeps, actor: OfficerActor, input: EnquiryInput): Promise<Result<{ isPending: boolean }>> {
  return onComplaint(deps, actor, { action: 'ask-enquiry', number: input.number }, async (act, complaint) => {
    const { deskState } = complaint;
    if (stepOf(deskTable, deskState, 'start-enquiry') === undefined) {
      const isUnread = isUnreadByStation(deskState);
      return refused({ code: 'wrong-state', reason: isUnread ? 'notReceived' : deskState === 'under-enquiry' ? 'enquiryOnce' : 'alreadyDecided' });
    }
    if ((await findEnquiry(act.trx.$pickTables<EnquiryTables>(), complaint)) !== undefined) return refused({ code: 'wrong-state', reason: 'enquiryOnce' });
    if ((await findDecision(act.trx.$pickTables<DecisionTables>(), complaint.id))?.state === 'pending') return refused({ code: 'wrong-state', reason: 'decisionPending' });
    const named = await judgedSections(act.trx.$pickTables<LawTables>(), input.sections);
    if (isBarred(complaint, input, named)) return refused({ code: 'law', reason: 'enquiryBarred', rule: 'L41', fields: { isAtrocityAlleged: 'enquiryBarred' } });
    return input.basis === 'permission' ? askPermission(deps, act, { complaint, actor, input, named }) : beginByCategory(deps, act, { complaint, actor, input, named, category: input.basis });
  });
}

/** The officer's answer, the person's own choice of what it is about, or a section: each bars it, however the others stand. */
function isBarred(complaint: Complaint, input: EnquiryInput, named: readonly NamedSection[]): boolean {
  const offences = named.map(({ offence }) => offence).filter((offence) => offence !== undefined);
  const scst = input.isAtrocityAlleged || complaint.nature === 'scst' || input.sections.some(({ act }) => namesAtrocityAct(act));
  return barringEnquiry(offences, { scst }).barred;
}

interface Asked {
  readonly complaint: Complaint;
  readonly actor: OfficerActor;
  readonly input: EnquiryInput;
  readonly named: readonly NamedSection[];
}

async function askPermission(deps: ComplaintDeps, act: Act, { complaint, actor, input, named }: Asked): Promise<Result<{ isPending: boolean }>> {
  if (!isSignedForRegistration(complaint.signatureState)) return refused({ code: 'law', reason: 'notSigned', rule: 'L3' });
  const verdict = enquiryByPermission(named);
  if (verdict !== 'may-ask' && verdict !== 'may-ask-unconfirmed') {
    return refused({ code: verdict === 'no-section' ? 'invalid' : 'law', reason: permissionRefusals[verdict], fields: { sections: permissionRefusals[verdict] }, rule: 'L7' });
  }
  if (input.ground.trim().length < SHORTEST_GROUND_LETTERS) return refused({ code: 'invalid', reason: 'groundMissing', fields: { ground: 'groundMissing' } });
  const office = await askedOffice(act.trx.$pickTables<SupervisionTables>(), { officeId: complaint.officeId, complaint, on: istDateOf(act.at) });
  if (office === undefined) return refused({ code: 'conflict', reason: 'noOfficeAbove' });
  await insertEnquiry(act.trx.$pickTables<EnquiryTables>(), { ...enquiryOf({ complaint, actor, input }), askedAt: act.at, askedOfficeId: office.id, isConfirmed: verdict === 'may-ask' });
  await updateEnquiryOffice(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, officeId: office.id });
  // Whoever asks says that it is cognizable: until the permission the FIR is owed.
  await runFirClock(deps, act, complaint);
  act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.enquiry-asked', content: { officeId: complaint.officeId, toOfficeId: office.id } });
  return ok({ isPending: true });
}

async function beginByCategory(deps: ComplaintDeps, act: Act, { complaint, actor, input, named, category }: Asked & { category: EnquiryCategory }): Promise<Result<{ isPending: boolean }>> {
  const [fault] = faultsOfCategoryEnquiry({
    category,
    sections: named,
    ground: input.ground,
    occurredOn: complaint.occurredTo === undefined ? undefined : istDateOf(complaint.occurredTo),
    reportedOn: istDateOf(complaint.filedAt),
    isGrave: complaint.urgency === 'grave',
  });
  if (fault !== undefined) {
    const { reason, field } = categoryRefusals[fault];
    return refused({ code: fault === 'ground' ? 'invalid' : 'law', reason, fields: { [field]: reason }, rule: 'L8' });
  }
  const enquiry = { ...enquiryOf({ complaint, actor, input }), askedAt: act.at, askedOfficeId: undefined, isConfirmed: true };
  await insertEnquiry(act.trx.$pickTables<EnquiryTables>(), enquiry);
  await beginEnquiry(deps, act, { complaint, enquiry });
  return ok({ isPending: false });
}

const SHORTEST_GROUND_LETTERS = 10;

const permissionRefusals = {
  'outside-band': 'enquiryOutsideBand',
  'nothing-cognizable': 'enquiryNothingCognizable',
  'no-section': 'noSection',
} as const satisfies Record<Exclude<PermissionVerdict, 'may-ask' | 'may-ask-unconfirmed'>, string>;

const categoryRefusals = {
  disclosed: { reason: 'enquiryDisclosed', field: 'sections' },
  grave: { reason: 'enquiryGrave', field: 'basis' },
  'not-late': { reason: 'enquiryNotLate', field: 'basis' },
  ground: { reason: 'groundMissing', field: 'ground' },
} as const satisfies Record<CategoryFault, { reason: string; field: string }>;

function enquiryOf({ complaint, actor, input }: Pick<Asked, 'complaint' | 'actor' | 'input'>) {
  return { id: newId(), complaintId: complaint.id, officeId: complaint.officeId, basis: input.basis, ground: input.ground.trim(), sections: input.sections, askedBy: actor.officerId };
}
