import { langs, type Lang } from '../../kernel/text.ts';

/** The language of `Accept-Language` with the higher weight; Hindi when neither is asked for, or when in doubt. */
export function chooseLang(acceptLanguage: string | undefined): Lang {
  const weights = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
    return { lang: tag.split('-')[0], weight: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
  });
  const weightOf = (lang: Lang): number => Math.max(0, ...weights.filter((item) => item.lang === lang).map((item) => item.weight));
  return weightOf('en') > weightOf('hi') ? 'en' : 'hi';
}

/** The language a path stands under: `/en/report` → `en`. */
export function bringsPageFrom(url: string): Lang | undefined {
  const first = url.split(/[/?]/)[1];
  return langs.find((lang) => lang === first);
}
