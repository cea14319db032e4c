import { addMs, istDateOf, type Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import { formatWeekday } from '../../../platform/i18n/format-moment.ts';

/** `Tuesday 8 December 2026`, for the end of an enquiry: 24:00 belongs to the day that ends there. */
export function enquiryDay(dueAt: Instant, lang: Lang): string {
  return formatWeekday(istDateOf(addMs(dueAt, -1)), lang);
}
