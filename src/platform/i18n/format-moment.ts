import { istDateOf, istTimeOf, startOfIstDay, type Instant, type IstDate } from '../../kernel/instant.ts';
import type { Lang } from '../../kernel/text.ts';

/** `latn`: digits are 0–9 in both languages, as on every form and phone here. */
const days: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  hi: new Intl.DateTimeFormat('hi-IN-u-nu-latn', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Asia/Kolkata' }),
  en: new Intl.DateTimeFormat('en-IN-u-nu-latn', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Asia/Kolkata' }),
};

const weekdays: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  hi: new Intl.DateTimeFormat('hi-IN', { weekday: 'long', timeZone: 'Asia/Kolkata' }),
  en: new Intl.DateTimeFormat('en-IN', { weekday: 'long', timeZone: 'Asia/Kolkata' }),
};

/** `23 नवंबर 2026` / `23 November 2026`. */
export function formatDay(day: IstDate, lang: Lang): string {
  return days[lang].format(startOfIstDay(day));
}

/** `गुरुवार 26 नवंबर 2026` / `Thursday 26 November 2026`. */
export function formatWeekday(day: IstDate, lang: Lang): string {
  return `${weekdays[lang].format(startOfIstDay(day))} ${formatDay(day, lang)}`;
}

/** `शाम 6:10` / `6:10 pm`, for a time of day `HH:MM`. Parts of the day as people in Bihar say them. */
export function formatTime(time: string, lang: Lang): string {
  const [hours = '0', minutes = '00'] = time.split(':');
  const hour = Number(hours);
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${minutes}`;
  if (lang === 'en') return `${clock} ${hour < 12 ? 'am' : 'pm'}`;
  const part = hour < 4 || hour >= 20 ? 'रात' : hour < 12 ? 'सुबह' : hour < 16 ? 'दोपहर' : 'शाम';
  return `${part} ${clock}`;
}

/** `23 नवंबर 2026, शाम 6:10` / `23 November 2026, 6:10 pm`, in India. */
export function formatMoment(at: Instant, lang: Lang): string {
  return `${formatDay(istDateOf(at), lang)}, ${formatTime(istTimeOf(at), lang)}`;
}
