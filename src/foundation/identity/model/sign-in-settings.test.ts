import { expect, it } from 'vitest';
import { someSignInSettings } from '../testing/some-sign-in-settings.ts';
import { codeRules, freshFactorMs, halfSignInLifeMs, resetLifeHours, sessionLifeMs, setupLifeDays, signInLimits } from './sign-in-settings.ts';

const minute = 60_000;

it('as shipped: five minutes, five tries, three more in half an hour; thirty days, twelve hours, a quarter of an hour', () => {
  expect(codeRules(someSignInSettings())).toEqual({ lifeMs: 5 * minute, tries: 5, triesWithRepeats: 10, perMobile: 4, perAddress: 40, windowMs: 30 * minute });
  expect(sessionLifeMs(someSignInSettings())).toEqual({ citizen: 30 * 24 * 60 * minute, officer: 12 * 60 * minute });
  expect(freshFactorMs(someSignInSettings())).toBe(15 * minute);
  expect(signInLimits(someSignInSettings())).toEqual({ windowMs: 15 * minute, perLogin: 5, perAddress: 30 });
  expect([halfSignInLifeMs(someSignInSettings()), setupLifeDays(someSignInSettings()), resetLifeHours(someSignInSettings())]).toEqual([10 * minute, 7, 24]);
});

it('follow what a State has set', () => {
  const changed = someSignInSettings({ 'code.lifeMinutes': [3], 'code.tries': [2], 'code.resends': [1], 'code.windowMinutes': [60], 'session.officerHours': [8] });
  expect(codeRules(changed)).toEqual({ lifeMs: 3 * minute, tries: 2, triesWithRepeats: 4, perMobile: 2, perAddress: 40, windowMs: 60 * minute });
  expect(sessionLifeMs(changed).officer).toBe(8 * 60 * minute);
});
