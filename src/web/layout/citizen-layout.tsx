import type { ComponentChildren, JSX } from 'preact';
import { BackLink } from '../components/back-link/back-link.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import { HtmlPage } from './html-page.tsx';
import { LangSwitch } from './lang-switch.tsx';
import { PageFooter } from './page-footer.tsx';
import type { PageFrame } from './page-frame.ts';
import { SignOut } from './sign-out.tsx';
import { Wordmark } from './wordmark.tsx';

export interface CitizenLayoutProps {
  readonly frame: PageFrame;
  /** Where "Back" leads; no back link when left out. */
  readonly backHref?: string | undefined;
  readonly children: ComponentChildren;
}

/** What a citizen sees around every page: door and name, the few places to go, the other language. */
export function CitizenLayout({ frame, backHref, children }: CitizenLayoutProps): JSX.Element {
  const words = shellMessages(frame.lang);
  return (
    <HtmlPage frame={frame} sheet="citizen.css">
      <header class="header no-print">
        <div class="wrap header__inner">
          <Wordmark href={frame.homeHref ?? `/${frame.lang}`} name={words.name} tagline={words.tagline} />
          <LangSwitch frame={frame} />
          <CitizenNav frame={frame} />
        </div>
      </header>
      <div class="wrap body">
        {backHref !== undefined && <BackLink href={backHref} lang={frame.lang} />}
        <main id="main" class="main" tabindex={-1}>
          {children}
        </main>
      </div>
      <PageFooter frame={frame} />
    </HtmlPage>
  );
}

function CitizenNav({ frame }: { readonly frame: PageFrame }): JSX.Element | null {
  const items = (frame.nav ?? []).flatMap((group) => group.items);
  if (items.length === 0 && frame.signedIn === undefined) return null;
  return (
    <nav class="header__nav" aria-label={shellMessages(frame.lang).mainMenu}>
      <ul class="header__links plain-list">
        {items.map((item) => (
          <li key={item.href}>
            <a class="header__link" href={item.href} aria-current={item.isCurrent === true ? 'page' : undefined}>
              {item.text}
              {item.count !== undefined && <span class="header__count">{item.count}</span>}
            </a>
          </li>
        ))}
        {frame.signedIn !== undefined && (
          <li>
            <SignOut lang={frame.lang} signedIn={frame.signedIn} />
          </li>
        )}
      </ul>
    </nav>
  );
}
