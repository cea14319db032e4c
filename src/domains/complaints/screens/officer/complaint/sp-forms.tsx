import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import type { FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ActionCard, errorOf } from './action-card.tsx';
import type { RecordPageProps } from './record-page-props.ts';

type SpFormProps = RecordPageProps & { readonly errors: readonly FieldError[] };

/** The station's decision as it stands, and the second officer's yes or no. */
export function ReviewForm({ record, csrf, desk, errors }: SpFormProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { review, decide } = words.desk;
  const { decision, complaint } = record;
  return (
    <ActionCard title={review.title} law={decide.law}>
      {decision !== undefined && (
        <>
          <p>
            {decide.kinds[decision.kind]}: {decision.sections.map(({ act, provision }) => `${act} ${provision}`).join(', ')}
          </p>
          <OwnWords text={decision.ground} lang={lang} />
        </>
      )}
      <Form action={complaintRoutes.review.href(lang, { number: complaint.number })} csrf={csrf}>
        <Radios name="agreed" label={review.choice} error={errorOf(errors, 'agreed')} options={[{ value: 'yes', text: review.agree }, { value: 'no', text: review.sendBack }]} />
        <TextArea name="note" label={review.note} error={errorOf(errors, 'note')} rows={2} />
        <Button text={review.button} />
      </Form>
    </ActionCard>
  );
}

/** The person's words to the SP, and the SP's answer with reasons. */
export function AppealForm({ record, csrf, desk, errors }: SpFormProps): JSX.Element {
  const { lang } = desk.frame;
  const { appealCard } = complaintMessages(lang).desk;
  const { appeal, complaint } = record;
  return (
    <ActionCard title={appealCard.title} law={appealCard.law}>
      {appeal !== undefined && <OwnWords text={appeal.words} lang={appeal.lang} />}
      <Form action={complaintRoutes.decideAppeal.href(lang, { number: complaint.number })} csrf={csrf}>
        <Radios name="outcome" label={appealCard.outcome} error={errorOf(errors, 'outcome')} options={[{ value: 'register', text: appealCard.register }, { value: 'upheld', text: appealCard.upheld }]} />
        <TextArea name="reasons" label={appealCard.reasons} error={errorOf(errors, 'reasons')} rows={4} />
        <Button text={appealCard.button} />
      </Form>
    </ActionCard>
  );
}
