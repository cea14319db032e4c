import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../kernel/actor.ts';
import type { CitizenId, DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import { complaintNatures, type ComplaintNature } from './complaint-nature.ts';
import { complaintActions, mayDo, type ComplaintAction } from './complaint-policy.ts';
import { behalves, personRelations, type PersonRelation } from './person.ts';
import { isDelicate, maySee, readingRelations, readsRecord, recordParts, type RecordPart } from './person-policy.ts';

const me = 'me' as CitizenId;
const citizen: Actor = { kind: 'citizen', citizenId: me };
const ordinary = { nature: 'theft', urgency: 'normal', onBehalf: 'other', informant: { isCutOff: false } } as const;
const atHome = { nature: 'domestic', urgency: 'normal', onBehalf: 'other', informant: { isCutOff: false } } as const;

/** Written down from what each person has to do with it, not from the code. */
const mayRead: Readonly<Record<PersonRelation, readonly RecordPart[]>> = {
  informant: recordParts,
  // L6: informant or victim. The words are about the victim; the receipt and the questions are the informant's own.
  // L21: what the police say of the investigation is told to informant or victim.
  victim: ['progress', 'decision', 'publication', 'words', 'decision-paper', 'fir-copy', 'progress-note'],
  guardian: ['progress', 'decision', 'publication', 'words', 'decision-paper', 'fir-copy', 'progress-note'],
  authorised: ['progress', 'decision', 'publication', 'decision-paper', 'fir-copy'],
  accused: [],
};
const mayAct: Readonly<Record<PersonRelation, readonly ComplaintAction[]>> = {
  informant: ['read', 'answer', 'add-paper', 'appeal', 'withdraw', 'take-back-withdrawal', 'ask-correction'],
  // BNSS s.173(4): any person aggrieved.
  victim: ['read', 'appeal', 'ask-cut-off'],
  guardian: ['read', 'appeal', 'ask-cut-off'],
  authorised: ['read'],
  accused: [],
};

describe('what each relation sees and does', () => {
  it.each(personRelations.flatMap((relation) => recordParts.map((part) => ({ relation, part }))))('$relation: $part', ({ relation, part }) => {
    expect(maySee(citizen, part, { reader: { citizenId: me, relation } })).toBe(mayRead[relation].includes(part));
  });
  it.each(personRelations.flatMap((relation) => complaintActions.filter((action) => action !== 'file').map((action) => ({ relation, action }))))('$relation: $action', ({ relation, action }) => {
    const informant = { citizenId: relation === 'informant' ? me : undefined, isCutOff: false };
    const complaint = { officeId: 1 as OfficeId, aboutOfficeId: undefined, aboveOfficeId: undefined, districtCode: 188 as DistrictCode, deskState: 'received', informant, reader: { citizenId: me, relation } } as const;
    expect(mayDo(citizen, action, complaint)).toBe(mayAct[relation].includes(action));
  });
  it('is somebody’s who asked, and nobody else’s', () => {
    const reader = { citizenId: 'somebody else' as CitizenId, relation: 'victim' } as const;
    const complaint = { officeId: 1 as OfficeId, aboutOfficeId: undefined, aboveOfficeId: undefined, districtCode: 188 as DistrictCode, deskState: 'received', informant: { citizenId: undefined, isCutOff: false }, reader } as const;
    for (const part of recordParts) expect(maySee(citizen, part, { reader })).toBe(false);
    for (const action of complaintActions) if (action !== 'file') expect(mayDo(citizen, action, complaint), action).toBe(false);
    for (const part of recordParts) for (const actor of [{ kind: 'guest' }, { kind: 'system', name: 'clock' }] as const) expect(maySee(actor, part, { reader })).toBe(false);
  });
  it('an officer who may read the record sees every part', () => {
    const officer: Actor = { kind: 'officer', officerId: 'o' as OfficerId, role: 'sho', rank: 'si', officeId: 1 as OfficeId, districtCode: undefined };
    for (const part of recordParts) expect(maySee(officer, part, { reader: undefined })).toBe(true);
  });
  it('an informant who was cut off does nothing', () => {
    const complaint = { officeId: 1 as OfficeId, aboutOfficeId: undefined, aboveOfficeId: undefined, districtCode: 188 as DistrictCode, deskState: 'received', informant: { citizenId: me, isCutOff: true } } as const;
    for (const action of complaintActions) if (action !== 'file') expect(mayDo(citizen, action, complaint), action).toBe(false);
  });
});

describe('from when a person reads', () => {
  const standing = (relation: PersonRelation, isChecked: boolean, isCutOff = false) => ({ relation, isChecked, isCutOff });
  it('the informant from the telling until cut off', () => {
    for (const complaint of [ordinary, atHome]) {
      expect(readsRecord(standing('informant', false), complaint)).toBe(true);
      expect(readsRecord(standing('informant', false, true), complaint)).toBe(false);
    }
  });
  it('a victim who was only named: in an ordinary matter, never in a delicate one', () => {
    expect(readsRecord(standing('victim', false), ordinary)).toBe(true);
    expect(readsRecord(standing('victim', false), atHome)).toBe(false);
    expect(readsRecord(standing('victim', false), { ...ordinary, urgency: 'grave' })).toBe(false);
    expect(readsRecord(standing('victim', false), { ...ordinary, onBehalf: 'minor' })).toBe(false);
    expect(readsRecord(standing('victim', true), atHome)).toBe(true);
  });
  it('whom only an informant named who was cut off: no more', () => {
    const shut = { ...ordinary, informant: { isCutOff: true } };
    expect(readsRecord(standing('victim', false), shut)).toBe(false);
    expect(readsRecord(standing('victim', true), shut)).toBe(true);
  });
  it('guardian and authorised person once an officer has seen who it is; the accused never', () => {
    for (const relation of ['guardian', 'authorised'] as const) {
      expect(readsRecord(standing(relation, false), ordinary)).toBe(false);
      expect(readsRecord(standing(relation, true), atHome)).toBe(true);
    }
    expect(readsRecord(standing('accused', true), ordinary)).toBe(false);
  });
  it('the query asks the same', () => {
    for (const relation of personRelations) {
      expect(readingRelations.told.includes(relation) || readingRelations.named.includes(relation), relation).toBe(readsRecord(standing(relation, false), ordinary));
      expect(readingRelations.told.includes(relation) || readingRelations.checked.includes(relation), relation).toBe(readsRecord(standing(relation, true), atHome));
    }
  });
});

describe('delicate', () => {
  const delicate: readonly ComplaintNature[] = ['domestic', 'women', 'harassment'];
  it.each(complaintNatures)('%s', (nature) => {
    expect(isDelicate({ ...ordinary, nature })).toBe(delicate.includes(nature));
  });
  it.each(behalves)('told for: %s', (onBehalf) => {
    expect(isDelicate({ ...ordinary, onBehalf })).toBe(onBehalf === 'minor');
  });
});
