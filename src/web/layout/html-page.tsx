import type { ComponentChildren, JSX } from 'preact';
import { shellMessages } from '../messages/shell-messages.ts';
import type { PageFrame } from './page-frame.ts';

export interface HtmlPageProps {
  readonly frame: PageFrame;
  readonly sheet: 'citizen.css' | 'desk.css';
  readonly children: ComponentChildren;
}

/** The document around every page: head, skip link, demo ribbon. Layouts put header, main and footer inside. */
export function HtmlPage({ frame, sheet, children }: HtmlPageProps): JSX.Element {
  const words = shellMessages(frame.lang);
  return (
    <html lang={frame.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${frame.hasErrors === true ? words.errorPrefix : ''}${frame.title} – ${words.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="theme-color" content="#0c2350" />
        {frame.isPrivate === true && <meta name="robots" content="noindex, nofollow, noarchive" />}
        <link rel="icon" href={frame.assetHref('mark.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={frame.assetHref(sheet)} />
        <script type="module" src={frame.assetHref('enhance.js')} />
      </head>
      <body>
        <a class="skip-link" href="#main">
          {words.skipToContent}
        </a>
        {frame.ribbon && (
          <aside class="ribbon">
            <p>{words.ribbon}</p>
          </aside>
        )}
        {children}
      </body>
    </html>
  );
}
