export const langs = ['hi', 'en'] as const;
/** The languages every sentence exists in. Hindi first: it is the one in doubt. */
export type Lang = (typeof langs)[number];

/** A name or sentence in both languages. `hi` may be missing in reference data only: use `localised()` to show it. */
export interface Localised {
  readonly en: string;
  readonly hi: string | undefined;
}

/** The text in `lang`, or in the other language when this one is not known. Pair it with `langOf` for the `lang` attribute. */
export function localised(text: Localised, lang: Lang): string {
  return lang === 'hi' ? (text.hi ?? text.en) : text.en;
}

/** The language that `localised(text, lang)` really answers in. */
export function langOf(text: Localised, lang: Lang): Lang {
  return lang === 'hi' && text.hi === undefined ? 'en' : lang;
}

export function isLang(value: string): value is Lang {
  return (langs as readonly string[]).includes(value);
}
