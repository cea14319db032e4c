import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { shellMessages } from '../../messages/shell-messages.ts';
import { Icon } from '../icon/icon.tsx';

export interface PagerProps {
  readonly lang: Lang;
  /** The page shown, from 1. */
  readonly at: number;
  readonly of: number;
  readonly hrefOf: (page: number) => string;
}

/** Nothing when everything fits on one page. */
export function Pager({ lang, at, of, hrefOf }: PagerProps): JSX.Element | null {
  if (of <= 1) return null;
  const words = shellMessages(lang);
  return (
    <nav class="pager no-print" aria-label={words.pages}>
      {at > 1 && (
        <a class="pager__link" href={hrefOf(at - 1)} rel="prev">
          <Icon name="chevron-left" />
          {words.previous}
        </a>
      )}
      <p class="pager__at">{words.page(at, of)}</p>
      {at < of && (
        <a class="pager__link" href={hrefOf(at + 1)} rel="next">
          {words.next}
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}
