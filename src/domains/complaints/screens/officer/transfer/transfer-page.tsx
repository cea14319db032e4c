import type { JSX } from 'preact';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { DateField } from '../../../../../web/components/date-field/date-field.tsx';
import { EmptyState } from '../../../../../web/components/empty-state/empty-state.tsx';
import { ErrorSummary, type FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { rankAndName, type PostedOfficer } from '../../../../../foundation/identity/index.ts';
import { officeTitle, type Office } from '../../../../../foundation/offices/index.ts';
import { transferActions, type TransferAction } from '../../../../cases/index.ts';
import { mayHoldComplaint } from '../../../model/holder.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { ComplaintRecord } from '../../load-record.ts';
import { TransferCard } from '../../transfer-card.tsx';
import { ActionCard, errorOf } from '../complaint/action-card.tsx';
import type { Desk } from '../desk-frame.ts';

export interface TransferPageProps {
  readonly desk: Desk;
  readonly record: ComplaintRecord;
  readonly may: (action: TransferAction) => boolean;
  /** Of this station, to name who investigates. */
  readonly officers: readonly PostedOfficer[];
  /** To decide between. */
  readonly stations: readonly Office[];
  readonly typed: (name: string) => string;
  readonly refused: Refusal | undefined;
  readonly csrf: string;
}

/** What this officer can do with the Zero FIR now, beside where it is. */
export function TransferPage(props: TransferPageProps): JSX.Element {
  const { desk, record, may, refused } = props;
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const errors = refusalErrors(words, refused);
  const forms = transferActions.filter(may).map((action) => <ActionForm key={action} {...props} action={action} errors={errors} />);
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: errors.length > 0 }} office={desk.office} backHref={complaintRoutes.record.href(lang, { number: record.complaint.number })}>
      <ErrorSummary lang={lang} errors={errors} />
      <PageHead kicker={words.track.kind(record.complaint.number)} title={words.transfer.page.title} />
      <Columns main={<div id="actions" class="stack">{forms.length === 0 ? <EmptyState title={words.transfer.page.nothing} /> : forms}</div>} side={<TransferCard record={record} lang={lang} />} />
    </OfficerLayout>
  );
}

type ActionFormProps = TransferPageProps & { readonly action: TransferAction; readonly errors: readonly FieldError[] };

function ActionForm(props: ActionFormProps): JSX.Element {
  const { desk, record, action, csrf } = props;
  const { lang } = desk.frame;
  const { page } = complaintMessages(lang).transfer;
  const words = page[wordsOf[action]];
  return (
    <ActionCard title={words.title} law={words.law}>
      <Form action={complaintRoutes.moveTransfer.href(lang, { number: record.complaint.number })} csrf={csrf}>
        {fieldsOf[action](props)}
        <Button text={words.button} name="do" value={action} {...(action === 'dispute' && { kind: 'ghost' })} />
      </Form>
    </ActionCard>
  );
}

const wordsOf = { send: 'send', 'send-outside': 'sendOutside', accept: 'accept', dispute: 'dispute', decide: 'decide' } as const satisfies Record<TransferAction, string>;

const fieldsOf = {
  send: () => null,
  'send-outside': ({ desk, errors, typed }) => {
    const { lang } = desk.frame;
    const { sendOutside } = complaintMessages(lang).transfer.page;
    return (
      <>
        <TextField name="mark" label={sendOutside.mark} error={errorOf(errors, 'mark')} value={typed('mark')} />
        <DateField name="on" label={sendOutside.on} lang={lang} error={errorOf(errors, 'on-day')} value={{ day: typed('on-day'), month: typed('on-month'), year: typed('on-year') }} />
      </>
    );
  },
  accept: ({ desk, officers, errors, typed }) => {
    const { accept } = complaintMessages(desk.frame.lang).transfer.page;
    const options = officers.filter((officer) => officer.takesFiles && mayHoldComplaint(officer.rank)).map((officer) => ({ value: officer.id, text: rankAndName(officer, desk.frame.lang) }));
    return <Select name="investigatingOfficerId" label={accept.officer} emptyText={accept.choose} error={errorOf(errors, 'investigatingOfficerId')} options={options} value={typed('investigatingOfficerId')} />;
  },
  dispute: ({ desk, errors, typed }) => <TextArea name="ground" label={complaintMessages(desk.frame.lang).transfer.page.dispute.ground} error={errorOf(errors, 'ground')} rows={3} value={typed('ground')} />,
  decide: ({ desk, stations, errors, typed }) => {
    const { decide } = complaintMessages(desk.frame.lang).transfer.page;
    const options = stations.map((office) => ({ value: String(office.id), text: officeTitle(office, desk.frame.lang).text }));
    return (
      <>
        <Select name="toOfficeId" label={decide.station} emptyText={decide.choose} error={errorOf(errors, 'toOfficeId')} options={options} value={typed('toOfficeId')} />
        <TextArea name="ground" label={decide.ground} error={errorOf(errors, 'ground')} rows={3} value={typed('ground')} />
      </>
    );
  },
} as const satisfies Record<TransferAction, (props: ActionFormProps) => JSX.Element | null>;

/** As on the record: fields to put right, or one sentence that leads to the forms. */
function refusalErrors(words: ComplaintMessages, refused: Refusal | undefined): FieldError[] {
  if (refused === undefined) return [];
  const fields = Object.entries(refused.fields ?? {}).map(([fieldId, key]) => ({ fieldId, text: words.errors[key as keyof ComplaintMessages['errors']] }));
  return fields.length > 0 ? fields : [{ fieldId: 'actions', text: words.refusals[refused.reason as keyof ComplaintMessages['refusals']] ?? words.refusals.invalid }];
}
