import { describe, expect, it } from 'vitest';
import { officerRoles, type Actor, type OfficerRole } from '../../../kernel/actor.ts';
import type { CitizenId, DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import { complaintActions, complaintsVisibleTo, lookUpOf, mayDo, mayFile, type ComplaintAction } from './complaint-policy.ts';

const office = 1006 as OfficeId;
const elsewhere = 1007 as OfficeId;
/** Whose officer is asked to permit an enquiry before the FIR. */
const asked = 20 as OfficeId;
const araria = 188 as DistrictCode;
const patna = 212 as DistrictCode;
const informantId = 'informant' as CitizenId;
const complaint = { officeId: office, aboutOfficeId: undefined, aboveOfficeId: undefined, districtCode: araria, deskState: 'received', enquiryOfficeId: asked, informant: { citizenId: informantId, isCutOff: false } } as const;

const officer = (role: OfficerRole, at: { officeId: OfficeId; districtCode: DistrictCode | undefined }): Actor => ({ kind: 'officer', officerId: 'o' as OfficerId, role, rank: 'si', ...at });

/** How an officer can stand to the complaint: at its station, elsewhere in its district, where the permission of an enquiry was asked for, in another district, above all districts. */
const relations = {
  'same office': { officeId: office, districtCode: araria },
  'same district': { officeId: elsewhere, districtCode: araria },
  'asked office': { officeId: asked, districtCode: araria },
  'other district': { officeId: elsewhere, districtCode: patna },
  'no district': { officeId: elsewhere, districtCode: undefined },
} as const;
type Relation = keyof typeof relations;

/** Written down from the lifecycles (5.0, 5.1) and the roles of the station, not from the code: who may, at their own station. */
const atOwnStation: Readonly<Record<Exclude<ComplaintAction, 'file'>, readonly OfficerRole[]>> = {
  take: ['help-desk', 'duty-officer', 'sho'],
  'not-ours': ['duty-officer', 'sho'],
  route: [],
  direct: [],
  read: ['help-desk', 'duty-officer', 'investigating-officer', 'sho'],
  receive: ['duty-officer', 'sho'],
  assign: ['sho'],
  'note-contact': ['duty-officer', 'investigating-officer', 'sho'],
  sign: ['duty-officer', 'investigating-officer', 'sho'],
  'sign-elsewhere': ['duty-officer', 'investigating-officer', 'sho'],
  'state-urgency': ['sho'],
  // BNSS s.173(3): the officer in charge enquires, an officer of DySP's rank or above permits.
  'ask-enquiry': ['sho'],
  'permit-enquiry': [],
  'refuse-enquiry': [],
  // L8: not the station that enquires, but who supervises it.
  'extend-enquiry': [],
  ask: ['duty-officer', 'investigating-officer', 'sho'],
  answer: [],
  'register-fir': ['sho'],
  'record-dispatch': ['duty-officer', 'sho'],
  // C3: of the investigating officers only the one who has it, see below.
  'tell-progress': ['sho'],
  'record-deed': ['sho'],
  'record-report': ['sho'],
  decide: ['sho'],
  'give-closure-copy': ['duty-officer', 'sho'],
  'review-decision': [],
  'add-paper': [],
  appeal: [],
  'decide-appeal': [],
  'attach-person': ['duty-officer', 'investigating-officer', 'sho'],
  // The officer in charge or above, not every counter that may add somebody.
  'detach-person': ['sho'],
  'cut-off': ['sho'],
  // Not the station that may have stopped it.
  'undo-cut-off': [],
  'ask-cut-off': [],
  withdraw: [],
  'take-back-withdrawal': [],
  // 5.0: never the station as such.
  'read-pressure': [],
  'name-hearer': [],
  // Women's help desks too; that it is a woman, or another station, is asked by the act.
  'hear-withdrawal': ['help-desk', 'duty-officer', 'investigating-officer', 'sho'],
  'type-text': ['duty-officer', 'investigating-officer', 'sho'],
  'ask-correction': [],
  'keep-text': ['duty-officer', 'investigating-officer', 'sho'],
};

/** What the SP does with the complaints of the district. */
const ofTheSp: readonly ComplaintAction[] = ['read', 'route', 'permit-enquiry', 'refuse-enquiry', 'extend-enquiry', 'review-decision', 'decide-appeal', 'detach-person', 'cut-off', 'undo-cut-off', 'read-pressure', 'name-hearer'];
/** What the SDPO does whose permission was asked for, and with no other complaint. */
const ofTheSdpo: readonly ComplaintAction[] = ['read', 'permit-enquiry', 'refuse-enquiry', 'extend-enquiry'];

function expected(action: Exclude<ComplaintAction, 'file'>, role: OfficerRole, relation: Relation): boolean {
  if (role === 'sp') return ofTheSp.includes(action) && (relation === 'same office' || relation === 'same district' || relation === 'asked office');
  if (role === 'sdpo') return ofTheSdpo.includes(action) && relation === 'asked office';
  // L3b: any station, so the relation to the complaint does not matter.
  if (action === 'sign-elsewhere' || action === 'attach-person') return atOwnStation[action].includes(role);
  return relation === 'same office' && atOwnStation[action].includes(role);
}

describe('permissions of officers', () => {
  const cases = complaintActions.flatMap((action) => (action === 'file' ? [] : officerRoles.flatMap((role) => (Object.keys(relations) as Relation[]).map((relation) => ({ action, role, relation })))));
  it.each(cases)('$role, $relation: $action', ({ action, role, relation }) => {
    expect(mayDo(officer(role, relations[relation]), action, complaint)).toBe(expected(action, role, relation));
  });
});

describe('the district’s desk', () => {
  it('its duty officer names the station of what lies there, and of nothing else', () => {
    const duty = officer('duty-officer', relations['same office']);
    expect(mayDo(duty, 'route', { ...complaint, deskState: 'at-district-desk' })).toBe(true);
    expect(mayDo(duty, 'route', { ...complaint, deskState: 'at-station' })).toBe(false);
    expect(mayDo(officer('duty-officer', relations['same district']), 'route', { ...complaint, deskState: 'at-district-desk' })).toBe(false);
  });
});

describe('C3: what the investigating officer of the case does', () => {
  it('another officer of the same role and station does not do, nor does the same officer at another station', () => {
    const held = { ...complaint, deskState: 'fir-registered', holderId: 'o' as OfficerId } as const;
    for (const action of ['tell-progress', 'record-deed'] as const) {
      expect(mayDo(officer('investigating-officer', relations['same office']), action, held)).toBe(true);
      expect(mayDo(officer('investigating-officer', relations['same office']), action, { ...held, holderId: 'another' as OfficerId })).toBe(false);
      expect(mayDo(officer('investigating-officer', relations['other district']), action, held)).toBe(false);
      for (const role of ['help-desk', 'duty-officer'] as const) expect(mayDo(officer(role, relations['same office']), action, held)).toBe(false);
    }
    expect(mayDo(officer('investigating-officer', relations['same office']), 'record-report', held), 'the officer in charge sends the report').toBe(false);
  });
});

describe('5.0: an officer of another station who was named to speak with the person', () => {
  it('notes the talk and reads what was said about pressure, and does nothing else', () => {
    const more: readonly ComplaintAction[] = ['read-pressure', 'hear-withdrawal'];
    for (const role of ['help-desk', 'duty-officer', 'investigating-officer', 'sho'] as const) {
      const named = officer(role, relations['other district']);
      for (const action of complaintActions) {
        if (action === 'file') continue;
        const isAllowed = more.includes(action) || ((action === 'sign-elsewhere' || action === 'attach-person') && atOwnStation[action].includes(role));
        expect(mayDo(named, action, { ...complaint, withdrawalHearerId: 'o' as OfficerId }), `${role} ${action}`).toBe(isAllowed);
      }
    }
  });
});

describe('5.1: a complaint about the police', () => {
  const spOffice = 10 as OfficeId;
  const range = 3 as OfficeId;
  const other = 1010 as OfficeId;
  const aboutPolice = { ...complaint, officeId: spOffice, aboutOfficeId: office, aboveOfficeId: spOffice, enquiryOfficeId: undefined, deskState: 'at-sp' } as const;
  const phases = {
    'the office above has it': aboutPolice,
    'it is late and came up to the range': { ...aboutPolice, escalatedToOfficeId: range },
    'another station is directed': { ...aboutPolice, officeId: other, deskState: 'received' },
  } as const;
  const places = { 'complained of': office, above: spOffice, range, directed: other, 'third station': elsewhere } as const;

  /** Written from 5.1: what the heads of the office above do while it has the matter, and after it has directed a station. */
  const ofTheHeads: readonly ComplaintAction[] = ['read', 'direct', 'assign', 'note-contact', 'ask', 'decide'];
  const heads: readonly OfficerRole[] = ['sp', 'dig', 'headquarters'];
  const spOnly: readonly ComplaintAction[] = ['permit-enquiry', 'refuse-enquiry', 'extend-enquiry', 'review-decision', 'decide-appeal'];
  const always: readonly ComplaintAction[] = ['read', 'direct', 'read-pressure', 'name-hearer', 'detach-person', 'cut-off', 'undo-cut-off'];

  function allowedThere(of: { action: Exclude<ComplaintAction, 'file'>; role: OfficerRole; place: keyof typeof places; phase: keyof typeof phases }): boolean {
    const { action, role, place, phase } = of;
    if (place === 'complained of') return false;
    if (action === 'sign-elsewhere' || action === 'attach-person') return atOwnStation[action].includes(role);
    const isAbove = phase !== 'another station is directed';
    if (place === 'above' && heads.includes(role)) return (role === 'sp' && spOnly.includes(action)) || always.includes(action) || (isAbove && ofTheHeads.includes(action));
    if (place === 'range' && (role === 'dig' || role === 'headquarters')) return action === 'read' && phase === 'it is late and came up to the range';
    const hasIt = place === (isAbove ? 'above' : 'directed');
    return hasIt && action !== 'not-ours' && atOwnStation[action].includes(role);
  }

  const cases = complaintActions.flatMap((action) =>
    action === 'file' ? [] : officerRoles.flatMap((role) => (Object.keys(places) as (keyof typeof places)[]).flatMap((place) => (Object.keys(phases) as (keyof typeof phases)[]).map((phase) => ({ action, role, place, phase })))),
  );
  it.each(cases)('$phase; $role, $place: $action', (of) => {
    expect(mayDo(officer(of.role, { officeId: places[of.place], districtCode: araria }), of.action, phases[of.phase])).toBe(allowedThere(of));
  });
  it('the one who told it keeps what every informant has', () => {
    const informant: Actor = { kind: 'citizen', citizenId: informantId };
    for (const phase of Object.values(phases)) for (const action of ['read', 'answer', 'add-paper', 'appeal'] as const) expect(mayDo(informant, action, phase)).toBe(true);
  });
});

describe('permissions of everybody else', () => {
  const citizen = (citizenId: string): Actor => ({ kind: 'citizen', citizenId: citizenId as CitizenId });
  it('the informant answers, reads, adds papers, appeals, withdraws and takes that back, and does nothing else', () => {
    const own: readonly ComplaintAction[] = ['read', 'add-paper', 'answer', 'appeal', 'withdraw', 'take-back-withdrawal', 'ask-correction'];
    for (const action of complaintActions) if (action !== 'file') expect(mayDo(citizen(informantId), action, complaint), action).toBe(own.includes(action));
  });
  it('another citizen, a guest and the software read nothing and do nothing', () => {
    const others: readonly Actor[] = [citizen('somebody else'), { kind: 'guest' }, { kind: 'system', name: 'clock' }];
    for (const actor of others) for (const action of complaintActions) if (action !== 'file') expect(mayDo(actor, action, complaint)).toBe(false);
  });
  it('a complaint without a known citizen belongs to no citizen', () => {
    expect(mayDo(citizen('x'), 'read', { ...complaint, informant: { citizenId: undefined, isCutOff: false } })).toBe(false);
  });
  it('citizens may file; a guest confirms a number first, officers may not in their own name', () => {
    expect(mayFile({ kind: 'guest' })).toBe(false);
    expect(mayFile(citizen('x'))).toBe(true);
    for (const role of officerRoles) expect(mayFile(officer(role, relations['same office']))).toBe(false);
  });
});

describe('L3b: looking a complaint of another station up', () => {
  it('is for those who record signatures', () => {
    for (const role of officerRoles) expect(lookUpOf(officer(role, relations['other district'])) !== undefined, role).toBe(atOwnStation['sign-elsewhere'].includes(role));
    for (const actor of [{ kind: 'guest' }, { kind: 'system', name: 'clock' }, { kind: 'citizen', citizenId: informantId }] as const) expect(lookUpOf(actor)).toBeUndefined();
  });
});

describe('what a list may contain', () => {
  it('is exactly what may be read', () => {
    for (const role of officerRoles) {
      const { scope } = complaintsVisibleTo(officer(role, relations['same office']));
      expect(scope, role).toBe(atOwnStation.read.includes(role) ? 'office' : role === 'sp' ? 'district' : role === 'sdpo' ? 'asked-office' : role === 'dig' || role === 'headquarters' ? 'above-districts' : 'nothing');
    }
    expect(complaintsVisibleTo({ kind: 'guest' }).scope).toBe('nothing');
    expect(complaintsVisibleTo({ kind: 'system', name: 'clock' }).scope).toBe('nothing');
  });
});
