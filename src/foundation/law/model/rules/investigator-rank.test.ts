import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { investigatorRank, leastInvestigatorRank } from './investigator-rank.ts';

const itOffence = anOffence({ act: 'IT', section: '66' });
const scstOffence = anOffence({ act: 'SC/ST', section: '3', enquiryBarred: true });

test('L44: an IT Act offence is investigated by an inspector or above', () => {
  expect(investigatorRank([itOffence], {})).toMatchObject({ code: 'inspector-investigates', rule: 'L44', unverified: true });
  expect(leastInvestigatorRank([anOffence()], {})).toBeUndefined();
});

test('L41: an SC/ST Act offence is investigated by a DySP or above, also beside the IT Act', () => {
  expect(leastInvestigatorRank([itOffence, scstOffence], {})).toBe('dysp');
  expect(investigatorRank([anOffence()], { scst: true })).toMatchObject({ code: 'dysp-investigates', rule: 'L41' });
});
