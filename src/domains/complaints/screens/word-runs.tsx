import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import type { WordRun } from '../../../platform/text/word-differences.ts';
import { complaintMessages } from '../messages/index.ts';

export interface WordRunsProps {
  readonly runs: readonly WordRun[];
  /** The language of the words. */
  readonly wordsLang: Lang;
  readonly lang: Lang;
}

/** Two texts in one: what was left out crossed out, what was added underlined, both told in words to whoever listens. */
export function WordRuns({ runs, wordsLang, lang }: WordRunsProps): JSX.Element {
  return (
    <p class="own-words" lang={wordsLang}>
      {runs.map((run, index) => (
        <Run key={index} run={run} lang={lang} />
      ))}
    </p>
  );
}

function Run({ run, lang }: { readonly run: WordRun; readonly lang: Lang }): JSX.Element {
  if (run.kind === 'same') return <>{run.text} </>;
  const words = complaintMessages(lang).fir.differences;
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
