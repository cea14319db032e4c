import type { Lang } from '../../kernel/text.ts';

/**
 * What every page wears. The first four come with the request (`context.frame`), the rest from the screen:
 * `frame={{ ...context.frame, title: words.title }}`.
 */
export interface PageFrame {
  readonly lang: Lang;
  /** The same page, with the same data, in the other language. */
  readonly otherLangHref: string;
  readonly assetHref: (name: string) => string;
  /** True in the demo: the page says that its people are made up. */
  readonly ribbon: boolean;
  /** Shown in the browser's tab and read first; the heading of the page, without the name of the service. On sensitive flows a neutral one. */
  readonly title: string;
  /** Where the wordmark leads. `/hi` or `/en` when left out. */
  readonly homeHref?: string | undefined;
  /** True for pages about one person or record: search engines must not keep them. */
  readonly isPrivate?: boolean | undefined;
  /** True when the page shows field errors: the tab says so. */
  readonly hasErrors?: boolean | undefined;
  readonly signedIn?: SignedIn | undefined;
  readonly nav?: readonly NavGroup[] | undefined;
  /** Only pages that exist. */
  readonly footerLinks?: readonly NavItem[] | undefined;
  /** A date in words; left out on pages that are made anew for each reader. */
  readonly lastUpdated?: string | undefined;
}

export interface SignedIn {
  readonly name: string;
  /** For officers: role and office in one line ("SHO, Jokihat police station"). */
  readonly office?: string | undefined;
  readonly signOut: { readonly action: string; readonly csrf: string };
}

export interface NavGroup {
  readonly heading?: string | undefined;
  readonly items: readonly NavItem[];
}

export interface NavItem {
  readonly href: string;
  readonly text: string;
  /** A true count, shown beside the words. Zero is shown. */
  readonly count?: number | undefined;
  readonly isCurrent?: boolean | undefined;
}
