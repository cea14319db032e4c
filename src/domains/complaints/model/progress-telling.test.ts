import { describe, expect, it } from 'vitest';
import type { OfficeId } from '../../../kernel/id.ts';
import { instantOf } from '../../../kernel/instant.ts';
import type { PersonRelation, RelatedPerson } from './person.ts';
import { faultsOfTelling, namesToSpare, progressReaders } from './progress-telling.ts';

const at = instantOf('2026-11-24T10:00:00+05:30');
const ordinary = { nature: 'theft', urgency: 'normal', onBehalf: 'other', informant: { isCutOff: false } } as const;
const atHome = { ...ordinary, nature: 'domestic' } as const;
const words = 'दो गवाहों से बात हो गई है।';

function person(relation: PersonRelation, more: Partial<RelatedPerson> = {}): RelatedPerson {
  return { id: relation, relation, name: relation, mobile: '6000012345', kinship: undefined, mayWrite: true, checked: { at, officeId: 1 as OfficeId, proof: 'photo-paper' }, isCutOff: false, ...more };
}

const relationsOf = (persons: readonly RelatedPerson[]) => persons.map(({ relation }) => relation);

describe('L21: who reads how far the investigation is', () => {
  it('informant, victim and guardian; not who only acts for the person, never the accused', () => {
    const all = (['informant', 'victim', 'guardian', 'authorised', 'accused'] as const).map((relation) => person(relation));
    expect(relationsOf(progressReaders(ordinary, all))).toEqual(['informant', 'victim', 'guardian']);
  });
  it('never an informant who was cut off, nor somebody named by such an informant whom no officer has seen', () => {
    const shut = { ...ordinary, informant: { isCutOff: true } };
    const persons = [person('informant', { isCutOff: true }), person('victim', { checked: undefined })];
    expect(progressReaders(shut, persons)).toEqual([]);
    expect(relationsOf(progressReaders(shut, [...persons, person('guardian')]))).toEqual(['guardian']);
  });
  it('in a delicate matter nobody who was only named', () => {
    expect(relationsOf(progressReaders(atHome, [person('informant'), person('victim', { checked: undefined })]))).toEqual(['informant']);
  });
  it('nobody without a phone, nobody who asked for no messages', () => {
    expect(progressReaders(ordinary, [person('informant', { mobile: undefined }), person('victim', { mayWrite: false })])).toEqual([]);
  });
});

describe('what is missing before it can be told', () => {
  it('words and way', () => {
    expect(faultsOfTelling({ words: 'ok', lang: 'hi', way: undefined }, [])).toEqual({ progressWords: 'progressWords', way: 'progressWay' });
  });
  it('somebody who is reached by the page; told face to face it needs nobody', () => {
    expect(faultsOfTelling({ words, lang: 'hi', way: 'page' }, [])).toEqual({ way: 'nobodyReached' });
    expect(faultsOfTelling({ words, lang: 'hi', way: 'in-person' }, [])).toEqual({});
    expect(faultsOfTelling({ words, lang: 'hi', way: 'page' }, [person('informant')])).toEqual({});
  });
});

it('the names of informant and victim are spared, the accused may be named', () => {
  const informant = { name: 'फूलमती देवी', mobile: undefined, citizenId: undefined, isOnPage: true, isCutOff: false };
  expect(namesToSpare({ informant }, [person('victim', { name: 'रुख़साना' }), person('accused', { name: 'रमेश' })])).toEqual(['फूलमती देवी', 'रुख़साना']);
});
