import { istDate, type IstDate } from '../../../kernel/instant.ts';
import type { SentForm } from '../../../platform/http/request-context.ts';

/** `<name>-day`, `<name>-month`, `<name>-year` as a day in India; undefined when there is no such day. */
export function dayOf(form: SentForm, name: string): IstDate | undefined {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => form.text(`${name}-${part}`).trim());
  try {
    return istDate(`${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  } catch {
    return undefined;
  }
}
