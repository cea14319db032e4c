import type { PublicFirFacts } from '../model/public-fir-facts.ts';
import type { Part, Section, Sheet } from './sheet.ts';
import { around, both, bothValue, digits, localisedValue, momentDigits } from './values.ts';

/** The redacted copy for everybody. Its look is that of a letter, so that nobody takes it for the informant's own copy. */
export function publicFirSheet(facts: PublicFirFacts): Sheet {
  const station = around(facts.station, (words) => words.paper.policeStation);
  const district = around(facts.district, (words) => words.paper.district);
  return {
    look: 'letter',
    title: both((words) => words.publicFir.title),
    basis: both((words) => words.publicFir.basis),
    form: undefined,
    office: { hi: `${station.hi}, ${district.hi}`, en: `${station.en}, ${district.en}` },
    number: { label: both((words) => words.fir.number), text: facts.number },
    sections: [about(facts), law(facts), told(facts)],
  };
}

function about(facts: PublicFirFacts): Section {
  return {
    number: undefined,
    label: both((words) => words.publicFir.about),
    parts: [
      {
        kind: 'fields',
        fields: [
          { label: both((words) => words.fir.fields.registeredAt), value: momentDigits(facts.registeredAt), span: 6 },
          { label: both((words) => words.publicFir.where), value: facts.isElsewhere ? bothValue((words) => words.publicFir.elsewhere) : [...localisedValue(facts.block), ...localisedValue(facts.district)], span: 6 },
        ],
      },
    ],
  };
}

function law(facts: PublicFirFacts): Section {
  const others: readonly Part[] = facts.otherSections === 0 ? [] : [{ kind: 'sentence', text: both((words) => words.publicFir.others(facts.otherSections)) }];
  return {
    number: undefined,
    label: both((words) => words.fir.items.sections),
    parts: [
      {
        kind: 'table',
        columns: [
          { label: both((words) => words.fir.fields.provision), share: 3 },
          { label: both((words) => words.publicFir.offence), share: 9 },
        ],
        rows: facts.sections.map(({ citation, name }) => [digits(citation), localisedValue(name)]),
      },
      ...others,
    ],
  };
}

function told(facts: PublicFirFacts): Section {
  const { narrative } = facts;
  return {
    number: undefined,
    label: both((words) => words.publicFir.told),
    parts: narrative === undefined ? [{ kind: 'sentence', text: both((words) => words.publicFir.notYet) }] : [{ kind: 'prose', text: { ...narrative, text: drawable(narrative.text) } }, { kind: 'sentence', text: both((words) => words.publicFir.hidden) }],
  };
}

/** The block of a page is a sign that none of the fonts of papers draws; this one is. */
function drawable(text: string): string {
  return text.replaceAll('▇', '◼');
}
