import { roleOf, type Actor, type ActorRole, type OfficerActor } from '../../../kernel/actor.ts';
import type { CitizenId, ComplaintId, DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import { isComplainedOf } from '../../cases/index.ts';
import type { Complaint } from './complaint.ts';
import type { PersonRelation } from './person.ts';

export const complaintActions = ['file', 'take', 'read', 'not-ours', 'route', 'direct', 'receive', 'assign', 'note-contact', 'sign', 'sign-elsewhere', 'state-urgency', 'ask', 'answer', 'ask-enquiry', 'permit-enquiry', 'refuse-enquiry', 'extend-enquiry', 'register-fir', 'record-dispatch', 'tell-progress', 'record-deed', 'record-report', 'decide', 'give-closure-copy', 'review-decision', 'add-paper', 'appeal', 'decide-appeal', 'withdraw', 'take-back-withdrawal', 'read-pressure', 'name-hearer', 'hear-withdrawal', 'attach-person', 'detach-person', 'cut-off', 'undo-cut-off', 'ask-cut-off', 'type-text', 'ask-correction', 'keep-text'] as const;
export type ComplaintAction = (typeof complaintActions)[number];

/** How the actor must stand to the complaint. */
type Relation = 'anyone' | 'any-office' | 'person' | 'informant' | 'aggrieved' | 'victim' | 'same-office' | 'in-hand' | 'hears-withdrawal' | 'named-hearer' | 'office-of-place' | 'same-district' | 'district-of-place' | 'desk-has-it' | 'took-it' | 'has-it-above' | 'asked-office' | 'above-districts';

/**
 * Who may do what. What is not named is refused; and nothing is allowed to the office that a complaint is about, whatever the table says.
 * NB: an officer of another station sees nothing here but by `sign-elsewhere` (L3b), with number and proof: see `lookUpOf`;
 * and a Zero FIR is shown to the station it was sent to, and to who decides about it: see `ComplaintVisibility`. What they do with it is in the policy of the transfer.
 */
const allowed = {
  // Whoever has confirmed a mobile number: a guest has not yet.
  file: { citizen: 'anyone' },
  // At the counter of one's own station.
  take: { 'help-desk': 'same-office', 'duty-officer': 'same-office', sho: 'same-office' },
  read: { citizen: 'person', 'help-desk': 'same-office', 'duty-officer': 'same-office', 'investigating-officer': 'same-office', sho: 'same-office', sdpo: 'asked-office', sp: 'same-district', dig: 'above-districts', headquarters: 'above-districts' },
  // What the office above has directed to a station does not go back to the desk.
  'not-ours': { 'duty-officer': 'office-of-place', sho: 'office-of-place' },
  // The SP may correct the place at any time; the desk's duty officer names the station of what lies there.
  route: { 'duty-officer': 'desk-has-it', sp: 'district-of-place' },
  // BNSS s.173(4), s.30: whoever took a complaint about the police has a station act on it.
  direct: { sp: 'took-it', dig: 'took-it', headquarters: 'took-it' },
  receive: { 'duty-officer': 'same-office', sho: 'same-office' },
  assign: { sho: 'same-office', sp: 'has-it-above', dig: 'has-it-above', headquarters: 'has-it-above' },
  'note-contact': { 'duty-officer': 'same-office', 'investigating-officer': 'same-office', sho: 'same-office', sp: 'has-it-above', dig: 'has-it-above', headquarters: 'has-it-above' },
  sign: { 'duty-officer': 'same-office', 'investigating-officer': 'same-office', sho: 'same-office' },
  // The person is before the officer, at whatever station it is.
  'sign-elsewhere': { 'duty-officer': 'any-office', 'investigating-officer': 'any-office', sho: 'any-office' },
  'state-urgency': { sho: 'same-office' },
  'ask-enquiry': { sho: 'same-office' },
  // The rank (DySP or above, L7) is asked by the act itself.
  'permit-enquiry': { sdpo: 'asked-office', sp: 'same-district' },
  'refuse-enquiry': { sdpo: 'asked-office', sp: 'same-district' },
  'extend-enquiry': { sdpo: 'asked-office', sp: 'same-district' },
  ask: { 'duty-officer': 'same-office', 'investigating-officer': 'same-office', sho: 'same-office', sp: 'has-it-above', dig: 'has-it-above', headquarters: 'has-it-above' },
  answer: { citizen: 'informant' },
  'register-fir': { sho: 'same-office' },
  'record-dispatch': { 'duty-officer': 'same-office', sho: 'same-office' },
  // The officer who investigates, and nobody else of that role (C3).
  'tell-progress': { 'investigating-officer': 'in-hand', sho: 'same-office' },
  'record-deed': { 'investigating-officer': 'in-hand', sho: 'same-office' },
  // BNSS s.193(3): the officer in charge of the station forwards it.
  'record-report': { sho: 'same-office' },
  decide: { sho: 'same-office', sp: 'has-it-above', dig: 'has-it-above', headquarters: 'has-it-above' },
  'give-closure-copy': { 'duty-officer': 'same-office', sho: 'same-office' },
  'review-decision': { sp: 'same-district' },
  'add-paper': { citizen: 'informant' },
  // BNSS s.173(4): any person aggrieved.
  appeal: { citizen: 'aggrieved' },
  'decide-appeal': { sp: 'same-district' },
  withdraw: { citizen: 'informant' },
  'take-back-withdrawal': { citizen: 'informant' },
  // What the person said about being pressed: never the station as such, which may be where the pressure comes from (5.0).
  'read-pressure': { 'help-desk': 'named-hearer', 'duty-officer': 'named-hearer', 'investigating-officer': 'named-hearer', sho: 'named-hearer', sp: 'same-district', dig: 'took-it', headquarters: 'took-it' },
  'name-hearer': { sp: 'same-district', dig: 'took-it', headquarters: 'took-it' },
  // That it is a woman officer or one of another station is asked by the act itself.
  'hear-withdrawal': { 'help-desk': 'hears-withdrawal', 'duty-officer': 'hears-withdrawal', 'investigating-officer': 'hears-withdrawal', sho: 'hears-withdrawal' },
  // The person is before the officer, at whatever station it is; of another station the act asks for a proof.
  'attach-person': { 'duty-officer': 'any-office', 'investigating-officer': 'any-office', sho: 'any-office' },
  // The officer in charge or above, whichever station had added the person: never the counter where somebody could talk an officer into it.
  'detach-person': { sho: 'same-office', sp: 'same-district', dig: 'took-it', headquarters: 'took-it' },
  'cut-off': { sho: 'same-office', sp: 'same-district', dig: 'took-it', headquarters: 'took-it' },
  // That it is not who stopped it is asked by the act itself.
  'undo-cut-off': { sp: 'same-district', dig: 'took-it', headquarters: 'took-it' },
  'ask-cut-off': { citizen: 'victim' },
  'type-text': { 'duty-officer': 'same-office', 'investigating-officer': 'same-office', sho: 'same-office' },
  'ask-correction': { citizen: 'informant' },
  'keep-text': { 'duty-officer': 'same-office', 'investigating-officer': 'same-office', sho: 'same-office' },
} as const satisfies Record<ComplaintAction, Partial<Record<ActorRole, Relation>>>;

type PolicySubject = Pick<Complaint, 'officeId' | 'aboutOfficeId' | 'aboveOfficeId' | 'districtCode' | 'deskState'> & Partial<Pick<Complaint, 'enquiryOfficeId' | 'escalatedToOfficeId' | 'holderId' | 'withdrawalHearerId' | 'reader'>> & { readonly informant: Pick<Complaint['informant'], 'citizenId' | 'isCutOff'> };

/** May the actor take this action on this complaint? The state of the complaint is asked separately. */
export function mayDo(actor: Actor, action: ComplaintAction, complaint: PolicySubject): boolean {
  const relations: Partial<Record<ActorRole, Relation>> = allowed[action];
  const relation = relations[roleOf(actor)];
  return relation !== undefined && !isComplainedOf(actor, complaint) && holds(relation, actor, complaint);
}

/** Filing has no complaint yet to stand in a relation to. */
export function mayFile(actor: Actor): boolean {
  const roles: Partial<Record<ActorRole, Relation>> = allowed.file;
  return roles[roleOf(actor)] === 'anyone';
}

function holds(relation: Relation, actor: Actor, complaint: PolicySubject): boolean {
  switch (relation) {
    case 'anyone':
      return true;
    case 'any-office':
      return actor.kind === 'officer';
    case 'informant':
      return isInformant(actor, complaint);
    case 'person':
      return isInformant(actor, complaint) || readsAs(actor, complaint, persons);
    case 'victim':
      return readsAs(actor, complaint, aggrieved);
    case 'aggrieved':
      return isInformant(actor, complaint) || readsAs(actor, complaint, aggrieved);
    case 'same-office':
      return actor.kind === 'officer' && actor.officeId === complaint.officeId;
    case 'in-hand':
      return actor.kind === 'officer' && actor.officeId === complaint.officeId && actor.officerId === complaint.holderId;
    case 'named-hearer':
      return actor.kind === 'officer' && actor.officerId === complaint.withdrawalHearerId;
    case 'hears-withdrawal':
      return actor.kind === 'officer' && (actor.officeId === complaint.officeId || actor.officerId === complaint.withdrawalHearerId);
    case 'office-of-place':
      return actor.kind === 'officer' && complaint.aboveOfficeId === undefined && actor.officeId === complaint.officeId;
    case 'took-it':
      return actor.kind === 'officer' && actor.officeId === complaint.aboveOfficeId;
    case 'has-it-above':
      return actor.kind === 'officer' && actor.officeId === complaint.aboveOfficeId && complaint.officeId === complaint.aboveOfficeId;
    case 'desk-has-it':
      return actor.kind === 'officer' && complaint.deskState === 'at-district-desk' && actor.officeId === complaint.officeId;
    case 'above-districts':
      // That the office decides a dispute the complaint itself does not say: its Zero FIR does.
      return actor.kind === 'officer' && complaint.aboveOfficeId !== undefined && (actor.officeId === complaint.aboveOfficeId || actor.officeId === complaint.escalatedToOfficeId);
    case 'asked-office':
      return actor.kind === 'officer' && actor.officeId === complaint.enquiryOfficeId;
    case 'district-of-place':
      return complaint.aboveOfficeId === undefined && holds('same-district', actor, complaint);
    case 'same-district':
      // What is about the police is for the office that took it, not for whoever else works in the district.
      if (complaint.aboveOfficeId !== undefined) return actor.kind === 'officer' && actor.officeId === complaint.aboveOfficeId;
      return actor.kind === 'officer' && actor.districtCode !== undefined && actor.districtCode === complaint.districtCode;
  }
}

/** Roles that can be named to speak with a person about a withdrawal (5.0). */
export const hearerRoles = ['help-desk', 'duty-officer', 'investigating-officer', 'sho'] as const satisfies readonly (keyof (typeof allowed)['hear-withdrawal'])[];

const persons: readonly PersonRelation[] = ['victim', 'guardian', 'authorised'];
const aggrieved: readonly PersonRelation[] = ['victim', 'guardian'];

function isInformant(actor: Actor, { informant }: PolicySubject): boolean {
  return actor.kind === 'citizen' && actor.citizenId === informant.citizenId && !informant.isCutOff;
}

/** What the person is to the record, as it was read for this very person. */
function readsAs(actor: Actor, { reader }: PolicySubject, relations: readonly PersonRelation[]): boolean {
  return actor.kind === 'citizen' && reader !== undefined && reader.citizenId === actor.citizenId && relations.includes(reader.relation);
}

/** May the officer name officers at all? Each complaint is asked for by itself. */
export function mayAssignSeveral(actor: Actor): boolean {
  const roles: Partial<Record<ActorRole, Relation>> = allowed.assign;
  return roles[roleOf(actor)] !== undefined;
}

/** May the officer write down what somebody tells at the counter of this office? */
export function mayTake(actor: Actor, officeId: OfficeId): boolean {
  const roles: Partial<Record<ActorRole, Relation>> = allowed.take;
  return actor.kind === 'officer' && roles[actor.role] !== undefined && actor.officeId === officeId;
}

declare const lookUp: unique symbol;

/** Lets one complaint of any station be found by number and proof, to sign it there (L3b) or to add a person. Only this file can make one. */
export type SignatureLookUp = { readonly [lookUp]: true; readonly officerId: OfficerId; readonly officeId: OfficeId };

/** Undefined for everybody who may neither record signatures of other stations nor add persons: both are for the same roles. */
export function lookUpOf(actor: Actor): SignatureLookUp | undefined {
  const roles: Partial<Record<ActorRole, Relation>> = allowed['sign-elsewhere'];
  if (actor.kind !== 'officer' || roles[actor.role] === undefined) return undefined;
  const { officerId, officeId } = actor;
  return { officerId, officeId } as SignatureLookUp;
}

declare const counterReceipt: unique symbol;

/** Lets an officer print the receipt of what he or she has just written down for the person, also when another office has it (5.1). Only this file can make one. */
export type CounterReceipt = { readonly [counterReceipt]: true; readonly officerId: OfficerId };

/** Undefined for everybody who may not take complaints at a counter. */
export function counterReceiptOf(actor: Actor): CounterReceipt | undefined {
  return actor.kind === 'officer' && mayTake(actor, actor.officeId) ? ({ officerId: actor.officerId } as CounterReceipt) : undefined;
}

declare const visibility: unique symbol;

/** Which complaints an actor may see at all. Every read for people takes one; only this file can make one. */
export type ComplaintVisibility = { readonly [visibility]: true } & VisibleScope;
export type VisibleScope =
  | { readonly scope: 'nothing' }
  /** What the citizen told, or has to do with as victim, guardian or authorised person. */
  | { readonly scope: 'person'; readonly citizenId: CitizenId }
  /** With what the office sent or was sent as a Zero FIR (L12), and the withdrawals that this officer was named to hear (5.0). */
  | { readonly scope: 'office'; readonly officeId: OfficeId; readonly officerId: OfficerId }
  /** One complaint, for whoever holds the slip of a person of it; nobody is known. */
  | { readonly scope: 'slip'; readonly complaintId: ComplaintId; readonly relation: PersonRelation }
  | { readonly scope: 'asked-office'; readonly officeId: OfficeId }
  /** With what was sent to a station of the district, and disputes that this office decides; of complaints about the police those that it took. */
  | { readonly scope: 'district'; readonly districtCode: DistrictCode; readonly officeId: OfficeId }
  /** Disputes that this office decides, complaints about the police that it took or that came up to it, and nothing else. */
  | { readonly scope: 'above-districts'; readonly officeId: OfficeId };

/** The caller has compared number and code. */
export function visibleBySlip({ complaintId, relation }: { readonly complaintId: ComplaintId; readonly relation: PersonRelation }): ComplaintVisibility {
  const scope: VisibleScope = { scope: 'slip', complaintId, relation };
  return scope as ComplaintVisibility;
}

export function complaintsVisibleTo(actor: Actor): ComplaintVisibility {
  return scopeOf(actor) as ComplaintVisibility;
}

function scopeOf(actor: Actor): VisibleScope {
  switch (actor.kind) {
    case 'citizen':
      return { scope: 'person', citizenId: actor.citizenId };
    case 'officer':
      return officerScope(actor);
    case 'guest':
    case 'system':
      return { scope: 'nothing' };
  }
}

function officerScope(actor: OfficerActor): VisibleScope {
  const roles: Partial<Record<ActorRole, Relation>> = allowed.read;
  const relation = roles[actor.role];
  if (relation === 'same-office') return { scope: 'office', officeId: actor.officeId, officerId: actor.officerId };
  if (relation === 'asked-office') return { scope: 'asked-office', officeId: actor.officeId };
  if (relation === 'same-district' && actor.districtCode !== undefined) return { scope: 'district', districtCode: actor.districtCode, officeId: actor.officeId };
  if (relation === 'above-districts') return { scope: 'above-districts', officeId: actor.officeId };
  return { scope: 'nothing' };
}
