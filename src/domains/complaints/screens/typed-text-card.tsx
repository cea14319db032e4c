import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { wordDifferences } from '../../../platform/text/word-differences.ts';
import { formatMoment } from '../../../platform/i18n/format-moment.ts';
import { Card } from '../../../web/components/card/card.tsx';
import { OwnWords } from '../../../web/components/own-words/own-words.tsx';
import { officeTitle } from '../../../foundation/offices/index.ts';
import { complaintMessages } from '../messages/index.ts';
import { openCorrection, type Correction, type TypedText } from '../model/typed-text.ts';
import { complaintRoutes } from '../routes-table.ts';
import type { ComplaintRecord } from './load-record.ts';
import { WordRuns } from './word-runs.tsx';

interface TypedTextCardProps {
  readonly record: ComplaintRecord;
  readonly lang: Lang;
}

/** What the person compares: item 12 of the FIR, or the newest typed text before it. Undefined: nothing was typed yet. */
export function textToCompare({ fir, texts }: ComplaintRecord): Pick<TypedText, 'words' | 'lang'> | undefined {
  return fir === undefined ? texts[0] : { words: fir.items.firstInformation.text, lang: fir.items.firstInformation.lang };
}

/** C18: what was typed, word by word against what the person told, and the way to say that it is not so. */
export function TypedTextCard({ record, lang }: TypedTextCardProps): JSX.Element | null {
  const { complaint, fir, corrections } = record;
  const { card } = complaintMessages(lang).correcting;
  const text = complaint.reader?.relation === 'informant' ? textToCompare(record) : undefined;
  if (text === undefined) return null;
  const waits = openCorrection(corrections) !== undefined;
  return (
    <Card heading={fir === undefined ? card.typed : card.fir}>
      <div class="stack">
        <p>{fir === undefined ? card.typedHint : card.firHint}</p>
        <Compared record={record} text={text} lang={lang} />
        {corrections.map((correction) => (
          <OneCorrection key={correction.id} correction={correction} lang={lang} />
        ))}
        {!waits && (
          <p>
            <a href={complaintRoutes.correctionForm.href(lang, { number: complaint.number })}>{card.link}</a>
          </p>
        )}
        <EarlierTexts record={record} lang={lang} />
      </div>
    </Card>
  );
}

/** The same words are not told twice: the person's own stand on the page. */
function Compared({ record, text, lang }: TypedTextCardProps & { readonly text: Pick<TypedText, 'words' | 'lang'> }): JSX.Element {
  const { card } = complaintMessages(lang).correcting;
  const runs = wordDifferences(record.complaint.narrative, text.words);
  const [newest] = record.fir === undefined ? record.texts : [];
  const source = newest === undefined ? undefined : sourceOf(newest, { record, lang });
  if (runs.every(({ kind }) => kind === 'same')) {
    return (
      <>
        <p>{card.same}</p>
        {source !== undefined && <p>{source}</p>}
      </>
    );
  }
  return (
    <>
      <OwnWords text={text.words} lang={text.lang} source={source} />
      <h3>{card.differs}</h3>
      <p>{card.legend}</p>
      <WordRuns runs={runs} wordsLang={text.lang} lang={lang} />
    </>
  );
}

function OneCorrection({ correction, lang }: { readonly correction: Correction; readonly lang: Lang }): JSX.Element {
  const { card } = complaintMessages(lang).correcting;
  const { answer } = correction;
  return (
    <div class="stack">
      <p>{card.asked(formatMoment(correction.askedAt, lang))}</p>
      <OwnWords text={correction.words} lang={correction.lang} />
      {answer === undefined && <p>{correction.version === undefined ? card.waitsFir : card.waits}</p>}
      {answer?.outcome === 'corrected' && <p>{card.corrected(formatMoment(answer.at, lang))}</p>}
      {answer?.outcome === 'kept' && (
        <>
          <p>{card.kept(formatMoment(answer.at, lang))}</p>
          <OwnWords text={answer.reason} lang={lang} />
          <p>{card.afterKept}</p>
        </>
      )}
    </div>
  );
}

/** Every version stays: those before the newest, and all of them once the FIR stands. */
export function EarlierTexts({ record, lang }: TypedTextCardProps): JSX.Element | null {
  const earlier = record.fir === undefined ? record.texts.slice(1) : record.texts;
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary>{complaintMessages(lang).correcting.card.earlier(earlier.length)}</summary>
      <div class="stack">
        {earlier.map((text) => (
          <OwnWords key={text.version} text={text.words} lang={text.lang} source={sourceOf(text, { record, lang })} />
        ))}
      </div>
    </details>
  );
}

function sourceOf({ version, typedAt, officeId }: TypedText, { record, lang }: TypedTextCardProps): string {
  const office = record.offices.get(officeId);
  return complaintMessages(lang).correcting.card.version(version, formatMoment(typedAt, lang), office === undefined ? '' : officeTitle(office, lang).text);
}
