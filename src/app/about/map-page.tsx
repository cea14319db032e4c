import type { JSX } from 'preact';
import type { FrameContext } from '../../platform/http/request-context.ts';
import { Card } from '../../web/components/card/card.tsx';
import { LinkList } from '../../web/components/card/link-list.tsx';
import { PublicLayout } from '../../web/layout/public-layout.tsx';
import { complaintRoutes } from '../../domains/complaints/index.ts';
import { aboutMessages } from './messages/index.ts';

type Links = readonly { readonly href: string; readonly text: string }[];

/** Every page that can be opened without knowing a number (L53). `footer` are the links that stand under each page. */
export function MapPage({ frame, footer }: { readonly frame: FrameContext; readonly footer: Links }): JSX.Element {
  const { lang } = frame;
  const { map } = aboutMessages(lang).pages;
  const citizen = [
    { href: complaintRoutes.home.href(lang, {}), text: map.home },
    { href: complaintRoutes.start.href(lang, {}), text: map.report },
    { href: complaintRoutes.mine.href(lang, {}), text: map.mine },
    { href: complaintRoutes.follow.href(lang, {}), text: map.follow },
  ];
  return (
    <PublicLayout frame={{ ...frame, title: map.title }} backHref={`/${lang}`}>
      <div class="stack narrow">
        <h1>{map.title}</h1>
        <Card heading={map.citizen}>
          <LinkList links={citizen} />
        </Card>
        <Card heading={map.about}>
          <LinkList links={footer} />
        </Card>
        <Card heading={map.officers}>
          <LinkList links={[{ href: complaintRoutes.work.href(lang, {}), text: map.desk }]} />
        </Card>
      </div>
    </PublicLayout>
  );
}
