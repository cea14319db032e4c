import type { JSX } from 'preact';
import { isBefore } from '../../../../../kernel/instant.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { complaintMessages } from '../../../messages/index.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ActionCard, errorOf } from './action-card.tsx';
import type { ActionFormsProps } from './record-page-props.ts';

/** The fifteen days of a category run, and this officer supervises the station (L8). */
export function mayExtendEnquiry({ record: { complaint, clocks }, actor, now }: ActionFormsProps): boolean {
  return clocks.some(({ kind, metAt, dueAt }) => kind === 'enquiry.disclosure' && metAt === undefined && isBefore(now, dueAt)) && mayDo(actor, 'extend-enquiry', complaint);
}

export function ExceptionForm({ record, csrf, desk, errors, typed }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const { exception } = complaintMessages(lang).enquiry;
  return (
    <ActionCard title={exception.title} law={exception.law}>
      <Form action={complaintRoutes.extendEnquiry.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <TextArea name="exceptionalGround" label={exception.ground} hint={exception.groundHint} error={errorOf(errors, 'exceptionalGround')} rows={3} value={typed('exceptionalGround')} />
        <Button text={exception.button} kind="ghost" />
      </Form>
    </ActionCard>
  );
}
