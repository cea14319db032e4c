import type { Instant } from '../../../../kernel/instant.ts';
import type { Lang } from '../../../../kernel/text.ts';
import { paharsOf, paharStart } from '../model/pahar.ts';
import { firMessages } from './index.ts';

/** `Pahar 7 (18:00–21:00)`: item 3a, worked out from the hours and never typed. */
export function paharText(occurrence: { readonly from: Instant; readonly to: Instant | undefined }, lang: Lang): string {
  const words = firMessages(lang);
  const pahars = paharsOf(occurrence);
  if (pahars === undefined) return words.severalDays;
  const { first, last } = pahars;
  const hours = `${paharStart(first)}–${paharStart(last + 1)}`;
  return first === last ? words.pahar(first, hours) : words.pahars(first, last, hours);
}
