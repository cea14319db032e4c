import type { JSX } from 'preact';
import { langs } from '../../../../../kernel/text.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import { MOST_PROGRESS_LETTERS, tellingWays } from '../../../../cases/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ActionCard, errorOf } from '../complaint/action-card.tsx';
import type { DutyFormProps } from './duties-page-props.ts';

/** L21: the words first, then the same words as the person will read them, and only then out. */
export function ProgressForm(props: DutyFormProps): JSX.Element {
  return props.preview === undefined ? <WordsForm {...props} /> : <PreviewForm {...props} preview={props.preview} />;
}

function WordsForm(props: DutyFormProps): JSX.Element {
  const { desk, complaint, typed, errors, csrf } = props;
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { progress } = words.duties;
  return (
    <ActionCard title={progress.title} law={progress.law}>
      <Notice tone="warn" heading={progress.warnTitle}>
        <p>{progress.warn}</p>
      </Notice>
      <Form action={complaintRoutes.tellProgress.href(lang, { number: complaint.number })} csrf={csrf}>
        <TextArea name="progressWords" label={progress.words} hint={progress.hint} error={errorOf(errors, 'progressWords')} rows={5} maxLength={MOST_PROGRESS_LETTERS} value={typed('progressWords')} />
        <Radios name="progressLang" label={progress.lang} options={langs.map((value) => ({ value, text: words.desk.counter.langs[value] }))} value={typed('progressLang') === '' ? complaint.lang : typed('progressLang')} />
        <Radios name="way" label={progress.way} hint={progress.wayHint} error={errorOf(errors, 'way')} options={tellingWays.map((value) => ({ value, text: progress.ways[value] }))} value={typed('way')} />
        <div class="stack">
          <p>{readersText(props)}</p>
          <div>
            <Button text={progress.look} name="do" value="look" />
          </div>
        </div>
      </Form>
    </ActionCard>
  );
}

function PreviewForm(props: DutyFormProps & { readonly preview: NonNullable<DutyFormProps['preview']> }): JSX.Element {
  const { desk, complaint, preview, offices, errors, csrf, now } = props;
  const { lang } = desk.frame;
  const { progress, card } = complaintMessages(lang).duties;
  const { telling, named } = preview;
  const office = offices.get(complaint.officeId);
  return (
    <Card heading={progress.preview}>
      <div class="stack">
        <OwnWords text={telling.words} lang={telling.lang} source={card.from(office === undefined ? '' : officeTitle(office, lang).text, formatMoment(now, lang))} />
        <p>{telling.way === 'page' ? readersText(props) : telling.way !== undefined && progress.ways[telling.way]}</p>
        {named.length > 0 && (
          <Notice tone="warn">
            <p>{progress.named(named.join(', '))}</p>
          </Notice>
        )}
        <Form action={complaintRoutes.tellProgress.href(lang, { number: complaint.number })} csrf={csrf}>
          <input type="hidden" name="progressWords" value={telling.words} />
          <input type="hidden" name="progressLang" value={telling.lang} />
          <input type="hidden" name="way" value={telling.way} />
          <Checkboxes name="wasRead" label={progress.wasReadLabel} error={errorOf(errors, 'wasRead')} options={[{ value: 'yes', text: progress.wasRead }]} />
          <div class="stack">
            <div>
              <Button text={progress.send} name="do" value="send" />
            </div>
            <div>
              <Button text={progress.change} kind="ghost" name="do" value="change" />
            </div>
          </div>
        </Form>
      </div>
    </Card>
  );
}

function readersText({ readers, desk }: DutyFormProps): string {
  const { persons, duties } = complaintMessages(desk.frame.lang);
  return readers.length === 0 ? duties.progress.nobody : duties.progress.readers([...new Set(readers.map(({ relation }) => persons.relations[relation]))].join(', '));
}
