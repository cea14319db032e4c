import type { MagistrateLetterFacts } from '../model/magistrate-letter-facts.ts';
import type { MagistrateLetterKind } from '../model/paper.ts';
import type { DocumentsMessages } from '../messages/index.ts';
import type { Field, Section, Sheet, Value } from './sheet.ts';
import { around, both, digits, localisedValue, momentInWords, said } from './values.ts';

type Words = DocumentsMessages['letters'];

/** What it is about, what the law asks, the written reasons, and a line to sign on: the officer signs and sends it. */
export function magistrateLetterSheet(kind: MagistrateLetterKind, facts: MagistrateLetterFacts): Sheet {
  const station = around(facts.station, (words) => words.paper.policeStation);
  const district = around(facts.district, (words) => words.paper.district);
  return {
    look: 'letter',
    title: both((words) => words.letters[kind].title),
    basis: label('to'),
    form: undefined,
    office: { hi: `${station.hi}, ${district.hi}`, en: `${station.en}, ${district.en}` },
    number: { label: label('number'), text: facts.number },
    sections: [about(facts), matter(kind, facts), signature(facts)],
  };
}

function about({ fir, sections, at }: MagistrateLetterFacts): Section {
  return {
    number: undefined,
    label: label('about'),
    parts: [
      {
        kind: 'fields',
        fields: [
          field('fir', digits(fir.number), 4),
          field('registeredAt', momentInWords(fir.registeredAt), 8),
          field('sections', said(sections.map(({ act, provision }) => `${act} ${provision}`).join(', ')), 4),
          field('at', momentInWords(at), 8),
        ],
      },
    ],
  };
}

function matter(kind: MagistrateLetterKind, { reasons }: MagistrateLetterFacts): Section {
  return {
    number: undefined,
    label: label('matter'),
    parts: [
      { kind: 'sentence', text: both((words) => words.letters[kind].text) },
      ...(reasons === undefined ? [] : [{ kind: 'subheading', text: label('reasons') } as const, ...said(reasons).map((text) => ({ kind: 'prose', text }) as const)]),
    ],
  };
}

function signature({ officer }: MagistrateLetterFacts): Section {
  return { number: undefined, label: label('byWhom'), parts: [{ kind: 'signatures', lines: [{ label: label('signOfficer'), under: [localisedValue(officer.name), localisedValue(officer.rank)] }] }] };
}

function field(word: PlainWord, value: Value, span: Field['span']): Field {
  return { label: label(word), value, span };
}

type PlainWord = { [K in keyof Words]: Words[K] extends string ? K : never }[keyof Words];

function label(word: PlainWord): { hi: string; en: string } {
  return both((words) => words.letters[word]);
}
