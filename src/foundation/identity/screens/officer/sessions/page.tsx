import type { JSX } from 'preact';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { DataTable } from '../../../../../web/components/data-table/data-table.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { PageFrame } from '../../../../../web/layout/page-frame.ts';
import { identityMessages } from '../../../messages/index.ts';
import { identityRoutes } from '../../../routes-table.ts';

export interface SessionRow {
  readonly id: string;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
  readonly isCurrent: boolean;
  readonly endAction: string;
}

export interface SessionsPageProps {
  readonly frame: PageFrame;
  readonly office: { readonly name: string; readonly kind: string };
  readonly csrf: string;
  readonly sessions: readonly SessionRow[];
}

export function SessionsPage({ frame, office, csrf, sessions }: SessionsPageProps): JSX.Element {
  const { lang } = frame;
  const words = identityMessages(lang).sessions;
  return (
    <OfficerLayout frame={frame} office={office} backHref={frame.homeHref}>
      <h1>{words.title}</h1>
      <p>
        {words.intro} <a href={identityRoutes.account.href(lang, {})}>{identityMessages(lang).account.title}</a>
      </p>
      <DataTable
        caption={words.title}
        rows={sessions}
        keyOf={(row) => row.id}
        columns={[
          { heading: words.since, kind: 'head', cell: (row) => formatMoment(row.createdAt, lang) },
          { heading: words.seen, cell: (row) => formatMoment(row.seenAt, lang) },
          { heading: words.action, kind: 'action', cell: (row) => (row.isCurrent ? words.current : <EndForm row={row} csrf={csrf} words={words} moment={formatMoment(row.createdAt, lang)} />) },
        ]}
      />
    </OfficerLayout>
  );
}

function EndForm({ row, csrf, words, moment }: { readonly row: SessionRow; readonly csrf: string; readonly words: ReturnType<typeof identityMessages>['sessions']; readonly moment: string }): JSX.Element {
  return (
    <Form action={row.endAction} csrf={csrf}>
      <Button text={words.end} kind="danger" isSmall about={words.from(moment)} />
    </Form>
  );
}
