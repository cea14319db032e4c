import { html } from '../../platform/http/answer.ts';
import { endpoint, type Endpoint } from '../../platform/http/endpoint.ts';
import { get } from '../../platform/http/route.ts';
import type { Lang } from '../../kernel/text.ts';
import { PublicLayout } from '../../web/layout/public-layout.tsx';
import { render } from '../../web/layout/render.ts';
import { casesRoutes, publicationMessages } from '../../domains/cases/index.ts';
import { documentsRoutes } from '../../foundation/documents/index.ts';
import { aboutMessages } from './messages/index.ts';
import type { DataSource } from './data-sources.ts';

export const aboutRoutes = { sources: get('/about/data') };

/** What stands under every page: only pages that exist. */
export function footerLinks(lang: Lang): { href: string; text: string }[] {
  const words = aboutMessages(lang);
  return [
    { href: casesRoutes.firStations.href(lang, {}), text: publicationMessages(lang).public.link },
    { href: documentsRoutes.check.href(lang, {}), text: words.check },
    { href: aboutRoutes.sources.href(lang, {}), text: words.sources.link },
  ];
}

/** Whose data this is, as its licences ask. */
export function aboutEndpoints(sources: readonly DataSource[]): Endpoint[] {
  return [
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
