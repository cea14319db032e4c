import { addMs, HOUR_MS, instantOfMs, isBefore, type Instant } from '../../../kernel/instant.ts';
import { endOfSpan, morningOfSpan, type Span } from './calendar.ts';
import { clockRuleOf, type ClockKind } from './clock-kinds.ts';
import type { ClockRule, Rung, StepKind, StepTime } from './clock-rule.ts';
import { settingOf, type DeadlineSettings, type SettingKey } from './settings.ts';

/** What a clock does by itself at one moment. */
export interface ClockStep {
  readonly kind: StepKind;
  readonly at: Instant;
  /** Where a late duty goes; only with `escalate`. */
  readonly to: Rung | undefined;
}

export interface ClockPlan {
  readonly warningAt: Instant;
  readonly dueAt: Instant;
  /** In order of time. */
  readonly steps: readonly ClockStep[];
}

export interface ClockStart {
  readonly kind: ClockKind;
  readonly startedAt: Instant;
  readonly settings: DeadlineSettings;
}

/** The last quarter of the time is amber. */
const WARNING_SHARE = 0.75;

/** Everything that follows from the start of a clock. Stored with it: a later setting moves no running clock. */
export function planClock(start: ClockStart): ClockPlan {
  const rule = clockRuleOf(start.kind);
  const dueAt = dueAtOf(start);
  const steps = rule.steps.map((step) => ({
    kind: step.step,
    at: momentOf(step, { ...start, rule, dueAt }),
    to: step.step === 'escalate' ? step.to : undefined,
  }));
  return { dueAt, warningAt: atShare(start.startedAt, dueAt, WARNING_SHARE), steps: steps.toSorted((a, b) => a.at.getTime() - b.at.getTime()) };
}

/**
 * The plan of a clock that begins when part of its time is over already: its end stays where the rule puts it, and of the steps that
 * were missed only the highest is still taken, so that what nobody could have done in time is told once.
 */
export function withoutMissedSteps(plan: ClockPlan, now: Instant): ClockPlan {
  const isMissed = (step: ClockStep): boolean => !isBefore(now, step.at);
  const highest = plan.steps.findLast((step) => isMissed(step) && step.kind !== 'remind');
  return { ...plan, steps: plan.steps.filter((step) => step === highest || !isMissed(step)) };
}

/**
 * The moment from which the clock is late, a UTC instant; how it is counted stands at `endOfSpan`.
 * @see the rule file of the kind, for the source in law
 */
export function dueAtOf({ kind, startedAt, settings }: ClockStart): Instant {
  const rule = clockRuleOf(kind);
  return endOfSpan(startedAt, spanOf(rule, settings), settings.holidays);
}

function spanOf(rule: ClockRule, settings: DeadlineSettings, ladder: { setting: SettingKey; rung: number } = { setting: rule.setting, rung: 0 }): Span {
  return { unit: rule.unit, count: settingOf(settings, ladder.setting, ladder.rung) };
}

function momentOf(time: StepTime, clock: ClockStart & { readonly rule: ClockRule; readonly dueAt: Instant }): Instant {
  const { startedAt, dueAt, rule, settings } = clock;
  if ('at' in time) return time.at === 'start' ? startedAt : dueAt;
  if ('share' in time) return atShare(startedAt, dueAt, time.share);
  if ('lastHours' in time) return addMs(dueAt, -time.lastHours * HOUR_MS);
  if ('morningOf' in time) return morningOfSpan(startedAt, { unit: 'days', count: time.morningOf }, settings.holidays);
  const span = spanOf(rule, settings, time);
  return span.unit === 'hours' || span.unit === 'minutes' ? endOfSpan(startedAt, span, settings.holidays) : morningOfSpan(startedAt, span, settings.holidays);
}

function atShare(from: Instant, to: Instant, share: number): Instant {
  return instantOfMs(Math.round(from.getTime() + (to.getTime() - from.getTime()) * share));
}
