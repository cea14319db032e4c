import { html, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { HomeCards } from '../../../../../web/components/home-card/home-card.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';

/** The three things people come for, in this order: danger, report, what became of it. */
export function showHome({ lang, frame }: RequestContext): Promise<Answer> {
  const { home } = complaintMessages(lang);
  const page = (
    <CitizenLayout frame={{ ...frame, title: home.title }}>
      <h1>{home.title}</h1>
      <HomeCards
        cards={[
          { href: 'tel:112', ...home.emergency, icon: 'phone', tone: 'emergency' },
          { href: complaintRoutes.start.href(lang, {}), ...home.report, icon: 'file-pen-line', tone: 'primary' },
          { href: complaintRoutes.mine.href(lang, {}), ...home.track, icon: 'search', tone: 'plain' },
        ]}
      />
    </CitizenLayout>
  );
  return Promise.resolve(html(render(page)));
}
