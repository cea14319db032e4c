import type { SignInSettings } from '../model/sign-in-settings.ts';

/** The numbers that the project ships (forms 4.1, L48), written down once more for tests of this module, which stands below the table. */
export function someSignInSettings(changes: Partial<SignInSettings['values']> = {}): SignInSettings {
  const shipped = { 'code.lifeMinutes': [5], 'code.tries': [5], 'code.resends': [3], 'code.windowMinutes': [30], 'code.perAddress': [40], 'signIn.windowMinutes': [15], 'signIn.triesPerLogin': [5], 'signIn.triesPerAddress': [30], 'signIn.halfMinutes': [10], 'session.citizenDays': [30], 'session.officerHours': [12], 'session.freshFactorMinutes': [15], 'setup.lifeDays': [7], 'reset.lifeHours': [24] };
  return { values: { ...shipped, ...changes } };
}
