import type { DecisionFacts } from '../model/decision-facts.ts';
import type { DocumentsMessages } from '../messages/index.ts';
import type { Field, Section, Sheet, Value } from './sheet.ts';
import { around, both, digits, localisedValue, momentDigits, momentInWords, said } from './values.ts';

type Words = DocumentsMessages['stationPapers']['decision'];

/** A letter to the informant: what was decided, why, on what words, and the next door. */
export function decisionSheet(kind: 'ncr' | 'closure-note', facts: DecisionFacts): Sheet {
  const station = facts.officeTitle ?? around(facts.station, (words) => words.paper.policeStation);
  const district = around(facts.district, (words) => words.paper.district);
  const isNcr = kind === 'ncr' && facts.ncrNumber !== undefined;
  return {
    look: 'letter',
    title: label(isNcr ? 'ncrTitle' : 'closureTitle'),
    basis: label(isNcr ? 'ncrBasis' : 'closureBasis'),
    form: undefined,
    office: { hi: `${station.hi}, ${district.hi}`, en: `${station.en}, ${district.en}` },
    number: { label: label(isNcr ? 'ncrNumber' : 'complaintNumber'), text: facts.ncrNumber ?? facts.complaintNumber },
    sections: [decided(facts), told(facts), ground(facts), next(facts, isNcr), signature(facts)],
  };
}

function decided(facts: DecisionFacts): Section {
  return {
    number: undefined,
    label: label('what'),
    parts: [
      {
        kind: 'fields',
        fields: [
          field('decidedAt', momentInWords(facts.decidedAt), 6),
          field('officer', officerValue(facts), 6),
          field('complaintNumber', digits(facts.complaintNumber), 6),
          field('sections', said(facts.sections.map(({ act, provision }) => `${act} ${provision}`).join(', ')), 6),
          ...(facts.diary === undefined ? [] : [field('diary', digits(`${facts.diary.number}, ${momentDigits(facts.diary.at).map((part) => part.text).join()}`), 6)]),
          field('stationPhone', said(facts.stationPhone), 6),
        ],
      },
    ],
  };
}

function told(facts: DecisionFacts): Section {
  return {
    number: undefined,
    label: label('told'),
    parts: [
      { kind: 'fields', fields: [field('informant', said(facts.informantName), 4), field('receivedAt', momentInWords(facts.receivedAt), 4), field('place', said(facts.place), 4)] },
      { kind: 'prose', text: facts.substance },
    ],
  };
}

function ground(facts: DecisionFacts): Section {
  return { number: undefined, label: label('ground'), parts: said(facts.ground).map((text) => ({ kind: 'prose', text })) };
}

function next(facts: DecisionFacts, isNcr: boolean): Section {
  const referred = { kind: 'sentence', text: label('referred') } as const;
  return { number: undefined, label: label('remedies'), parts: [...(isNcr ? [referred] : []), { kind: 'sentence', text: facts.remedies }] };
}

function signature(facts: DecisionFacts): Section {
  return { number: undefined, label: label('byWhom'), parts: [{ kind: 'signatures', lines: [{ label: label('signOfficer'), under: [localisedValue(facts.officer.name), localisedValue(facts.officer.rank)] }] }] };
}

function officerValue({ officer: { name, rank } }: DecisionFacts): Value {
  return [
    { text: `${rank.hi ?? rank.en} ${name.hi ?? name.en}`, lang: 'hi' },
    { text: `${rank.en} ${name.en}`, lang: 'en' },
  ];
}

function field(word: keyof Words, value: Value, span: Field['span']): Field {
  return { label: label(word), value, span };
}

function label(word: keyof Words): { hi: string; en: string } {
  return both((words) => words.stationPapers.decision[word]);
}
