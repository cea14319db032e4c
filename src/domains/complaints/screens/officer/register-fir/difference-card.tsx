import type { JSX } from 'preact';
import { Card } from '../../../../../web/components/card/card.tsx';
import { countDifferences } from '../../../../../platform/text/word-differences.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { WordRuns } from '../../word-runs.tsx';
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
            <WordRuns runs={differences} wordsLang={complaint.lang} lang={lang} />
          </>
        )}
        <div>
          <StayButton text={words.show} value="compare" action={complaintRoutes.registerFir.href(lang, { number: complaint.number })} part="differences" />
        </div>
      </div>
    </Card>
  );
}
