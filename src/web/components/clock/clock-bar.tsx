import type { JSX } from 'preact';
import type { ClockState } from './clock-state.ts';

/** Drawn as SVG because the width is data and the content security policy allows no inline style. The notch marks the last quarter. */
export function ClockBar({ shareUsed, state }: { readonly shareUsed: number; readonly state: ClockState }): JSX.Element {
  const isFull = state === 'late' || state === 'met';
  const percent = isFull ? 100 : Math.round(Math.min(Math.max(shareUsed, 0), 1) * 1000) / 10;
  return (
    <svg class="clock-bar" viewBox="0 0 100 8" preserveAspectRatio="none" width="100" height="8" aria-hidden="true" focusable="false">
      <rect class="clock-bar__used" width={percent} height="8" />
      {!isFull && <rect class="clock-bar__notch" x="75" width="0.5" height="8" />}
    </svg>
  );
}
