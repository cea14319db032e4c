import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { disabledVictim } from './disabled-victim.ts';

test('L5: a disabled victim of a listed offence is heard at home and on video', () => {
  expect(disabledVictim([anOffence({ womanRecorder: true })], { victimIsDisabled: true })).toMatchObject({ code: 'disabled-victim', rule: 'L5', unverified: false });
});

test('L5: not for other offences, not for other victims', () => {
  expect(disabledVictim([anOffence()], { victimIsDisabled: true })).toBeUndefined();
  expect(disabledVictim([anOffence({ womanRecorder: true })], {})).toBeUndefined();
});
