import type { JSX } from 'preact';
import { Button, ButtonLink } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { ErrorSummary, type FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { ReceivedPanel } from '../../../../../web/components/received-panel/received-panel.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { errorOf } from '../complaint/action-card.tsx';
import type { Desk } from '../desk-frame.ts';

/** An allow-list: what another station's officer may see of a complaint that was looked up. */
export interface ReadOverPageProps {
  readonly desk: Desk;
  readonly csrf: string;
  readonly lookUpId: string;
  readonly number: string;
  readonly informantName: string;
  readonly narrative: string;
  readonly narrativeLang: string;
  readonly typedText: string | undefined;
  readonly errors: readonly FieldError[];
}

/** First the name, to compare; then the words, to read over; then the signature. */
export function ReadOverPage({ desk, csrf, lookUpId, number, informantName, narrative, narrativeLang, typedText, errors }: ReadOverPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { elsewhere } = words.signing;
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: errors.length > 0 }} office={desk.office} backHref={complaintRoutes.signElsewhere.href(lang, {})}>
      <ErrorSummary lang={lang} errors={errors} />
      <PageHead kicker={words.track.kind(number)} title={`${elsewhere.nameIs}: ${informantName}`} />
      <div class="stack narrow">
        <Notice tone="warn" heading={elsewhere.check}>
          <p>{elsewhere.alone}</p>
        </Notice>
        <Card heading={elsewhere.words}>
          <OwnWords text={narrative} lang={narrativeLang} />
        </Card>
        {typedText !== undefined && (
          <Card heading={words.correcting.sign}>
            <OwnWords text={typedText} lang={narrativeLang} />
          </Card>
        )}
        <Card heading={words.desk.sign.title}>
          <Form action={complaintRoutes.recordElsewhere.href(lang, { lookUp: lookUpId })} csrf={csrf}>
            <p>{words.desk.sign.law}</p>
            <Checkboxes name="wasReadOver" label={words.desk.sign.declaration} error={errorOf(errors, 'wasReadOver')} options={[{ value: 'yes', text: words.desk.sign.readOver }]} />
            <Button text={elsewhere.button} />
          </Form>
        </Card>
      </div>
    </OfficerLayout>
  );
}

/** Done: the words are gone from the screen. */
export function SignedElsewherePage({ desk, number }: { readonly desk: Desk; readonly number: string }): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { elsewhere } = words.signing;
  return (
    <OfficerLayout frame={desk.frame} office={desk.office}>
      <div class="stack narrow">
        <ReceivedPanel
          title={elsewhere.done}
          numberLabel={words.received.number}
          number={number}
          text={elsewhere.doneText}
          actions={<ButtonLink href={complaintRoutes.signElsewhere.href(lang, {})} text={elsewhere.another} kind="ghost" />}
        />
      </div>
    </OfficerLayout>
  );
}
