import { DAY_MS, HOUR_MS } from '../../../kernel/instant.ts';

/** What a State sets, with dates, of codes, tries and sessions; the unit is the end of the name. Kept in the table of settings, with the clocks. */
export const signInSettingKeys = [
  'code.lifeMinutes', 'code.tries', 'code.resends', 'code.windowMinutes', 'code.perAddress',
  'signIn.windowMinutes', 'signIn.triesPerLogin', 'signIn.triesPerAddress', 'signIn.halfMinutes',
  'session.citizenDays', 'session.officerHours', 'session.freshFactorMinutes',
  'setup.lifeDays', 'reset.lifeHours',
] as const;
export type SignInSettingKey = (typeof signInSettingKeys)[number];

/** The numbers in force now. Asked at each use: a change counts without a restart, and moves no code and no session that is out. */
export interface SignInSettings {
  readonly values: Readonly<Record<SignInSettingKey, readonly number[]>>;
}

const MINUTE_MS = HOUR_MS / 60;

export interface CodeRules {
  readonly lifeMs: number;
  readonly tries: number;
  /** A code that was used answers once more for the form that was sent twice; these repeats are counted too. */
  readonly triesWithRepeats: number;
  /** Codes to one number within the window: one, and so many more. */
  readonly perMobile: number;
  /** Codes to, and wrong codes from, one address within the window: as many as a busy help desk needs. */
  readonly perAddress: number;
  readonly windowMs: number;
}

/** How long a code sent to a mobile number lives, how often it may be wrong, and how often another one is sent (forms 4.1). */
export function codeRules(settings: SignInSettings): CodeRules {
  const tries = numberOf(settings, 'code.tries');
  return {
    lifeMs: numberOf(settings, 'code.lifeMinutes') * MINUTE_MS,
    tries,
    triesWithRepeats: 2 * tries,
    perMobile: 1 + numberOf(settings, 'code.resends'),
    perAddress: numberOf(settings, 'code.perAddress'),
    windowMs: numberOf(settings, 'code.windowMinutes') * MINUTE_MS,
  };
}

/** How long a session lives from its opening: a guest or citizen may come back to a draft, an officer signs in for one duty. */
export function sessionLifeMs(settings: SignInSettings): { readonly citizen: number; readonly officer: number } {
  return { citizen: numberOf(settings, 'session.citizenDays') * DAY_MS, officer: numberOf(settings, 'session.officerHours') * HOUR_MS };
}

/** What weighs most (registering an FIR) asks for a second factor that was entered within this time. */
export function freshFactorMs(settings: SignInSettings): number {
  return numberOf(settings, 'session.freshFactorMinutes') * MINUTE_MS;
}

/** Wrong passwords, and wrong codes, that a login or an address may send within the window before it has to wait. */
export interface SignInLimits {
  readonly windowMs: number;
  readonly perLogin: number;
  readonly perAddress: number;
}

export function signInLimits(settings: SignInSettings): SignInLimits {
  return { windowMs: numberOf(settings, 'signIn.windowMinutes') * MINUTE_MS, perLogin: numberOf(settings, 'signIn.triesPerLogin'), perAddress: numberOf(settings, 'signIn.triesPerAddress') };
}

/** Between an officer's right password and the right code. */
export function halfSignInLifeMs(settings: SignInSettings): number {
  return numberOf(settings, 'signIn.halfMinutes') * MINUTE_MS;
}

/** So long a setup code can be handed over and used. */
export function setupLifeDays(settings: SignInSettings): number {
  return numberOf(settings, 'setup.lifeDays');
}

/** Within this time the second person agrees to a reset, or it is asked anew. */
export function resetLifeHours(settings: SignInSettings): number {
  return numberOf(settings, 'reset.lifeHours');
}

function numberOf({ values }: SignInSettings, key: SignInSettingKey): number {
  const [value] = values[key];
  if (value === undefined) throw new RangeError(`${key} has no number`);
  return value;
}
