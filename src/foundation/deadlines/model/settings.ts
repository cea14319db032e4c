import type { IstDate } from '../../../kernel/instant.ts';

interface SettingRule {
  /** How many numbers the value has; more than one is a ladder, each above the one before. */
  readonly count: number;
  /** The longest that the law allows, number by number: the State may be quicker, never slower. */
  readonly atMost?: readonly number[];
  /** The law leaves no choice. */
  readonly exactly?: readonly number[];
}

/** Every duration a clock can be given, and what is kept how long; the unit is the end of the name. In order of a case's life. */
export const settingRules = {
  'grave.escalateMinutes': { count: 2 },
  'complaint.routeHours': { count: 1 },
  'complaint.assignHours': { count: 1 },
  'complaint.contactHours': { count: 1 },
  'complaint.actionDays': { count: 1 },
  'complaint.unansweredDays': { count: 1 },
  'complaint.decisionDays': { count: 1 },
  'complaint.registerHours': { count: 1 },
  'efir.signatureDays': { count: 1, exactly: [3] },
  'pe.maxDays': { count: 1, atMost: [14] },
  'enquiry.categoryDays': { count: 1, atMost: [15] },
  'enquiry.exceptionalDays': { count: 1, atMost: [42] },
  'enquiry.closureCopyDays': { count: 1, atMost: [7] },
  'appeal.decisionDays': { count: 1 },
  'withdrawal.effectHours': { count: 1 },
  'correction.answerHours': { count: 1 },
  'fir.publish.hours': { count: 3, atMost: [24, 48, 72] },
  'fir.grievance.days': { count: 1, atMost: [3] },
  'fir.accusedCopyHours': { count: 1, atMost: [24] },
  'progress.days': { count: 1, atMost: [90] },
  'progress.earlyDays': { count: 3 },
  'progress.escalateDays': { count: 2, atMost: [90, 90] },
  'investigation.sexualOffenceMonths': { count: 1, atMost: [2] },
  'investigation.atrocityDays': { count: 1, atMost: [60] },
  'zeroFir.transferHours': { count: 1 },
  'zeroFir.alarmHours': { count: 1 },
  'zeroFir.acceptHours': { count: 1 },
  'dispute.decisionHours': { count: 1 },
  'ncr.forwardDays': { count: 1, atMost: [14] },
  'pocso.informHours': { count: 1, atMost: [24] },
  'missingChild.ahtuMonths': { count: 1, atMost: [4] },
  'rtps.characterCertDays': { count: 1 },
  // Codes to mobile numbers and sessions: a State may be stricter, not laxer than these (`identity/model/sign-in-settings.ts`).
  'code.lifeMinutes': { count: 1, atMost: [15] },
  'code.tries': { count: 1, atMost: [10] },
  'code.resends': { count: 1, atMost: [10] },
  'code.windowMinutes': { count: 1 },
  'code.perAddress': { count: 1, atMost: [200] },
  // Wrong passwords and codes of officers; they are counted for a day, so no window is longer.
  'signIn.windowMinutes': { count: 1, atMost: [1440] },
  'signIn.triesPerLogin': { count: 1, atMost: [10] },
  'signIn.triesPerAddress': { count: 1, atMost: [200] },
  'signIn.halfMinutes': { count: 1, atMost: [30] },
  'session.citizenDays': { count: 1, atMost: [30] },
  'session.officerHours': { count: 1, atMost: [24] },
  'session.freshFactorMinutes': { count: 1, atMost: [60] },
  // The ways into the desk that go by paper, or need a second person.
  'setup.lifeDays': { count: 1, atMost: [14] },
  'reset.lifeHours': { count: 1, atMost: [72] },
  // What was begun and not sent (L48); the notice about one's data says thirty days.
  'draft.keptDays': { count: 1, atMost: [30] },
  // How long a message that was sent is kept: it is no record (L48). A State may keep it shorter, not longer.
  'retention.messageDays': { count: 1, atMost: [90] },
} as const satisfies Record<string, SettingRule>;

export type SettingKey = keyof typeof settingRules;

/** What was in force on one day: how long each clock runs, what is kept, and the holidays. Loaded once, passed on as a parameter. */
export interface DeadlineSettings {
  readonly values: Readonly<Record<SettingKey, readonly number[]>>;
  readonly holidays: ReadonlySet<IstDate>;
}

/** One number of a setting, in the unit its name ends with. @throws RangeError when the ladder has no such rung. */
export function settingOf(settings: DeadlineSettings, key: SettingKey, rung = 0): number {
  const value = settings.values[key][rung];
  if (value === undefined) throw new RangeError(`${key} has no number ${rung}`);
  return value;
}

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settingRules, key);
}

export const settingFaults = ['unknown-key', 'wrong-count', 'not-whole', 'not-rising', 'fixed-by-law', 'longer-than-law'] as const;
export type SettingFault = (typeof settingFaults)[number];

/** Why a value may not be put in force; undefined when it may. */
export function faultOfSetting(key: string, value: readonly number[]): SettingFault | undefined {
  if (!isSettingKey(key)) return 'unknown-key';
  const rule: SettingRule = settingRules[key];
  const { exactly, atMost } = rule;
  if (value.length !== rule.count) return 'wrong-count';
  if (!value.every((number) => Number.isSafeInteger(number) && number > 0)) return 'not-whole';
  if (value.some((number, rung) => number <= (value[rung - 1] ?? 0))) return 'not-rising';
  if (exactly !== undefined && value.some((number, rung) => number !== exactly[rung])) return 'fixed-by-law';
  if (atMost !== undefined && value.some((number, rung) => number > (atMost[rung] ?? Number.POSITIVE_INFINITY))) return 'longer-than-law';
  return undefined;
}
