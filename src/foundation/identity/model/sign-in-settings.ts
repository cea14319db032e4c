import { DAY_MS, HOUR_MS } from '../../../kernel/instant.ts';

/** What a State sets, with dates, of codes and sessions; the unit is the end of the name. Kept in the table of settings, with the clocks. */
export const signInSettingKeys = ['code.lifeMinutes', 'code.tries', 'code.resends', 'code.windowMinutes', 'session.citizenDays', 'session.officerHours', 'session.freshFactorMinutes'] as const;
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

function numberOf({ values }: SignInSettings, key: SignInSettingKey): number {
  const [value] = values[key];
  if (value === undefined) throw new RangeError(`${key} has no number`);
  return value;
}
