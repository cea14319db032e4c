import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { consequencesOf } from '../consequences.ts';
import { notInForce } from './not-in-force.ts';

test('3.10: a provision that is not in force is named', () => {
  expect(notInForce([anOffence({ id: 7, inForce: false }), anOffence({ id: 8 })])).toMatchObject({ code: 'not-in-force', offenceIds: [7] });
  expect(notInForce([anOffence()])).toBeUndefined();
});

test('3.10: it carries no other consequence', () => {
  const found = consequencesOf([anOffence({ inForce: false, womanRecorder: true, publicationDefault: 'withhold' })]);
  expect(found.list.map(({ code }) => code)).toEqual(['not-in-force', 'officer-decides']);
});
