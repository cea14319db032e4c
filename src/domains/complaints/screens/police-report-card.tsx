import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { formatMoment } from '../../../platform/i18n/format-moment.ts';
import { Card } from '../../../web/components/card/card.tsx';
import { SummaryList } from '../../../web/components/summary-list/summary-list.tsx';
import type { DutyLine } from '../../cases/index.ts';
import { complaintMessages } from '../messages/index.ts';

/** L22: what the police asked of the court, and what the person can do now. Nothing while no report was sent. */
export function PoliceReportCard({ report, lang }: { readonly report: DutyLine | undefined; readonly lang: Lang }): JSX.Element | null {
  const words = complaintMessages(lang).duties.report;
  if (report?.reportKind === undefined) return null;
  return (
    <Card heading={words.card} tone="info">
      <div class="stack">
        <p>{words.says[report.reportKind]}</p>
        <SummaryList
          rows={[
            { label: words.court, value: report.addressee },
            { label: words.sentOn, value: formatMoment(report.doneAt, lang) },
            { label: words.letterNumber, value: report.letterNumber },
          ]}
        />
        <p>{words.next[report.reportKind]}</p>
      </div>
    </Card>
  );
}
