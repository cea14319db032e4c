import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { ClockBar } from './clock-bar.tsx';
import { clockIcons, type ClockState } from './clock-state.ts';

export interface ClockProps {
  /** What is due, in plain words. */
  readonly title: string;
  readonly state: ClockState;
  /** The state in words ("2 days left", "Late by 5 hours"): colour and icon only repeat it. */
  readonly leftText: string;
  /** Time used, 0 to 1. */
  readonly shareUsed: number;
  /** Until when, who must act, what follows when the time runs out. */
  readonly detail: string;
  /** The paragraph that explains the section of law. */
  readonly law?: { readonly href: string; readonly text: string } | undefined;
}

/** One deadline. The same strip for citizen, officer and review. */
export function Clock({ title, state, leftText, shareUsed, detail, law }: ClockProps): JSX.Element {
  return (
    <section class={`clock clock--${state}`}>
      <div class="clock__head">
        <h3 class="clock__title">{title}</h3>
        <p class="clock__left">
          <Icon name={clockIcons[state]} />
          {leftText}
        </p>
      </div>
      <ClockBar shareUsed={shareUsed} state={state} />
      <p class="clock__detail">
        {detail} {law !== undefined && <a href={law.href}>{law.text}</a>}
      </p>
    </section>
  );
}
