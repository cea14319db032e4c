import type { JSX } from 'preact';
import { Icon } from '../components/icon/icon.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import type { PageFrame } from './page-frame.ts';

/** Leads to the same page in the other language; named in that language. */
export function LangSwitch({ frame }: { readonly frame: PageFrame }): JSX.Element {
  const other = frame.lang === 'hi' ? 'en' : 'hi';
  return (
    <a class="lang-switch" href={frame.otherLangHref} hreflang={other} lang={other}>
      <Icon name="languages" />
      {shellMessages(frame.lang).otherLanguage}
    </a>
  );
}
