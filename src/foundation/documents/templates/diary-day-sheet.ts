import { istDate } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import { formatWeekday } from '../../../platform/i18n/format-moment.ts';
import type { DiaryDayFacts } from '../model/diary-day-facts.ts';
import { documentsMessages, type DocumentsMessages } from '../messages/index.ts';
import type { Column, Sheet, Value } from './sheet.ts';
import { around, both, digits, localisedValue, said, timeDigits } from './values.ts';

type Words = DocumentsMessages['stationPapers']['diary'];
type Line = DiaryDayFacts['lines'][number];

/** The book's page: one table, in the order of the running numbers, nothing left out. */
export function diaryDaySheet(facts: DiaryDayFacts): Sheet {
  const station = around(facts.station, (words) => words.paper.policeStation);
  const district = facts.district === undefined ? undefined : around(facts.district, (words) => words.paper.district);
  const day = istDate(facts.day);
  return {
    look: 'form',
    title: label('title'),
    basis: label('basis'),
    form: undefined,
    office: district === undefined ? station : { hi: `${station.hi}, ${district.hi}`, en: `${station.en}, ${district.en}` },
    number: { label: label('paperNumber'), text: facts.number },
    sections: [
      {
        number: undefined,
        label: { hi: formatWeekday(day, 'hi'), en: formatWeekday(day, 'en') },
        parts: [
          ...(facts.isDayOver ? [] : [{ kind: 'sentence', text: both((words) => words.stationPapers.diary.dayRuns(facts.lines.at(-1)?.number ?? 0)) } as const]),
          { kind: 'table', columns, rows: facts.lines.map(row) },
          { kind: 'sentence', text: label('neverChanged') },
        ],
      },
      { number: undefined, label: label('signOfficer'), parts: [{ kind: 'signatures', lines: [{ label: label('signOfficer'), under: [] }] }] },
    ],
  };
}

const columns: readonly Column[] = (
  [
    ['number', 1.1],
    ['time', 1.3],
    ['what', 3.2],
    ['words', 5.4],
    ['officer', 3],
  ] as const
).map(([word, share]) => ({ label: label(word), share }));

function row(line: Line): readonly Value[] {
  return [digits(String(line.number)), timeDigits(line.at), localisedValue(line.kind), content(line), officer(line)];
}

/** Number of the record, or the words, then where a correction points and where it is corrected. */
function content(line: Line): Value {
  const pointers = (lang: Lang): string[] => {
    const words = documentsMessages(lang).stationPapers.diary;
    return [...(line.corrects === undefined ? [] : [words.corrects(placeText(line.corrects))]), ...line.correctedBy.map((later) => words.correctedBy(placeText(later)))];
  };
  const notes = (['hi', 'en'] as const).map((lang) => ({ text: pointers(lang).join('; '), lang })).filter(({ text }) => text !== '');
  return [...(line.recordNumber === undefined ? [] : digits(line.recordNumber)), ...said(line.words), ...notes];
}

function placeText({ day, number }: { day: string; number: number }): string {
  return `${number}, ${day.split('-').toReversed().join('/')}`;
}

function officer({ officer: by }: Line): Value {
  if (by === undefined) return [];
  return [
    { text: `${by.rank.hi ?? by.rank.en} ${by.name.hi ?? by.name.en}`, lang: 'hi' },
    { text: `${by.rank.en} ${by.name.en}`, lang: 'en' },
  ];
}

function label(word: { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words]): { hi: string; en: string } {
  return both((words) => words.stationPapers.diary[word]);
}
