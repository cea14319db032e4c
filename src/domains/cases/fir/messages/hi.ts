import type { Shape } from '../../../../platform/i18n/shape.ts';
import type { en } from './en.ts';

export const hi = {
  relations: { father: 'पिता', mother: 'माता', husband: 'पति', wife: 'पत्नी', guardian: 'अभिभावक' },
  standings: { known: 'पता है', suspected: 'शक है', unknown: 'पता नहीं' },
  pahar: (pahar: number, hours: string) => `पहर ${pahar} (${hours})`,
  pahars: (first: number, last: number, hours: string) => `पहर ${first} से ${last} (${hours})`,
  severalDays: 'कई दिनों तक',
  age: (years: number, inYear: number) => `${inYear} में उम्र ${years} साल`,
} satisfies Shape<typeof en>;
