import type { SettingKey } from './settings.ts';

/** Minutes and hours run from the minute of the event; the others end at 24:00 IST and do not count the day of the event (L3). */
export type ClockUnit = 'minutes' | 'hours' | 'days' | 'working-days' | 'months';

/** Whose turn it is. `receiving-sho`: the officer in charge of the station a Zero FIR was sent to. */
export const duties = ['informant', 'duty-officer', 'sho', 'receiving-sho', 'investigating-officer', 'district-desk', 'sp'] as const;
export type Duty = (typeof duties)[number];

/** Where a late duty goes. The handler takes the next office that is known, when this one is not. */
export const rungs = ['sdpo', 'control-room', 'sp', 'range'] as const;
export type Rung = (typeof rungs)[number];

/** `lapse` ends the clock: nothing can be late after it. */
export const stepKinds = ['remind', 'escalate', 'lapse'] as const;
export type StepKind = (typeof stepKinds)[number];

/**
 * When a step is taken.
 * - `share`: that part of the time between start and end has passed; above 1 it lies after the end.
 * - `morningOf`: 9:00 IST of that day after the start; nobody is called at midnight.
 * - `lastHours`: so long before the end.
 * - `setting`: that number of the setting's ladder, in the clock's own unit; for days, 9:00 IST of that day.
 */
export type StepTime =
  | { readonly at: 'start' | 'end' }
  | { readonly share: number }
  | { readonly morningOf: number }
  | { readonly lastHours: number }
  | { readonly setting: SettingKey; readonly rung: number };

export type StepRule = StepTime & ({ readonly step: 'remind' | 'lapse' } | { readonly step: 'escalate'; readonly to: Rung });

/** One kind of clock, as law or service target has it. */
export interface ClockRule {
  /** Numbers of docs/law (L…), of the catalogue of complaints (C…) or of the lifecycles (5.…). */
  readonly rules: readonly [string, ...string[]];
  readonly unit: ClockUnit;
  readonly setting: SettingKey;
  readonly whoMustAct: Duty;
  /** For whom the clock runs: it shows on this person's page of the record. Officers and the review see every clock. */
  readonly serves: 'informant' | 'accused' | 'applicant' | 'police';
  readonly steps: readonly StepRule[];
  /**
   * What the end of the time does. `late`: the duty stays and the clock runs on. `lapses`: the time is over and nobody is late.
   * `takes-effect`: what was waited for happens at this moment, and the clock counts as met. The last two need a `lapse` step.
   */
  readonly end: 'late' | 'lapses' | 'takes-effect';
  /** Only where the law lets the clock stand still, as while an applicant owes an answer. */
  readonly isPausable?: true;
  /** General knowledge: to be confirmed before it is shown to the public as law. */
  readonly isUnverified?: true;
}
