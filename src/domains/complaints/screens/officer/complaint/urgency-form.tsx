import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ActionCard, errorOf } from './action-card.tsx';
import type { ActionFormsProps } from './record-page-props.ts';

/** L3a: why the FIR does not wait for the signature. What was typed stays when something is missing. */
export function UrgencyForm({ record, csrf, desk, errors, typed }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { urgent } = words.signing;
  const sentence = words.timeline['complaint.urgency-stated'](officeTitle(record.office, lang).text);
  return (
    <ActionCard title={urgent.title} law={urgent.law} citizenReads={`${words.desk.citizenReads} ${sentence}`}>
      <Form action={complaintRoutes.urgency.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <TextArea name="reason" label={urgent.reason} error={errorOf(errors, 'reason')} rows={3} value={typed('reason')} />
        <Checkboxes name="isVerified" label={urgent.declaration} error={errorOf(errors, 'isVerified')} options={[{ value: 'yes', text: urgent.verified }]} />
        <Button text={urgent.button} kind="ghost" />
      </Form>
    </ActionCard>
  );
}
