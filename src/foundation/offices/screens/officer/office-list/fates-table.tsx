import type { JSX } from 'preact';
import { addDays } from '../../../../../kernel/instant.ts';
import type { Lang, Localised } from '../../../../../kernel/text.ts';
import { formatDay } from '../../../../../platform/i18n/format-moment.ts';
import { DataTable, type Column } from '../../../../../web/components/data-table/data-table.tsx';
import { TwoLines } from '../../../../../web/components/data-table/two-lines.tsx';
import type { JudgedRow } from '../../../actions/import-offices.ts';
import { officeMessages } from '../../../messages/index.ts';
import { officeTitle } from '../../../messages/office-title.ts';
import type { ListedRung, OfficeFate } from '../../../model/office-list.ts';

/** Rows of one kind of fate: which office, and in a sentence what becomes of it. */
export function FatesTable({ caption, rows, lang, isFaulty }: { readonly caption: string; readonly rows: readonly JudgedRow[]; readonly lang: Lang; readonly isFaulty?: boolean }): JSX.Element {
  const { headings } = officeMessages(lang).officeList;
  const columns: Column<JudgedRow>[] = [
    { heading: headings.row, kind: 'head', cell: ({ cells }) => cells.row },
    { heading: headings.office, cell: (row) => <OfficeOfRow row={row} lang={lang} /> },
    { heading: isFaulty === true ? headings.why : headings.fate, cell: ({ fate }) => sentencesOf(fate, lang).map((sentence) => <div key={sentence}>{sentence}</div>) },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={({ cells }) => String(cells.row)} />;
}

/** Of an office that is known its title; else what was written. */
function OfficeOfRow({ row: { cells, fate }, lang }: { readonly row: JudgedRow; readonly lang: Lang }): JSX.Element {
  const { officeList, managing } = officeMessages(lang);
  if (fate.fate === 'changed' || fate.fate === 'same') return <TwoLines top={officeTitle(fate.office, lang).text} below={`${managing.facts.code} ${fate.office.id}`} />;
  const written = [cells.name_en, cells.name_hi].filter((name) => name !== '').join(' / ');
  return <TwoLines top={written === '' ? officeList.noName : written} below={[cells.code, cells.kind].filter((part) => part !== '').join(' ')} />;
}

function sentencesOf(fate: OfficeFate, lang: Lang): string[] {
  const { officeList: words, managing } = officeMessages(lang);
  switch (fate.fate) {
    case 'faulty':
      return fate.faults.map((fault) => `${words.faults[fault]}.`);
    case 'same':
      return [words.fates.same];
    case 'opened':
      return [words.fates.opened({ kind: managing.kinds[fate.kind], day: formatDay(fate.rung.from, lang) }), aboveSentence(fate.rung, lang)];
    case 'changed': {
      const { office, phone, name, rung } = fate;
      return [
        ...(phone === undefined ? [] : [words.fates.phone({ before: office.phone ?? managing.noPhone, after: phone })]),
        ...(name === undefined ? [] : [words.fates.name({ before: inBoth(office.name), after: inBoth(name) })]),
        ...(rung === undefined ? [] : [aboveSentence(rung, lang)]),
      ];
    }
  }
}

function aboveSentence({ supervisor, from, to }: ListedRung, lang: Lang): string {
  const { fates } = officeMessages(lang).officeList;
  const rung = { above: officeTitle(supervisor, lang).text, from: formatDay(from, lang) };
  return to === undefined ? fates.above(rung) : fates.aboveUntil({ ...rung, until: formatDay(addDays(to, -1), lang) });
}

function inBoth({ en, hi }: Localised): string {
  return hi === undefined ? en : `${en} / ${hi}`;
}
