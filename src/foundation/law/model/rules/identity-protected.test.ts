import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { identityProtected } from './identity-protected.ts';

test('L36: a protected offence hides the victim', () => {
  expect(identityProtected([anOffence({ identityProtected: 'yes' })], { childParty: false })).toMatchObject({ code: 'identity-protected', rule: 'L36', unverified: true });
  expect(identityProtected([anOffence()], {})).toBeUndefined();
});

test('L36: where it hangs on a child, it holds until the officer says there is none', () => {
  const kidnapping = anOffence({ identityProtected: 'if-child' });
  expect(identityProtected([kidnapping], {})).toBeDefined();
  expect(identityProtected([kidnapping], { childParty: false })).toBeUndefined();
});

test('L36: a child party is protected in any offence', () => {
  expect(identityProtected([anOffence()], { childParty: true })).toBeDefined();
});
