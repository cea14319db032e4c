import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { ClockBar } from './clock-bar.tsx';
import { clockIcons } from './clock-state.ts';
import type { ClockProps } from './clock.tsx';

/** The clock in one cell of a table: words and bar. */
export function ClockCell({ state, leftText, shareUsed }: Pick<ClockProps, 'state' | 'leftText' | 'shareUsed'>): JSX.Element {
  return (
    <div class={`clock-cell clock--${state}`}>
      <p class="clock-cell__left">
        {state !== 'on-time' && <Icon name={clockIcons[state]} />}
        {leftText}
      </p>
      <ClockBar shareUsed={shareUsed} state={state} />
    </div>
  );
}
