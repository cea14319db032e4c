import type { JSX } from 'preact';
import { langOf, localised } from '../../../../../kernel/text.ts';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { SummaryList } from '../../../../../web/components/summary-list/summary-list.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { documentsMessages } from '../../../messages/index.ts';
import type { CheckedPaper } from '../../../store/paper-store.ts';

export interface CheckedPageProps {
  readonly frame: FrameContext;
  readonly paper: CheckedPaper;
  /** The empty form. */
  readonly again: string;
}

/** Genuine, current, of which office: nothing of what the paper says, no person, no holder. */
export function CheckedPage({ frame, paper, again }: CheckedPageProps): JSX.Element {
  const { check, kinds, paper: words } = documentsMessages(frame.lang);
  const { kind, number, status, version, newestVersion, officeName } = paper;
  return (
    <CitizenLayout frame={{ ...frame, title: check.results[status], isPrivate: true }}>
      <h1>{check.title}</h1>
      <Notice tone={status === 'current' ? 'good' : 'warn'} heading={check.results[status]}>
        <p>{check.tells[status]}</p>
        {status === 'replaced' && <p>{check.newest(newestVersion)}</p>}
      </Notice>
      <SummaryList
        rows={[
          { label: check.kind, value: kinds[kind] },
          { label: check.number, value: number },
          { label: check.version, value: String(version) },
          { label: check.office, value: <span lang={langOf(officeName, frame.lang)}>{words.policeStation(localised(officeName, frame.lang))}</span> },
        ]}
      />
      <p>{check.compare}</p>
      <p>
        <a href={again}>{check.again}</a>
      </p>
    </CitizenLayout>
  );
}
