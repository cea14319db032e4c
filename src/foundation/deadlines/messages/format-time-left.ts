import type { Instant } from '../../../kernel/instant.ts';
import { timeLeft, type ClockState, type ClockTimes, type TimeLeft } from '../model/clock.ts';
import type { DeadlineMessages } from './index.ts';

/** `2 days left`, `Late by 5 hours`, `Done on time`: how a clock stands, in a few words. */
export function formatTimeLeft(clock: ClockTimes, view: { readonly state: ClockState; readonly now: Instant; readonly messages: DeadlineMessages }): string {
  const { left: words } = view.messages;
  const left = timeLeft(clock, view.now);
  const length = formatLength(left, words);
  switch (view.state) {
    case 'on-time':
    case 'warning':
      return words.left(length);
    case 'late':
      return words.late(length);
    case 'met':
      return left.late ? words.metLate(length) : words.metOnTime;
    case 'paused':
      return left.late ? words.pausedLate(length) : words.paused(length);
  }
}

/** From three days on, hours do not matter; from three hours on, minutes do not. Never "0 minutes". */
function formatLength({ days, hours, minutes }: TimeLeft, words: DeadlineMessages['left']): string {
  if (days > 0) return days >= 3 || hours === 0 ? words.days(days) : `${words.days(days)} ${words.hours(hours)}`;
  if (hours > 0) return hours >= 3 || minutes === 0 ? words.hours(hours) : `${words.hours(hours)} ${words.minutes(minutes)}`;
  return words.minutes(Math.max(1, minutes));
}
