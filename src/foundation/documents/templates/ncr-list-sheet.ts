import type { NcrListFacts } from '../model/ncr-list-facts.ts';
import type { DocumentsMessages } from '../messages/index.ts';
import type { Column, Section, Sheet } from './sheet.ts';
import { around, both, digits, localisedValue, momentDigits, momentInWords, said } from './values.ts';

type Words = DocumentsMessages['stationPapers']['ncrList'];

/** To the Magistrate: the reports in a table, then the substance of each as it stands in the book. */
export function ncrListSheet(facts: NcrListFacts): Sheet {
  const station = around(facts.station, (words) => words.paper.policeStation);
  const district = facts.district === undefined ? undefined : around(facts.district, (words) => words.paper.district);
  const { officer } = facts;
  return {
    look: 'form',
    title: label('title'),
    basis: label('basis'),
    form: undefined,
    office: district === undefined ? station : { hi: `${station.hi}, ${district.hi}`, en: `${station.en}, ${district.en}` },
    number: { label: label('number'), text: facts.number },
    sections: [
      { number: undefined, label: label('reports'), parts: [{ kind: 'fields', fields: [{ label: label('madeAt'), value: momentInWords(facts.madeAt), span: 12 }] }, { kind: 'table', columns, rows: facts.reports.map(row) }] },
      ...facts.reports.map(substance),
      { number: undefined, label: label('signOfficer'), parts: [{ kind: 'signatures', lines: [{ label: label('signOfficer'), under: [localisedValue(officer.name), localisedValue(officer.rank)] }] }] },
    ],
  };
}

const columns: readonly Column[] = (
  [
    ['report', 1.7],
    ['enteredAt', 2.4],
    ['complaint', 4.6],
    ['informant', 3],
    ['place', 3],
    ['sections', 2.2],
  ] as const
).map(([word, share]) => ({ label: label(word), share }));

function row(report: NcrListFacts['reports'][number]) {
  return [digits(report.ncrNumber), momentDigits(report.enteredAt), digits(report.complaintNumber), said(report.informantName), said(report.place), said(report.sections)];
}

function substance(report: NcrListFacts['reports'][number]): Section {
  const of = both((words) => words.stationPapers.ncrList.substance(report.ncrNumber));
  return { number: undefined, label: of, parts: [{ kind: 'prose', text: report.substance }] };
}

function label(word: { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words]): { hi: string; en: string } {
  return both((words) => words.stationPapers.ncrList[word]);
}
