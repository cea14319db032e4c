import type { JSX } from 'preact';
import type { Lang } from '../../../../../kernel/text.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import type { Column } from '../../../../../web/components/data-table/data-table.tsx';
import type { FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import { rankAndName, type PostedOfficer } from '../../../../../foundation/identity/index.ts';
import type { ComplaintLine } from '../../../model/complaint.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { QueueFilter } from '../../../store/queue-store.ts';
import { errorOf } from '../complaint/action-card.tsx';

/** One officer for several complaints. */
export interface Bulk {
  readonly csrf: string;
  /** Of the station, who may be named. */
  readonly officers: readonly PostedOfficer[];
  /** What was sent, when the page comes back. */
  readonly chosen: readonly string[];
  readonly officerId: string;
}

export interface BulkFormProps {
  readonly bulk: Bulk;
  readonly filter: QueueFilter;
  readonly lang: Lang;
  readonly errors: readonly FieldError[];
  readonly table: JSX.Element;
}

/** The list with a box in each row, and one officer below it. */
export function BulkForm({ bulk, filter, lang, errors, table }: BulkFormProps): JSX.Element {
  const words = complaintMessages(lang);
  const { assign } = words.desk;
  return (
    <Form action={complaintRoutes.assignSeveral.href(lang, {})} csrf={bulk.csrf} class="stack">
      <input type="hidden" name="filter" value={filter} />
      {table}
      <Card heading={words.queueWords.assignTitle}>
        <div class="stack">
          <Select
            name="officerId"
            label={assign.officer}
            emptyText={assign.choose}
            error={errorOf(errors, 'officerId')}
            options={bulk.officers.map((officer) => ({ value: officer.id, text: rankAndName(officer, lang) }))}
            value={bulk.officerId}
          />
          <Button text={assign.button} />
        </div>
      </Card>
    </Form>
  );
}

export function chooseColumn({ chosen }: Bulk, lang: Lang): Column<ComplaintLine> {
  const { select, selectOne } = complaintMessages(lang).queueWords;
  return {
    heading: select,
    cell: ({ number }) => (
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input class="govuk-checkboxes__input" id={`choose-${number}`} name="number" type="checkbox" value={number} checked={chosen.includes(number)} />
          <label class="govuk-label govuk-checkboxes__label" for={`choose-${number}`}>
            <span class="visually-hidden">{selectOne(number)}</span>
          </label>
        </div>
      </div>
    ),
  };
}
