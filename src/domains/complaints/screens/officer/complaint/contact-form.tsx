import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import { contactWays } from '../../../model/contact-way.ts';
import { isWithOfficeAbove } from '../../../model/complaint-states.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ActionCard, errorOf } from './action-card.tsx';
import type { ActionFormsProps } from './record-page-props.ts';

/** Shown while the clock of the first contact runs: a phone call has no other trace. */
export function ContactForm({ record, csrf, desk, errors }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { contact } = words.signing;
  const sentence = words.timeline[isWithOfficeAbove(record.complaint.deskState) ? 'complaint.contactedAbove' : 'complaint.contacted'](officeTitle(record.office, lang).text);
  return (
    <ActionCard title={contact.title} law={contact.law} citizenReads={`${words.desk.citizenReads} ${sentence}`}>
      <Form action={complaintRoutes.contact.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <Radios name="way" label={contact.how} isInline error={errorOf(errors, 'way')} options={contactWays.map((value) => ({ value, text: contact.ways[value] }))} />
        <Button text={contact.button} kind="ghost" />
      </Form>
    </ActionCard>
  );
}
