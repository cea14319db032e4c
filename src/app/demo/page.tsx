import type { JSX } from 'preact';
import type { Instant } from '../../kernel/instant.ts';
import { langOf, localised, type Lang } from '../../kernel/text.ts';
import type { FrameContext } from '../../platform/http/request-context.ts';
import { formatMoment } from '../../platform/i18n/format-moment.ts';
import { DataTable } from '../../web/components/data-table/data-table.tsx';
import { OfficerLayout } from '../../web/layout/officer-layout.tsx';
import type { DemoSignIn } from '../../foundation/identity/index.ts';
import type { MessageStatus } from '../../foundation/notifications/index.ts';
import { demoMessages } from './messages/index.ts';

export interface DemoCode {
  readonly id: string;
  readonly to: string;
  readonly code: string;
  readonly until: Instant;
}

export interface DemoMessage {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly lang: Lang;
  readonly queuedAt: Instant;
  readonly status: MessageStatus;
}

export interface DemoPageProps {
  readonly frame: FrameContext;
  readonly codes: readonly DemoCode[];
  readonly officers: readonly DemoSignIn[];
  readonly password: string;
  readonly messages: readonly DemoMessage[];
}

export function DemoPage({ frame, codes, officers, password, messages }: DemoPageProps): JSX.Element {
  const words = demoMessages(frame.lang);
  return (
    <OfficerLayout frame={{ ...frame, title: words.title, isPrivate: true }}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <h2>{words.codes}</h2>
      {codes.length === 0 ? <p>{words.noCodes}</p> : <Codes codes={codes} lang={frame.lang} />}
      <h2>{words.officers}</h2>
      <p>{words.password(password)}</p>
      <Officers officers={officers} lang={frame.lang} />
      <h2>{words.messages}</h2>
      {messages.length === 0 ? <p>{words.noMessages}</p> : <Messages messages={messages} lang={frame.lang} />}
    </OfficerLayout>
  );
}

function Codes({ codes, lang }: { readonly codes: readonly DemoCode[]; readonly lang: Lang }): JSX.Element {
  const words = demoMessages(lang);
  return (
    <DataTable
      caption={words.codes}
      rows={codes}
      keyOf={(row) => row.id}
      columns={[
        { heading: words.to, kind: 'head', cell: (row) => row.to },
        { heading: words.code, cell: (row) => row.code },
        { heading: words.until, cell: (row) => formatMoment(row.until, lang) },
      ]}
    />
  );
}

function Officers({ officers, lang }: { readonly officers: readonly DemoSignIn[]; readonly lang: Lang }): JSX.Element {
  const words = demoMessages(lang);
  return (
    <DataTable
      caption={words.officers}
      rows={officers}
      keyOf={(row) => row.login}
      columns={[
        { heading: words.login, kind: 'head', cell: (row) => row.login },
        { heading: words.code, cell: (row) => row.code ?? words.wait },
        { heading: words.name, cell: (row) => <span lang={langOf(row.name, lang)}>{localised(row.name, lang)}</span> },
      ]}
    />
  );
}

function Messages({ messages, lang }: { readonly messages: readonly DemoMessage[]; readonly lang: Lang }): JSX.Element {
  const words = demoMessages(lang);
  return (
    <DataTable
      caption={words.messages}
      rows={messages}
      keyOf={(row) => row.id}
      columns={[
        { heading: words.to, kind: 'head', cell: (row) => row.to },
        { heading: words.text, cell: (row) => <span lang={row.lang}>{row.text}</span> },
        { heading: words.at, cell: (row) => formatMoment(row.queuedAt, lang) },
        { heading: words.state, cell: (row) => words.states[row.status] },
      ]}
    />
  );
}
