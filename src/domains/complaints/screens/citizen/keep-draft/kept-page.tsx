import type { JSX } from 'preact';
import { istDateOf, type Instant } from '../../../../../kernel/instant.ts';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { formatDay } from '../../../../../platform/i18n/format-moment.ts';
import { Button, ButtonLink } from '../../../../../web/components/button/button.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { complaintMessages } from '../../../messages/index.ts';
import { draftKeptUntil } from '../../../model/draft-ownership.ts';

export interface KeptPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly goOnHref: string;
  readonly deleteHref: string;
  readonly signOutAction: string;
  readonly updatedAt: Instant;
  readonly keptDays: number;
}

/** Until when, how to find it again, and the way out for whoever shares the phone. */
export function KeptPage({ frame, csrf, goOnHref, deleteHref, signOutAction, updatedAt, keptDays }: KeptPageProps): JSX.Element {
  const { draft } = complaintMessages(frame.lang);
  return (
    <CitizenLayout frame={{ ...frame, title: draft.keptTitle, isPrivate: true }} backHref={goOnHref}>
      <div class="stack">
        <h1>{draft.keptTitle}</h1>
        <p>{draft.until(formatDay(istDateOf(draftKeptUntil(updatedAt, keptDays)), frame.lang))}</p>
        <p>{draft.how}</p>
        <p>
          <ButtonLink href={goOnHref} text={draft.goOnNow} />
        </p>
        <p>
          <a href={deleteHref}>{draft.delete}</a>
        </p>
        <Notice tone="info" heading={draft.shared}>
          <Form action={signOutAction} csrf={csrf}>
            <Button text={draft.signOut} kind="ghost" />
          </Form>
        </Notice>
      </div>
    </CitizenLayout>
  );
}
