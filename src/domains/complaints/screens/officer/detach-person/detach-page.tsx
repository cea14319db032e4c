import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { Desk } from '../../../../../foundation/offices/index.ts';
import type { RelatedPerson } from '../../../model/person.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';

export interface DetachPageProps {
  readonly desk: Desk;
  readonly csrf: string;
  readonly number: string;
  readonly person: RelatedPerson;
  /** Perhaps at the word of this very person. */
  readonly isInformantCutOff: boolean;
  readonly reason: string;
  readonly isRefused: boolean;
}

/** Who is taken off, what it means, and why. */
export function DetachPage({ desk, csrf, number, person, isInformantCutOff, reason, isRefused }: DetachPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { detach, errors, relations } = words.persons;
  const error = isRefused ? errors.detachReason : undefined;
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: isRefused }} office={desk.office} backHref={complaintRoutes.record.href(lang, { number })}>
      <ErrorSummary lang={lang} errors={error === undefined ? [] : [{ fieldId: 'reason', text: error }]} />
      <PageHead kicker={words.track.kind(number)} title={detach.title} below={<p>{detach.law}</p>} />
      <Form action={complaintRoutes.detach.href(lang, { number, person: person.id })} csrf={csrf} class="stack narrow">
        <Card>
          <p>
            <strong>{relations[person.relation]}</strong>: {[person.name, person.mobile].filter(Boolean).join(', ')}
          </p>
          <p>{detach.first}</p>
          {isInformantCutOff && <p>{detach.cutOff}</p>}
          <TextArea name="reason" label={detach.reason} error={error} rows={4} value={reason} maxLength={2_000} />
          <Button text={detach.button} />
        </Card>
      </Form>
    </OfficerLayout>
  );
}
