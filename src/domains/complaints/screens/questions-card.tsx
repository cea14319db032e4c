import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { formatMoment } from '../../../platform/i18n/format-moment.ts';
import { ButtonLink } from '../../../web/components/button/button.tsx';
import { Card } from '../../../web/components/card/card.tsx';
import { OwnWords } from '../../../web/components/own-words/own-words.tsx';
import { officeTitle } from '../../../foundation/offices/index.ts';
import { complaintMessages } from '../messages/index.ts';
import { openQuestion, type Question } from '../model/question.ts';
import { complaintRoutes } from '../routes-table.ts';
import type { ComplaintRecord } from './load-record.ts';

/** Questions and answers, word for word and in order; for the citizen with the way to answer, for the desk with the wait. */
export function QuestionsCard({ record, lang, isForDesk }: { readonly record: ComplaintRecord; readonly lang: Lang; readonly isForDesk?: boolean }): JSX.Element | null {
  const { questions, complaint } = record;
  const words = complaintMessages(lang).asking;
  if (questions.length === 0) return null;
  const waits = openQuestion(questions) !== undefined && isForDesk !== true;
  return (
    <Card heading={isForDesk === true ? words.deskHeading : words.heading} tone={waits ? 'info' : undefined}>
      <div class="stack">
        {questions.map((question) => (
          <OneQuestion key={question.id} record={record} question={question} lang={lang} isForDesk={isForDesk === true} />
        ))}
        {waits && (
          <p>
            <ButtonLink href={complaintRoutes.answerForm.href(lang, { number: complaint.number })} text={words.link} />
          </p>
        )}
      </div>
    </Card>
  );
}

function OneQuestion({ record, question, lang, isForDesk }: { readonly record: ComplaintRecord; readonly question: Question; readonly lang: Lang; readonly isForDesk: boolean }): JSX.Element {
  const words = complaintMessages(lang).asking;
  const office = record.offices.get(question.officeId);
  const askedAt = formatMoment(question.askedAt, lang);
  const { answer } = question;
  return (
    <div class="stack">
      <p>{words.asked(office === undefined ? '' : officeTitle(office, lang).text, askedAt)}</p>
      <OwnWords text={question.words} lang={question.lang} />
      {answer === undefined ? (
        <p>{isForDesk ? words.waitsDesk(askedAt) : words.waits}</p>
      ) : (
        <>
          <p>{(isForDesk ? words.answeredDesk : words.answered)(formatMoment(answer.at, lang))}</p>
          <OwnWords text={answer.words} lang={answer.lang} />
        </>
      )}
    </div>
  );
}
