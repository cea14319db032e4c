import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { SummaryList, type SummaryRow } from '../../../../../web/components/summary-list/summary-list.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { complaintMessages } from '../../../messages/index.ts';

export interface CheckPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly action: string;
  readonly backHref: string;
  readonly rows: readonly SummaryRow[];
  /** What kept the complaint from being sent: each line leads to the row that has to change. */
  readonly problems: readonly string[];
}

/** Everything once more, each answer with its way back; then one button. */
export function CheckPage({ frame, csrf, action, backHref, rows, problems }: CheckPageProps): JSX.Element {
  const { check } = complaintMessages(frame.lang);
  return (
    <CitizenLayout frame={{ ...frame, title: check.title, isPrivate: true, hasErrors: problems.length > 0 }} backHref={backHref}>
      <div class="stack">
        <ErrorSummary lang={frame.lang} errors={problems.map((text) => ({ fieldId: 'answers', text }))} />
        <h1>{check.title}</h1>
        <div id="answers">
          <Card>
            <SummaryList rows={rows} />
          </Card>
        </div>
        <Form action={action} csrf={csrf} class="stack">
          <p>{check.declaration}</p>
          <div>
            <Button text={check.send} />
          </div>
        </Form>
      </div>
    </CitizenLayout>
  );
}
