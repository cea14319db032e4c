import type { JSX } from 'preact';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { DateField } from '../../../../../web/components/date-field/date-field.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { complaintMessages } from '../../../messages/index.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { ComplaintRecord } from '../../load-record.ts';
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

/** What was written down, the newest first; nothing of it goes away. */
export function DispatchCard({ record: { dispatches }, lang }: { readonly record: ComplaintRecord; readonly lang: Lang }): JSX.Element | null {
  const words = complaintMessages(lang).dispatch;
  if (dispatches.length === 0) return null;
  return (
    <Card heading={words.card}>
      <div class="stack">
        {dispatches.map(({ id, dispatchedAt, recordedAt, reason }, index) => (
          <div key={id}>
            <p>
              {(index === 0 ? words.sent : words.corrected)(formatMoment(dispatchedAt, lang))}. {words.recorded(formatMoment(recordedAt, lang))}.
            </p>
            {reason !== undefined && <OwnWords text={reason} lang={lang} />}
          </div>
        ))}
      </div>
    </Card>
  );
}
