import type { ComponentChildren, JSX } from 'preact';
import { BackLink } from '../components/back-link/back-link.tsx';
import { SearchBox, type SearchBoxProps } from '../components/search-box/search-box.tsx';
import { shellMessages } from '../messages/shell-messages.ts';
import { HtmlPage } from './html-page.tsx';
import { LangSwitch } from './lang-switch.tsx';
import { OfficerRail } from './officer-rail.tsx';
import type { PageFrame } from './page-frame.ts';
import { SignOut } from './sign-out.tsx';

export interface OfficerLayoutProps {
  readonly frame: PageFrame;
  /** Name and kind of the office the officer works for, on top of the rail. */
  readonly office?: { readonly name: string; readonly kind: string } | undefined;
  /** Left out until there is something to search. */
  readonly search?: Pick<SearchBoxProps, 'action' | 'label' | 'value'> | undefined;
  readonly backHref?: string | undefined;
  readonly children: ComponentChildren;
}

/** The desk: a rail with true counts on the left, the whole width for work. */
export function OfficerLayout({ frame, office, search, backHref, children }: OfficerLayoutProps): JSX.Element {
  const words = shellMessages(frame.lang);
  return (
    <HtmlPage frame={frame} sheet="desk.css">
      <div class="desk">
        <OfficerRail frame={frame} office={office} />
        <div class="desk__work">
          <div class="desk__bar no-print">
            {search !== undefined && <SearchBox {...search} name="q" buttonText={words.search} isForDesk />}
            <nav class="desk__who" aria-label={words.account}>
              {frame.signedIn !== undefined && <SignedInOfficer frame={frame} />}
              <LangSwitch frame={frame} />
            </nav>
          </div>
          {backHref !== undefined && <BackLink href={backHref} lang={frame.lang} />}
          <main id="main" class="main" tabindex={-1}>
            {children}
          </main>
        </div>
      </div>
    </HtmlPage>
  );
}

function SignedInOfficer({ frame }: { readonly frame: PageFrame }): JSX.Element | null {
  const { signedIn, lang } = frame;
  if (signedIn === undefined) return null;
  return (
    <>
      <p class="desk__name">
        <span class="visually-hidden">{shellMessages(lang).signedInAs}</span>
        <strong>{signedIn.name}</strong>
        {signedIn.office !== undefined && <span class="desk__role">{signedIn.office}</span>}
      </p>
      <SignOut lang={lang} signedIn={signedIn} />
    </>
  );
}
