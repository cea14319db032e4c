import { expect, test } from 'vitest';
import { anOffence } from '../../../../../foundation/law/testing/offence.builder.ts';
import { heldForOf, sensitiveFacts, sensitivities, type PublicationQuestion } from './publication-start.ts';

const noFacts = { childParty: false, domesticViolence: false, hiv: false, communal: false };
const question = (change: Partial<PublicationQuestion> = {}): PublicationQuestion => ({ offences: [anOffence()], hasUnknownSection: false, facts: noFacts, needsLook: false, ...change });

test('L16: an ordinary FIR with every question answered goes by itself', () => {
  expect(heldForOf(question())).toBeUndefined();
});

test.each([
  ['62', undefined], ['63', 'listed'], ['79', 'listed'], ['80', undefined], ['112', undefined], ['113', 'listed'], ['114', undefined], ['123', undefined], ['124', 'listed'], ['125', undefined],
  ['136', undefined], ['137', 'listed'], ['144', 'listed'], ['145', undefined], ['146', undefined], ['147', 'listed'], ['158', 'listed'], ['159', undefined],
])('L16: BNS %s beside an ordinary section: %s', (section, heldFor) => {
  expect(heldForOf(question({ offences: [anOffence(), anOffence({ section, provision: section })] }))).toBe(heldFor);
});

test('L16: a section that nobody knows, or none at all, holds it', () => {
  expect(heldForOf(question({ hasUnknownSection: true }))).toBe('unknown-section');
  expect(heldForOf(question({ offences: [] }))).toBe('unknown-section');
});

test.each(['childParty', 'domesticViolence', 'hiv', 'communal'] as const)('L16: %s: yes withholds, not asked makes an officer look, no lets it go', (fact) => {
  expect(heldForOf(question({ facts: { ...noFacts, [fact]: true } }))).toBe('facts');
  expect(heldForOf(question({ facts: { ...noFacts, [fact]: undefined } }))).toBe('look');
  expect(heldForOf(question({ facts: { ...noFacts, [fact]: false } }))).toBeUndefined();
});

test('L16: an offence that depends on facts, or words about a woman or child, make an officer look', () => {
  expect(heldForOf(question({ offences: [anOffence({ publicationDefault: 'by-facts' })] }))).toBe('look');
  expect(heldForOf(question({ needsLook: true }))).toBe('look');
});

test('L16: the gravest reason is named, so that an officer in charge cannot let go what the list withholds', () => {
  expect(heldForOf(question({ offences: [anOffence({ section: '64' })], hasUnknownSection: true, needsLook: true, facts: { ...noFacts, childParty: true } }))).toBe('listed');
});

test('L16: an informant of 17 years is a child party, of 18 is not', () => {
  expect(sensitiveFacts({ ticked: [], informantAge: 17, isDomestic: false }).childParty).toBe(true);
  expect(sensitiveFacts({ ticked: [], informantAge: 18, isDomestic: false }).childParty).toBe(false);
});

test('L16: unticked is no, unasked is unknown, and violence at home need not be ticked again', () => {
  expect(sensitiveFacts({ ticked: [], informantAge: undefined, isDomestic: false })).toEqual(noFacts);
  expect(sensitiveFacts({ ticked: ['missing-child'], informantAge: 40, isDomestic: false })).toEqual({ ...noFacts, childParty: true });
  expect(sensitiveFacts({ ticked: undefined, informantAge: undefined, isDomestic: false })).toEqual({ childParty: undefined, domesticViolence: undefined, hiv: undefined, communal: undefined });
  expect(sensitiveFacts({ ticked: sensitivities, informantAge: 40, isDomestic: false })).toEqual({ childParty: true, domesticViolence: true, hiv: true, communal: true });
  expect(sensitiveFacts({ ticked: [], informantAge: undefined, isDomestic: true }).domesticViolence).toBe(true);
});
