import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { DateField } from '../../../../../web/components/date-field/date-field.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { complaintMessages } from '../../../messages/index.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ActionCard, errorOf } from './action-card.tsx';
import type { ActionFormsProps } from './record-page-props.ts';

/** There is an FIR of this officer's station, so its dispatch can be written down, or put right. */
export function mayRecordDispatch({ record: { complaint }, actor }: ActionFormsProps): boolean {
  return complaint.firId !== undefined && mayDo(actor, 'record-dispatch', complaint);
}

/** IIF-1 item 15. What was typed stays when something is missing. */
export function DispatchForm({ record, csrf, desk, errors, typed }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang).dispatch;
  const isCorrection = record.dispatches.length > 0;
  return (
    <ActionCard title={isCorrection ? words.correctTitle : words.title} law={isCorrection ? words.correctLaw : words.law}>
      <Form action={complaintRoutes.dispatch.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <DateField name="dispatched" label={words.day} lang={lang} error={errorOf(errors, 'dispatched-day')} value={{ day: typed('dispatched-day'), month: typed('dispatched-month'), year: typed('dispatched-year') }} />
        <TextField name="dispatched-time" label={words.time} width={10} value={typed('dispatched-time')} />
        {isCorrection && <TextArea name="dispatchReason" label={words.reason} error={errorOf(errors, 'dispatchReason')} rows={3} value={typed('dispatchReason')} />}
        <Button text={words.button} kind="ghost" />
      </Form>
    </ActionCard>
  );
}
