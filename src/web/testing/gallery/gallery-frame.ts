import type { Lang } from '../../../kernel/text.ts';
import type { PageFrame } from '../../layout/page-frame.ts';

export type AssetHref = (name: string) => string;

/** What each gallery page is drawn from. */
export interface GalleryContext {
  readonly lang: Lang;
  readonly assetHref: AssetHref;
}

/** Picks the sentence of the language; the gallery keeps both side by side. */
export function pick(lang: Lang, text: { readonly hi: string; readonly en: string }): string {
  return text[lang];
}

export function galleryFrame({ lang, assetHref }: GalleryContext, title: string): PageFrame {
  return {
    lang,
    title,
    assetHref,
    otherLangHref: `/${lang === 'hi' ? 'en' : 'hi'}/page`,
    ribbon: true,
    nav: [{ items: [{ href: `/${lang}/my`, text: pick(lang, { hi: 'मेरे मामले', en: 'My cases' }) }] }],
    footerLinks: [
      { href: `/${lang}/rights`, text: pick(lang, { hi: 'मेरे अधिकार', en: 'My rights' }) },
      { href: `/${lang}/access`, text: pick(lang, { hi: 'सबके लिए आसान', en: 'Accessibility' }) },
      { href: `/${lang}/privacy`, text: pick(lang, { hi: 'आपकी जानकारी', en: 'Privacy' }) },
    ],
  };
}

export const signedIn = { name: 'Sunita Kumari', signOut: { action: '/sign-out', csrf: 'token' } } as const;
