import type { IconName } from '../icon/icon-shapes.ts';

/** `warning` from the last quarter on; `met` when it was done in time or later but done; `paused` while the law stops it. */
export const clockStates = ['on-time', 'warning', 'late', 'met', 'paused'] as const;
export type ClockState = (typeof clockStates)[number];

export const clockIcons = {
  'on-time': 'clock',
  warning: 'triangle-alert',
  late: 'circle-alert',
  met: 'circle-check',
  paused: 'circle-pause',
} as const satisfies Record<ClockState, IconName>;
