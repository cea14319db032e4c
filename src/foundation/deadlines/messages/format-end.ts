import { endOfIstDay, istDateOf, istTimeOf, type Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import { formatTime, formatWeekday } from '../../../platform/i18n/format-moment.ts';
import { lastDayBefore } from '../model/calendar.ts';
import { deadlineMessages } from './index.ts';

/** `Thursday 26 November 2026, midnight`: 24:00 belongs to the day that it ends, not to the next one, where nobody would look for it. */
export function formatEnd(dueAt: Instant, lang: Lang): string {
  const lastDay = lastDayBefore(dueAt);
  if (endOfIstDay(lastDay).getTime() === dueAt.getTime()) return deadlineMessages(lang).due.midnight(formatWeekday(lastDay, lang));
  return `${formatWeekday(istDateOf(dueAt), lang)}, ${formatTime(istTimeOf(dueAt), lang)}`;
}
