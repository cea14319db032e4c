import type { JSX } from 'preact';
import { Card } from '../../../../../web/components/card/card.tsx';
import { countDifferences, type WordRun } from '../../../../../platform/text/word-differences.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { FirPageProps } from './fir-page-props.ts';
import { StayButton } from './stay-button.tsx';

/** Item 12 beside the complaint: what the officer's text leaves out or adds, in words as well as in lines. The complaint never changes. */
export function DifferenceCard({ desk, complaint, differences }: FirPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang).fir.differences;
  const { wordsRemoved, wordsAdded } = countDifferences(differences);
  return (
    <Card heading={words.title}>
      <div id="differences" class="stack">
        {wordsRemoved + wordsAdded === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p>{words.counts(wordsRemoved, wordsAdded)}</p>
            <p>{words.legend}</p>
            <p class="own-words" lang={complaint.lang}>
              {differences.map((run, index) => (
                <Run key={index} run={run} words={words} lang={lang} />
              ))}
            </p>
          </>
        )}
        <div>
          <StayButton text={words.show} value="compare" action={complaintRoutes.registerFir.href(lang, { number: complaint.number })} part="differences" />
        </div>
      </div>
    </Card>
  );
}

function Run({ run, words, lang }: { readonly run: WordRun; readonly words: ComplaintMessages['fir']['differences']; readonly lang: string }): JSX.Element {
  if (run.kind === 'same') return <>{run.text} </>;
  const spoken = run.kind === 'removed' ? words.removed : words.added;
  const inside = (
    <>
      <span class="visually-hidden" lang={lang}>{spoken} </span>
      {run.text}
      <span class="visually-hidden" lang={lang}> {words.end}</span>
    </>
  );
  return <>{run.kind === 'removed' ? <del>{inside}</del> : <ins>{inside}</ins>} </>;
}
