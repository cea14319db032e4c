import type { JSX } from 'preact';
import { formatMoment } from '../../../../../../platform/i18n/format-moment.ts';
import { Button } from '../../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { ErrorSummary } from '../../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../../web/components/page-head/page-head.tsx';
import { TextArea } from '../../../../../../web/components/text-area/text-area.tsx';
import { OfficerLayout } from '../../../../../../web/layout/officer-layout.tsx';
import type { Desk } from '../../../../../../foundation/offices/index.ts';
import { diaryMessages, type DiaryMessages } from '../../../messages/index.ts';
import type { DiaryLine } from '../../../model/diary-entry.ts';
import { diaryRoutes } from '../../../../routes-table.ts';
import { LineContent } from './line-columns.tsx';

export interface CorrectPageProps {
  readonly desk: Desk;
  readonly line: DiaryLine;
  readonly links: ReadonlyMap<string, string>;
  readonly entryId: string;
  readonly typed: string;
  readonly error: keyof DiaryMessages['errors'] | undefined;
  readonly csrf: string;
}

/** The line as it stands, and room for what is right. */
export function CorrectPage({ desk, line, links, entryId, typed, error, csrf }: CorrectPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = diaryMessages(lang);
  const { correction } = words;
  const text = error === undefined ? undefined : words.errors[error];
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: text !== undefined }} office={desk.office} backHref={diaryRoutes.diary.href(lang, {}, { day: line.day })}>
      <ErrorSummary lang={lang} errors={text === undefined ? [] : [{ fieldId: 'words', text }]} />
      <PageHead kicker={words.title} title={correction.title(line.number)} below={<p>{correction.lead}</p>} />
      <div class="stack-wide narrow">
        <Card heading={correction.original}>
          <p>
            {words.kinds[line.kind]}, {formatMoment(line.at, lang)}
          </p>
          <LineContent line={line} desk={desk} links={links} />
        </Card>
        <Card>
          <Form action={diaryRoutes.correct.href(lang, { day: line.day, number: String(line.number) })} csrf={csrf}>
            <input type="hidden" name="entryId" value={entryId} />
            <TextArea name="words" label={correction.words} error={text} rows={4} value={typed} />
            <Button text={correction.button} />
          </Form>
        </Card>
      </div>
    </OfficerLayout>
  );
}
