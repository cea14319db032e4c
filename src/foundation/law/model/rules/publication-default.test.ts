import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { isWithheldByList, publicationDefaultOf, publicationOf } from './publication-default.ts';

test.each([
  ['62', false], ['63', true], ['79', true], ['80', false], ['112', false], ['113', true], ['114', false], ['123', false], ['124', true], ['125', false],
  ['136', false], ['137', true], ['144', true], ['145', false], ['146', false], ['147', true], ['158', true], ['159', false],
])('L16: BNS %s is on the default-deny list: %s', (section, listed) => {
  expect(isWithheldByList({ act: 'BNS', section })).toBe(listed);
});

test.each(['UAPA', 'POCSO', 'JJ', 'ITPA', 'OSA'])('L16: every offence of %s is on the list', (act) => {
  expect(isWithheldByList({ act, section: '1' })).toBe(true);
});

test('L16: one withheld offence withholds the FIR, one that needs a look makes an officer look', () => {
  expect(publicationDefaultOf([anOffence(), anOffence({ publicationDefault: 'by-facts' })], {})).toBe('by-facts');
  expect(publicationDefaultOf([anOffence(), anOffence({ publicationDefault: 'by-facts' }), anOffence({ publicationDefault: 'withhold' })], {})).toBe('withhold');
});

test.each(['childParty', 'domesticViolence', 'hiv', 'communal'] as const)('L16: %s withholds whatever the section', (fact) => {
  expect(publicationDefaultOf([anOffence()], { [fact]: true })).toBe('withhold');
  expect(publicationDefaultOf([anOffence()], { [fact]: false })).toBe('publish');
});

test('L16: the row may be stricter than the list, never milder', () => {
  expect(publicationDefaultOf([anOffence({ section: '137', publicationDefault: 'publish' })], {})).toBe('withhold');
});

test('L16: what nothing withholds goes online (L14)', () => {
  expect(publicationOf([anOffence()], {})).toMatchObject({ code: 'publication-open', rule: 'L14' });
  expect(publicationOf([], {})).toBeUndefined();
});
