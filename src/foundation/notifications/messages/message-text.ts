import type { Lang } from '../../../kernel/text.ts';
import { formatWeekday } from '../../../platform/i18n/format-moment.ts';
import type { TemplateName, TemplateTexts, TemplateValues } from '../model/template.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

const texts: Readonly<Record<Lang, TemplateTexts>> = { en, hi };

/** What a message says. `site` is the plain name of the site: `nagrik.example.in`. */
export function messageText<T extends TemplateName>(message: { template: T; values: TemplateValues[T]; lang: Lang }, site: string): { subject: string; text: string } {
  const { subject, text } = texts[message.lang][message.template];
  return { subject, text: text(message.values, { site, day: (day) => formatWeekday(day, message.lang) }) };
}
