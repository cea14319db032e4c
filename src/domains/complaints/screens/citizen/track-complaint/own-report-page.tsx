import type { JSX } from 'preact';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Card } from '../../../../../web/components/card/card.tsx';
import { LinkList } from '../../../../../web/components/card/link-list.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { SummaryList } from '../../../../../web/components/summary-list/summary-list.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { OwnReport } from '../../../store/person-store.ts';

/** All that an informant who was cut off reads: what he or she told, and the receipt. Nothing of what came after, and no word why. */
export function OwnReportPage({ frame, report }: { readonly frame: FrameContext; readonly report: OwnReport }): JSX.Element {
  const { lang } = frame;
  const words = complaintMessages(lang);
  const { own } = words.persons;
  return (
    <CitizenLayout frame={{ ...frame, title: own.title, isPrivate: true }} backHref={complaintRoutes.mine.href(lang, {})}>
      <PageHead kicker={words.track.kind(report.number)} title={own.title} below={<p>{own.made(formatMoment(report.filedAt, lang))}</p>} />
      <div class="stack narrow">
        <Card>
          <SummaryList rows={[{ label: own.kind, value: words.natures[report.nature] }, { label: own.place, value: report.placeText }]} />
        </Card>
        <Card heading={words.track.papers}>
          <LinkList links={[{ href: complaintRoutes.receipt.href(lang, { number: report.number }), text: own.receipt }]} />
        </Card>
      </div>
    </CitizenLayout>
  );
}
