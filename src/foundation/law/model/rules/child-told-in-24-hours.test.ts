import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { childToldInTime } from './child-told-in-24-hours.ts';

test('L37: a POCSO offence is told to the Committee and the Special Court within 24 hours', () => {
  expect(childToldInTime([anOffence({ act: 'POCSO', section: '8' })])).toMatchObject({ code: 'child-told-in-24-hours', rule: 'L37', unverified: true });
  expect(childToldInTime([anOffence()])).toBeUndefined();
});
