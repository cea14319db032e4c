import type { JSX } from 'preact';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { wordDifferences } from '../../../../../platform/text/word-differences.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import { isTypedNow, openCorrection, TEXT_LETTERS } from '../../../model/typed-text.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { EarlierTexts, textToCompare } from '../../typed-text-card.tsx';
import { WordRuns } from '../../word-runs.tsx';
import { ActionCard, errorOf } from './action-card.tsx';
import type { ActionFormsProps, RecordPageProps } from './record-page-props.ts';

/** C18: the typed text or the FIR against the person's own words, and everything the person said was wrong in it. */
export function TypedTextStatus({ record, desk }: RecordPageProps): JSX.Element | null {
  const { lang } = desk.frame;
  const { desk: words } = complaintMessages(lang).correcting;
  const text = textToCompare(record);
  if (text === undefined) return null;
  const runs = wordDifferences(record.complaint.narrative, text.words);
  const isSame = runs.every(({ kind }) => kind === 'same');
  return (
    <Card heading={words.heading}>
      <div class="stack">
        {isSame ? <p>{words.none}</p> : <p>{words.differs}: {complaintMessages(lang).fir.differences.legend}</p>}
        {isSame ? <OwnWords text={text.words} lang={text.lang} /> : <WordRuns runs={runs} wordsLang={text.lang} lang={lang} />}
        {record.corrections.map(({ id, askedAt, words: said, lang: saidLang, answer }) => (
          <div key={id} class="stack">
            <p>{words.asked(formatMoment(askedAt, lang))}</p>
            <OwnWords text={said} lang={saidLang} />
            {answer !== undefined && <p>{(answer.outcome === 'kept' ? words.kept : words.corrected)(formatMoment(answer.at, lang))}</p>}
            {answer?.outcome === 'kept' && <OwnWords text={answer.reason} lang={lang} />}
          </div>
        ))}
        <EarlierTexts record={record} lang={lang} />
      </div>
    </Card>
  );
}

export function mayType({ record: { complaint }, actor }: RecordPageProps): boolean {
  return isTypedNow(complaint.deskState) && mayDo(actor, 'type-text', complaint);
}

/** Begins with the newest text, or with the person's own words: nothing has to be typed where nothing has to change. */
export function TypeTextForm({ record, csrf, desk, errors, typed }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const { correcting, timeline, desk: deskWords } = complaintMessages(lang);
  const { type: words } = correcting;
  const { complaint, texts, corrections } = record;
  const waits = openCorrection(corrections) !== undefined;
  const sentence = timeline[waits ? 'complaint.text-corrected' : 'complaint.text-typed'](officeTitle(record.office, lang).text);
  return (
    <ActionCard title={words.title} law={words.law} citizenReads={`${deskWords.citizenReads} ${sentence}`}>
      <Form action={complaintRoutes.typeText.href(lang, { number: complaint.number })} csrf={csrf}>
        <TextArea
          name="typedText"
          label={words.words}
          error={errorOf(errors, 'typedText')}
          rows={6}
          value={typed('typedText') === '' ? (texts[0]?.words ?? complaint.narrative) : typed('typedText')}
          maxLength={TEXT_LETTERS}
        />
        <Button text={waits ? words.correct : words.button} kind={waits ? undefined : 'ghost'} />
      </Form>
    </ActionCard>
  );
}

export function mayKeepText({ record: { complaint, corrections }, actor }: RecordPageProps): boolean {
  return openCorrection(corrections) !== undefined && mayDo(actor, 'keep-text', complaint);
}

/** The other answer: the text stays, and why. After the FIR it is the only one. */
export function KeepTextForm({ record, csrf, desk, errors, typed }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const { correcting, timeline, desk: deskWords } = complaintMessages(lang);
  const { keep: words } = correcting;
  const waiting = openCorrection(record.corrections);
  const sentence = timeline['complaint.text-kept'](officeTitle(record.office, lang).text);
  return (
    <ActionCard title={words.title} law={record.fir === undefined ? words.law : words.lawFir} citizenReads={`${deskWords.citizenReads} ${sentence}`}>
      {waiting !== undefined && <OwnWords text={waiting.words} lang={waiting.lang} />}
      <Form action={complaintRoutes.keepText.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <TextArea name="keepReason" label={words.reason} error={errorOf(errors, 'keepReason')} rows={3} value={typed('keepReason')} maxLength={2_000} />
        <Button text={words.button} kind="ghost" />
      </Form>
    </ActionCard>
  );
}
