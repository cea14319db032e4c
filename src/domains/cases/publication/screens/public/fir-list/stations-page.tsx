import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { LinkList } from '../../../../../../web/components/card/link-list.tsx';
import { Notice } from '../../../../../../web/components/notice/notice.tsx';
import { Select } from '../../../../../../web/components/select/select.tsx';
import { casesRoutes } from '../../../../routes-table.ts';
import { publicationMessages } from '../../../messages/index.ts';
import { PublicPage } from '../public-page.tsx';

export interface StationsPageProps {
  readonly frame: FrameContext;
  readonly districts: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: { readonly code: string; readonly name: string } | undefined;
  readonly stations: readonly { readonly id: string; readonly title: { readonly text: string } }[];
}

/** District first, then its stations. */
export function StationsPage({ frame, districts, chosen, stations }: StationsPageProps): JSX.Element {
  const { lang } = frame;
  const words = publicationMessages(lang).public;
  return (
    <PublicPage frame={frame} title={words.title} backHref={`/${lang}`}>
      <div class="stack narrow">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p>{words.noSearch}</p>
        <Notice tone="warn">
          <p>{words.money}</p>
        </Notice>
        <form method="get" action={casesRoutes.firStations.href(lang, {})}>
          <Select name="district" label={words.district} hint={words.districtHint} options={districts} value={chosen?.code} />
          <Button text={words.choose} />
        </form>
        {chosen !== undefined && (
          <Card heading={words.stations(chosen.name)}>
            <LinkList links={stations.map(({ id, title }) => ({ href: casesRoutes.firList.href(lang, { station: id }), text: title.text }))} />
          </Card>
        )}
      </div>
    </PublicPage>
  );
}
