import type { JSX } from 'preact';
import type { OfficeId } from '../../../../../../kernel/id.ts';
import { istDateOf, type IstDate } from '../../../../../../kernel/instant.ts';
import { localised, type Lang } from '../../../../../../kernel/text.ts';
import { formatWeekday } from '../../../../../../platform/i18n/format-moment.ts';
import type { FrameContext } from '../../../../../../platform/http/request-context.ts';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { LinkList } from '../../../../../../web/components/card/link-list.tsx';
import { EmptyState } from '../../../../../../web/components/empty-state/empty-state.tsx';
import { firNumberText, type FirSeries } from '../../../../fir/model/first-information-report.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { publicationMessages } from '../../../messages/index.ts';
import type { PublicFir } from '../../../model/publication.ts';
import { firParams } from '../../fir-key.ts';
import { PublicPage } from '../public-page.tsx';

export interface FirListPageProps {
  readonly frame: FrameContext;
  readonly station: string;
  readonly officeId: OfficeId;
  readonly series: FirSeries;
  readonly firs: readonly PublicFir[];
  readonly hasOlder: boolean;
  readonly isFirst: boolean;
}

/** A station's FIRs day by day, the newest first. Withheld ones stand apart, because a day would say more than number and year. */
export function FirListPage({ frame, station, officeId, series, firs, hasOlder, isFirst }: FirListPageProps): JSX.Element {
  const { lang } = frame;
  const words = publicationMessages(lang).public;
  const isZero = series === 'zero';
  const title = isZero ? words.ofStationZero(station) : words.ofStation(station);
  const last = firs.at(-1);
  const withheld = firs.filter((fir) => fir.published === undefined);
  const other = isZero ? 'regular' : 'zero';
  const list = (of: FirSeries, query: { before?: string } = {}): string => casesRoutes.firList.href(lang, { station: String(officeId) }, { ...(of === 'zero' && { series: of }), ...query });
  return (
    <PublicPage frame={frame} title={title} backHref={casesRoutes.firStations.href(lang, {})}>
      <div class="stack narrow">
        <h1>{title}</h1>
        {isZero && <p>{words.zeroLead}</p>}
        {firs.length === 0 && <EmptyState title={isZero ? words.noneZero : words.none} text={words.noneText} />}
        {[...byDay(firs)].map(([day, ofDay]) => (
          <Card key={day} heading={formatWeekday(day, lang)}>
            <LinkList links={ofDay.map((fir) => ({ href: casesRoutes.fir.href(lang, firParams(fir)), text: lineOf(fir, lang) }))} />
          </Card>
        ))}
        {withheld.length > 0 && (
          <Card heading={words.withheld}>
            <LinkList links={withheld.map((fir) => ({ href: casesRoutes.fir.href(lang, firParams(fir)), text: words.firTitle(firNumberText(fir)) }))} />
          </Card>
        )}
        {hasOlder && last !== undefined && (
          <p>
            <a href={list(series, { before: `${last.year}-${last.number}` })} rel="next">
              {words.older}
            </a>
          </p>
        )}
        {!isFirst && (
          <p>
            <a href={list(series)}>{words.newest}</a>
          </p>
        )}
        <p>
          <a href={list(other)}>{words.toSeries[other]}</a>
        </p>
      </div>
    </PublicPage>
  );
}

function byDay(firs: readonly PublicFir[]): ReadonlyMap<IstDate, readonly PublicFir[]> {
  const days = new Map<IstDate, PublicFir[]>();
  for (const fir of firs) {
    if (fir.published === undefined) continue;
    const day = istDateOf(fir.published.registeredAt);
    days.set(day, [...(days.get(day) ?? []), fir]);
  }
  return days;
}

function lineOf(fir: PublicFir, lang: Lang): string {
  const words = publicationMessages(lang).public;
  const sections = (fir.published?.copy.sections ?? []).map(({ citation, name }) => `${citation} ${localised(name, lang)}`);
  return [words.firTitle(firNumberText(fir)), sections.join(', ')].join(': ');
}
