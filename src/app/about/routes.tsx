import { html } from '../../platform/http/answer.ts';
import { endpoint, type Endpoint } from '../../platform/http/endpoint.ts';
import { get } from '../../platform/http/route.ts';
import type { Lang } from '../../kernel/text.ts';
import { PublicLayout } from '../../web/layout/public-layout.tsx';
import { render } from '../../web/layout/render.ts';
import { casesRoutes, publicationMessages } from '../../domains/cases/index.ts';
import { documentsRoutes } from '../../foundation/documents/index.ts';
import { aboutMessages } from './messages/index.ts';
import { MapPage } from './map-page.tsx';
import { TextPage } from './text-page.tsx';
import type { DataSource } from './data-sources.ts';

export const aboutRoutes = {
  contact: get('/about/contact'),
  privacy: get('/about/privacy'),
  accessibility: get('/about/accessibility'),
  terms: get('/about/terms'),
  map: get('/about/pages'),
  sources: get('/about/data'),
};

/** Plain words, each at its address (L53). */
const textPages = ['contact', 'privacy', 'accessibility', 'terms'] as const;

/** What stands under every page: only pages that exist. */
export function footerLinks(lang: Lang): { href: string; text: string }[] {
  const words = aboutMessages(lang);
  return [
    { href: casesRoutes.firStations.href(lang, {}), text: publicationMessages(lang).public.link },
    { href: documentsRoutes.check.href(lang, {}), text: words.check },
    ...textPages.map((page) => ({ href: aboutRoutes[page].href(lang, {}), text: words.pages[page].link })),
    { href: aboutRoutes.map.href(lang, {}), text: words.pages.map.link },
    { href: aboutRoutes.sources.href(lang, {}), text: words.sources.link },
  ];
}

/** The pages about the service, and whose data this is, as its licences ask. */
export function aboutEndpoints(sources: readonly DataSource[]): Endpoint[] {
  return [
    ...textPages.map((page) => endpoint(aboutRoutes[page], 'everyone', ({ lang, frame }) => Promise.resolve(html(render(<TextPage frame={frame} {...aboutMessages(lang).pages[page]} />))))),
    endpoint(aboutRoutes.map, 'everyone', ({ lang, frame }) => Promise.resolve(html(render(<MapPage frame={frame} footer={footerLinks(lang)} />)))),
    endpoint(aboutRoutes.sources, 'everyone', ({ lang, frame }) => {
      const words = aboutMessages(lang);
      const page = (
        <PublicLayout frame={{ ...frame, title: words.sources.title }} backHref={`/${lang}`}>
          <div class="stack narrow">
            <h1>{words.sources.title}</h1>
            <p>{words.sources.text}</p>
            <ul class="stack">
              {sources.map((source) => (
                <li key={source.attribution} lang="en">
                  <strong>{source.attribution}</strong>
                  <br />
                  {source.licence}
                </li>
              ))}
            </ul>
            <p>{words.software}</p>
          </div>
        </PublicLayout>
      );
      return Promise.resolve(html(render(page)));
    }),
  ];
}
