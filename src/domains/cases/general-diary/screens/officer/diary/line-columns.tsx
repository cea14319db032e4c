import type { JSX } from 'preact';
import { istTimeOf } from '../../../../../../kernel/instant.ts';
import { formatDay, formatTime } from '../../../../../../platform/i18n/format-moment.ts';
import type { Column } from '../../../../../../web/components/data-table/data-table.tsx';
import { OwnWords } from '../../../../../../web/components/own-words/own-words.tsx';
import { rankAndName } from '../../../../../../foundation/identity/index.ts';
import { diaryMessages } from '../../../messages/index.ts';
import type { DiaryLine } from '../../../model/diary-entry.ts';
import { diaryRoutes } from '../../../../routes-table.ts';
import type { DiaryPageProps } from './diary-page-props.ts';

type Shown = Pick<DiaryPageProps, 'desk' | 'officers' | 'links' | 'may'>;

export function lineColumns(shown: Shown): Column<DiaryLine>[] {
  const { desk, officers, may } = shown;
  const { lang } = desk.frame;
  const words = diaryMessages(lang);
  const { columns } = words;
  const officerOf = (line: DiaryLine): string => {
    const officer = line.enteredBy === undefined ? undefined : officers.get(line.enteredBy);
    return officer === undefined ? words.byPortal : rankAndName(officer, lang);
  };
  const correct = {
    heading: columns.correct,
    kind: 'action' as const,
    cell: (line: DiaryLine) => (
      <a href={diaryRoutes.correctForm.href(lang, { day: line.day, number: String(line.number) })}>
        {words.correct}
        <span class="visually-hidden"> {words.line(line.number)}</span>
      </a>
    ),
  };
  return [
    { heading: columns.number, kind: 'head', cell: (line) => line.number },
    { heading: columns.time, cell: (line) => formatTime(istTimeOf(line.at), lang) },
    { heading: columns.what, cell: (line) => words.kinds[line.kind] },
    { heading: columns.content, cell: (line) => <LineContent line={line} {...shown} /> },
    { heading: columns.officer, cell: officerOf },
    ...(may.correct ? [correct] : []),
  ];
}

/** The record's number, as a link where the officer may open it; or the words; and where corrections point. */
export function LineContent({ line, desk, links }: Pick<Shown, 'desk' | 'links'> & { readonly line: DiaryLine }): JSX.Element {
  const { lang } = desk.frame;
  const words = diaryMessages(lang);
  const href = line.record === undefined ? undefined : links.get(line.record.id);
  return (
    <div class="stack-tight">
      {line.record !== undefined && (href === undefined ? <span>{line.record.number}</span> : <a href={href}>{line.record.number}</a>)}
      {line.words !== undefined && <OwnWords text={line.words} lang={lang} />}
      {line.corrects !== undefined && (
        <p>
          <a href={diaryRoutes.diary.href(lang, {}, { day: line.corrects.day })}>{words.corrects(line.corrects.number, formatDay(line.corrects.day, lang))}</a>
        </p>
      )}
      {line.correctedBy.map(({ day, number }) => (
        <p key={`${day}-${number}`}>
          <a href={diaryRoutes.diary.href(lang, {}, { day })}>{words.correctedBy(number, formatDay(day, lang))}</a>
        </p>
      ))}
    </div>
  );
}
