import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import { formatMoment } from '../../../platform/i18n/format-moment.ts';
import { clockRuleOf, type ClockKind } from '../model/clock-kinds.ts';
import type { ClockRule, Rung } from '../model/clock-rule.ts';
import { clockStateOf, shareUsed, type ClockState, type ClockTimes } from '../model/clock.ts';
import { formatEnd } from './format-end.ts';
import { formatTimeLeft } from './format-time-left.ts';
import { deadlineMessages, type DeadlineMessages } from './index.ts';

export interface PresentableClock extends ClockTimes {
  readonly kind: ClockKind;
}

/** A clock in words, for the clock strip, a row of a list or a paper. */
export interface PresentedClock {
  readonly title: string;
  readonly state: ClockState;
  /** `2 days left`, `Late by 5 hours`, `Done on time`. */
  readonly leftText: string;
  /** 0 to 1. */
  readonly shareUsed: number;
  /** `By Thursday 26 November 2026, midnight`, or when it was done. */
  readonly dueText: string;
  /** Until when, whose turn, what follows when the time runs out. */
  readonly detail: string;
  /** Whose turn it is, as a part of a sentence: `the officer in charge of the station`. */
  readonly dutyText: string;
  /** Where the time comes from; says so when nobody has confirmed it yet. */
  readonly lawText: string;
}

/** What a clock says to everybody who may see its record, in one language. */
export function presentClock(clock: PresentableClock, now: Instant, lang: Lang): PresentedClock {
  const messages = deadlineMessages(lang);
  const rule = clockRuleOf(clock.kind);
  const { title, law } = messages.kinds[clock.kind];
  const view = { clock, rule, messages, state: clockStateOf(clock, now), hasRunOut: hasRunOut(clock, rule) };
  const dueText = dueTextOf(view, lang);
  return {
    title,
    state: view.state,
    leftText: leftTextOf(view, now),
    shareUsed: shareUsed(clock, now),
    dueText,
    detail: detailOf(view, dueText),
    dutyText: messages.duties[rule.whoMustAct],
    lawText: rule.isUnverified === true ? `${law} ${messages.unconfirmed}` : law,
  };
}

interface ClockView {
  readonly clock: PresentableClock;
  readonly rule: ClockRule;
  readonly messages: DeadlineMessages;
  readonly state: ClockState;
  readonly hasRunOut: boolean;
}

/** The time itself ended the clock; nobody did or missed anything. */
function hasRunOut(clock: PresentableClock, rule: ClockRule): boolean {
  const tookEffect = rule.end === 'takes-effect' && clock.metAt?.getTime() === clock.dueAt.getTime();
  return clock.lapsedAt !== undefined || tookEffect;
}

function leftTextOf({ clock, messages, state, hasRunOut: isOver }: ClockView, now: Instant): string {
  return isOver ? messages.left.over : formatTimeLeft(clock, { state, now, messages });
}

function dueTextOf({ clock, messages, state, hasRunOut: isOver }: ClockView, lang: Lang): string {
  if (clock.metAt !== undefined && !isOver) return messages.due.done(formatMoment(clock.metAt, lang));
  const end = formatEnd(clock.dueAt, lang);
  return isOver || state === 'late' ? messages.due.until(end) : messages.due.by(end);
}

function detailOf({ clock, rule, messages, state, hasRunOut: isOver }: ClockView, dueText: string): string {
  const { over } = messages.kinds[clock.kind];
  if (isOver) return `${dueText}${messages.detail.stop} ${over}`;
  if (state === 'met') return `${dueText}${messages.detail.stop}`;
  const rung = rungAtEnd(rule);
  const follows = state === 'late' || rung === undefined ? over : messages.detail.goesTo(messages.rungs[rung]);
  return `${dueText}${messages.detail.stop} ${messages.detail.whoseTurn(messages.duties[rule.whoMustAct])} ${follows}`;
}

/** Where the matter goes by itself when the time ends: the escalation at the end, or else the last one. */
function rungAtEnd(rule: ClockRule): Rung | undefined {
  const escalations = rule.steps.filter((step) => step.step === 'escalate');
  return (escalations.find((step) => 'at' in step) ?? escalations.at(-1))?.to;
}
