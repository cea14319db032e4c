import { istDate, istDateOf, type Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import { formatDay, formatMoment, formatTime } from '../../../platform/i18n/format-moment.ts';
import { complaintMessages } from './index.ts';

/** When it happened, from the answers of a draft: day `YYYY-MM-DD`, time `HH:MM` or null when not known. */
export function occurredText(day: string, time: string | null, lang: Lang): string {
  const dayText = formatDay(istDate(day), lang);
  return time === null ? complaintMessages(lang).whenText.day(dayText) : `${dayText}, ${formatTime(time, lang)}`;
}

/** When it happened, from a record. */
export function occurrenceText(record: { readonly occurredFrom: Instant | undefined; readonly isTimeKnown: boolean }, lang: Lang): string {
  if (record.occurredFrom === undefined) return '';
  return record.isTimeKnown ? formatMoment(record.occurredFrom, lang) : occurredText(istDateOf(record.occurredFrom), null, lang);
}
