import { addDays, instantOf, istDateOf, istTimeOf, type Instant } from '../../../kernel/instant.ts';
import { formatMoment, formatWeekday } from '../../../platform/i18n/format-moment.ts';
import type { LocalisedFact } from '../model/fact-parts.ts';
import { documentsMessages, type DocumentsMessages } from '../messages/index.ts';
import type { Both, Said, Value } from './sheet.ts';

/** The same sentence in both languages: `both((words) => words.check.title)`. */
export function both(pick: (words: DocumentsMessages) => string): Both {
  return { hi: pick(documentsMessages('hi')), en: pick(documentsMessages('en')) };
}

/** Somebody's text; its language is told by its script, for the voice of a screen reader. Empty: a dash. */
export function said(text: string | undefined): Value {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? [] : [oneLanguage(trimmed)];
}

export function localisedValue(name: LocalisedFact | undefined): Value {
  if (name === undefined) return [];
  return name.hi === undefined || name.hi === name.en ? [{ text: name.en, lang: 'en' }] : [{ text: name.hi, lang: 'hi' }, { text: name.en, lang: 'en' }];
}

/** A name with words around it ("थाना …"): Hindi words around an English name where no Hindi one is known. */
export function around(name: LocalisedFact, pick: (words: DocumentsMessages) => (name: string) => string): Both {
  return { hi: pick(documentsMessages('hi'))(name.hi ?? name.en), en: pick(documentsMessages('en'))(name.en) };
}

export function bothValue(pick: (words: DocumentsMessages) => string): Value {
  const { hi, en } = both(pick);
  return [{ text: hi, lang: 'hi' }, { text: en, lang: 'en' }];
}

/** `24 नवंबर 2026, शाम 6:10` and the same in English. */
export function momentInWords(iso: string): Value {
  const at = instantOf(iso);
  return [{ text: formatMoment(at, 'hi'), lang: 'hi' }, { text: formatMoment(at, 'en'), lang: 'en' }];
}

/** The last moment of a deadline. The end of a day is called by that day, not by the next: `गुरुवार 26 नवंबर 2026, रात 12 बजे`. */
export function deadlineInWords(iso: string): Value {
  const at = instantOf(iso);
  if (istTimeOf(at) !== '00:00') return momentInWords(iso);
  const day = addDays(istDateOf(at), -1);
  return (['hi', 'en'] as const).map((lang) => ({ text: documentsMessages(lang).paper.midnight(formatWeekday(day, lang)), lang }));
}

/** As forms of the police write it: `24/11/2026`, `18:10`; in India. */
export function dateDigits(iso: string): Value {
  return digits(istDateOf(instantOf(iso)).split('-').toReversed().join('/'));
}

export function timeDigits(iso: string): Value {
  return digits(istTimeOf(instantOf(iso)));
}

export function momentDigits(iso: string): Value {
  return digits([...dateDigits(iso), ...timeDigits(iso)].map((part) => part.text).join(' '));
}

export function weekday(iso: string): Value {
  const at: Instant = instantOf(iso);
  return (['hi', 'en'] as const).map((lang) => ({ text: weekdays[lang].format(at), lang }));
}

/** Whole rupees in Indian groups: `1,25,000`. */
export function rupees(amount: number | undefined): Value {
  return amount === undefined ? [] : digits(rupeeDigits.format(amount));
}

/** Numbers, dates and codes read alike in both languages. */
export function digits(text: string): Value {
  return [{ text, lang: 'en' }];
}

const weekdays = {
  hi: new Intl.DateTimeFormat('hi-IN', { weekday: 'long', timeZone: 'Asia/Kolkata' }),
  en: new Intl.DateTimeFormat('en-IN', { weekday: 'long', timeZone: 'Asia/Kolkata' }),
};
const rupeeDigits = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 0 });

function oneLanguage(text: string): Said {
  return { text, lang: /\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en' };
}
