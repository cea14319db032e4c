import type { JSX } from 'preact';
import type { Refusal } from '../../../../../../kernel/refusal.ts';
import type { Lang } from '../../../../../../kernel/text.ts';
import { Button } from '../../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../../web/components/checkboxes/checkboxes.tsx';
import { Columns } from '../../../../../../web/components/columns/columns.tsx';
import { ErrorSummary } from '../../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../../web/components/form/form.tsx';
import { OwnWords } from '../../../../../../web/components/own-words/own-words.tsx';
import { PageHead } from '../../../../../../web/components/page-head/page-head.tsx';
import { WordTicks } from '../../../../../../web/components/word-ticks/word-ticks.tsx';
import { OfficerLayout } from '../../../../../../web/layout/officer-layout.tsx';
import type { Desk } from '../../../../../../foundation/offices/index.ts';
import { firNumberText } from '../../../../fir/model/first-information-report.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { publicationMessages } from '../../../messages/index.ts';
import type { Publication } from '../../../model/publication.ts';
import type { TextWord } from '../../../model/redaction.ts';
import { errorAt, errorsOf } from '../../errors-of.ts';
import { firParams } from '../../fir-key.ts';

export interface RedactionPageProps {
  readonly desk: Desk;
  readonly publication: Publication;
  readonly words: readonly TextWord[];
  readonly textLang: Lang;
  /** Indices of words that cannot be shown, whatever is ticked. */
  readonly always: ReadonlySet<number>;
  readonly hidden: ReadonlySet<number>;
  readonly preview: string;
  readonly refused: Refusal | undefined;
  readonly csrf: string;
}

/** Every word of what was told, ticked where it is hidden; beside it the text as everybody will read it. Works without a script. */
export function RedactionPage({ desk, publication, words, textLang, always, hidden, preview, refused, csrf }: RedactionPageProps): JSX.Element {
  const { lang } = desk.frame;
  const messages = publicationMessages(lang);
  const { redaction } = messages;
  const errors = errorsOf(refused, lang, 'wasRead');
  const params = firParams(publication);
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: errors.length > 0 }} office={desk.office} backHref={casesRoutes.publication.href(lang, params)}>
      <ErrorSummary lang={lang} errors={errors} />
      <PageHead kicker={messages.desk.about(firNumberText(publication))} title={redaction.title} />
      <Form action={casesRoutes.confirmNarrative.href(lang, params)} csrf={csrf}>
        <Columns
          main={
            <Card>
              <div class="stack">
                <p>
                  {redaction.lead} {redaction.unchanged}
                </p>
                <WordTicks
                  name="hide"
                  legend={redaction.legend}
                  lang={textLang}
                  lockedText={redaction.always}
                  words={words.map(({ text }, index) => ({ value: String(index), text, isTicked: hidden.has(index), isLocked: always.has(index) }))}
                />
              </div>
            </Card>
          }
          side={
            <Card heading={redaction.preview} tone="info">
              <div class="stack">
                <OwnWords text={preview} lang={textLang} />
                <Button text={redaction.previewButton} kind="ghost" name="do" value="preview" />
                <Checkboxes name="wasRead" label={redaction.wasRead} options={[{ value: 'yes', text: redaction.wasReadOption }]} error={errorAt(errors, 'wasRead')} />
                <Button text={redaction.button} name="do" value="confirm" />
              </div>
            </Card>
          }
        />
      </Form>
    </OfficerLayout>
  );
}
