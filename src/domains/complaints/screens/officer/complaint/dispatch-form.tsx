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

/** There is an FIR of this officer's station, and nobody has written down yet when it went to the Magistrate. */
export function owesDispatch(props: ActionFormsProps): boolean {
  return mayRecordDispatch(props) && props.record.dispatches.length === 0;
}

/** IIF-1 item 15. What was typed stays when something is missing. */
export function DispatchForm(props: ActionFormsProps): JSX.Element {
  const words = complaintMessages(props.desk.frame.lang).dispatch;
  return (
    <ActionCard title={words.title} law={words.law}>
      <DispatchFields {...props} />
    </ActionCard>
  );
}

/** What is written down is put right seldom: the form opens when it is asked for, or when something in it is missing. */
export function DispatchCorrection(props: ActionFormsProps): JSX.Element | null {
  const { record, desk, errors } = props;
  const words = complaintMessages(desk.frame.lang).dispatch;
  if (!mayRecordDispatch(props) || record.dispatches.length === 0) return null;
  return (
    <details open={errors.some(({ fieldId }) => fieldId === 'dispatched-day' || fieldId === 'dispatchReason')}>
      <summary>{words.correctTitle}</summary>
      <div class="stack">
        <p>{words.correctLaw}</p>
        <DispatchFields {...props} />
      </div>
    </details>
  );
}

function mayRecordDispatch({ record: { complaint }, actor }: ActionFormsProps): boolean {
  return complaint.firId !== undefined && mayDo(actor, 'record-dispatch', complaint);
}

function DispatchFields({ record, csrf, desk, errors, typed }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang).dispatch;
  return (
    <Form action={complaintRoutes.dispatch.href(lang, { number: record.complaint.number })} csrf={csrf}>
      <DateField name="dispatched" label={words.day} lang={lang} error={errorOf(errors, 'dispatched-day')} value={{ day: typed('dispatched-day'), month: typed('dispatched-month'), year: typed('dispatched-year') }} />
      <TextField name="dispatched-time" label={words.time} width={10} value={typed('dispatched-time')} />
      {record.dispatches.length > 0 && <TextArea name="dispatchReason" label={words.reason} error={errorOf(errors, 'dispatchReason')} rows={3} value={typed('dispatchReason')} />}
      <Button text={words.button} kind="ghost" />
    </Form>
  );
}
