import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { complaintMessages } from '../../../messages/index.ts';
import { canAnswerHere, QUESTION_LETTERS } from '../../../model/question.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ActionCard, errorOf } from './action-card.tsx';
import type { ActionFormsProps } from './record-page-props.ts';

/** A question to the citizen, word for word. Without a confirmed number nobody would read it: then the page says so. */
export function AskForm({ record, csrf, desk, errors, typed }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { form } = words.asking;
  const { complaint } = record;
  return (
    <ActionCard title={form.title} law={form.law}>
      {canAnswerHere(complaint) ? (
        <Form action={complaintRoutes.ask.href(lang, { number: complaint.number })} csrf={csrf}>
          <TextArea name="question" label={form.question} hint={form.questionHint} error={errorOf(errors, 'question')} rows={3} value={typed('question')} maxLength={QUESTION_LETTERS} />
          <Radios
            name="questionLang"
            label={form.lang}
            options={(['hi', 'en'] as const).map((value) => ({ value, text: words.desk.counter.langs[value] }))}
            value={typed('questionLang') === '' ? complaint.lang : typed('questionLang')}
          />
          <Button text={form.button} kind="ghost" />
        </Form>
      ) : (
        <p>{form.noPhone}</p>
      )}
    </ActionCard>
  );
}
