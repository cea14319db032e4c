import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import type { Complaint } from '../../../model/complaint.ts';
import { hasOfficeAboveIt } from '../../../model/complaint-above.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ActionCard, errorOf } from './action-card.tsx';
import type { ActionFormsProps } from './record-page-props.ts';

/** What a station has closed is the SP's by the appeal (L10), not by a second order. */
export function isDirectable(complaint: Pick<Complaint, 'deskState' | 'officeId' | 'aboveOfficeId'>): boolean {
  return complaint.deskState !== 'closed' || hasOfficeAboveIt(complaint);
}

/** The office above chooses the station that acts on a complaint about the police: never the one complained of. */
export function DirectForm({ record, csrf, desk, stations, errors }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const { direct } = complaintMessages(lang).misconduct.desk;
  return (
    <ActionCard title={direct.title} law={direct.law}>
      <Form action={complaintRoutes.direct.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <Select name="officeId" label={direct.station} emptyText={direct.choose} error={errorOf(errors, 'officeId')} options={stations.all.map((office) => ({ value: String(office.id), text: officeTitle(office, lang).text }))} />
        <Button text={direct.button} />
      </Form>
    </ActionCard>
  );
}
