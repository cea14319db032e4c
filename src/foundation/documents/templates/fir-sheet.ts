import type { FirFacts } from '../model/fir-facts.ts';
import type { DocumentsMessages } from '../messages/index.ts';
import type { Field, Part, Section, Sheet, Value } from './sheet.ts';
import { around, both, bothValue, dateDigits, digits, localisedValue, momentDigits, rupees, said, timeDigits, weekday } from './values.ts';

/** Form IIF-1: fifteen items, numbered and in the order of the printed form; an empty item is printed with a dash. */
export function firSheet(facts: FirFacts): Sheet {
  const station = around(facts.header.station, (words) => words.paper.policeStation);
  const district = around(facts.header.district, (words) => words.paper.district);
  return {
    look: 'form',
    title: both((words) => words.fir.title),
    basis: both((words) => words.fir.basis),
    form: both((words) => words.fir.form),
    office: { hi: `${station.hi}, ${district.hi}`, en: `${station.en}, ${district.en}` },
    number: { label: both((words) => words.fir.number), text: facts.header.number },
    sections: itemParts(facts).map(([item, parts], index) => section(item, { number: index + 1, parts })),
  };
}

/** The certified copy for an accused person (L18): the same form, with what it is and what is hidden in its head. */
export function accusedCopySheet(facts: FirFacts): Sheet {
  return { ...firSheet(facts), title: both((words) => words.accusedCopy.title), basis: both((words) => words.accusedCopy.basis) };
}

type Item = keyof DocumentsMessages['fir']['items'];
type FieldWord = keyof DocumentsMessages['fir']['fields'];

function section(item: Item, { number, parts }: { number: number; parts: readonly Part[] }): Section {
  return { number: String(number), label: both((words) => words.fir.items[item]), parts };
}

function itemParts(facts: FirFacts): readonly (readonly [Item, readonly Part[]])[] {
  return [
    ['header', header(facts)],
    ['sections', [table([['serial', 1.2], ['act', 7], ['provision', 4]], facts.sections.map((law, index) => [digits(String(index + 1)), said(law.act), said(law.provision)]))]],
    ['occurrence', occurrence(facts)],
    ['informationType', [fields(field('typeOfInformation', bothValue((words) => words.fir.informationTypes[facts.information.type]), 6), field('acknowledgement', said(facts.information.acknowledgementNumber), 6))]],
    ['place', place(facts)],
    ['informant', informant(facts)],
    ['accused', accused(facts)],
    ['delay', [prose(facts.delayReason)]],
    ['properties', properties(facts)],
    ['totalValue', [fields(field('value', rupees(facts.propertyValueRupees), 12))]],
    ['inquest', [prose(facts.inquestNumber)]],
    ['firstInformation', [{ kind: 'prose', text: facts.firstInformation }]],
    ['action', action(facts)],
    ['signature', signature(facts)],
    ['dispatch', dispatch(facts)],
  ];
}

function header({ header: head }: FirFacts): readonly Part[] {
  const zero = head.zeroFir === undefined ? [] : [field('zeroNumber', said(head.zeroFir.number), 6), field('zeroStation', localisedValue(head.zeroFir.station), 6)];
  return [
    fields(
      field('district', localisedValue(head.district), 4),
      field('station', localisedValue(head.station), 4),
      field('year', digits(String(head.year)), 4),
      field('number', digits(head.number), 4),
      field('registeredAt', momentDigits(head.registeredAt), 4),
      field('type', bothValue((words) => words.fir.types[head.type]), 4),
      ...zero,
    ),
  ];
}

function occurrence({ occurrence: when, receivedAt, diary }: FirFacts): readonly Part[] {
  return [
    subheading('occurrence'),
    fields(
      field('day', weekday(when.from), 4),
      field('dateFrom', dateDigits(when.from), 4),
      field('dateTo', when.to === undefined ? [] : dateDigits(when.to), 4),
      field('period', said(when.period), 4),
      field('timeFrom', timeDigits(when.from), 4),
      field('timeTo', when.to === undefined ? [] : timeDigits(when.to), 4),
    ),
    subheading('received'),
    fields(field('date', dateDigits(receivedAt), 4), field('time', timeDigits(receivedAt), 8)),
    subheading('diary'),
    fields(field('diaryNumber', digits(diary.number), 4), field('date', dateDigits(diary.at), 4), field('time', timeDigits(diary.at), 4)),
  ];
}

function place({ place: at }: FirFacts): readonly Part[] {
  return [
    fields(
      field('direction', said(at.directionAndDistance), 8),
      field('beat', said(at.beat), 4),
      field('address', said(at.address), 12),
      field('outsideStation', said(at.outside?.station), 4),
      field('outsideDistrict', said(at.outside?.district), 4),
      field('outsideState', said(at.outside?.state), 4),
    ),
  ];
}

function informant({ informant: person }: FirFacts): readonly Part[] {
  return [
    fields(
      field('name', said(person.name), 6),
      field('relativeName', said(person.relativeName), 6),
      field('birth', said(person.birth), 4),
      field('nationality', said(person.nationality), 4),
      field('uid', said(person.uidMasked), 4),
      field('passport', said(person.passport), 6),
      field('otherIds', said(person.otherIds), 6),
      field('occupation', said(person.occupation), 12),
      field('presentAddress', said(person.address.present), 6),
      field('permanentAddress', said(person.address.permanent), 6),
      field('phone', said(person.phone), 6),
      field('mobile', said(person.mobile), 6),
    ),
  ];
}

function accused({ accused: who }: FirFacts): readonly Part[] {
  if (who.persons.length === 0) return [prose(who.text)];
  const rows = who.persons.map((person, index) => [
    digits(String(index + 1)),
    [...said(person.name), ...said(person.alias)],
    said(person.relativeName),
    said(person.address),
    said(person.description),
  ]);
  const persons = table([['serial', 1.2], ['accusedName', 3], ['accusedRelative', 3], ['accusedAddress', 4], ['accusedDescription', 3]], rows);
  return hasText(who.text) ? [persons, prose(who.text)] : [persons];
}

function properties({ properties: things }: FirFacts): readonly Part[] {
  if (things.items.length === 0) return [prose(things.text)];
  const rows = things.items.map((thing, index) => [digits(String(index + 1)), said(thing.category), said(thing.description), said(thing.identifier), rupees(thing.valueRupees)]);
  const list = table([['serial', 1.2], ['category', 3], ['description', 5], ['identifier', 3], ['value', 2]], rows);
  return hasText(things.text) ? [list, prose(things.text)] : [list];
}

function action({ action: taken, readOver }: FirFacts): readonly Part[] {
  const sentence = (pick: (words: DocumentsMessages) => string): Part => ({ kind: 'sentence', text: both(pick) });
  return [
    sentence((words) => words.fir.actions.lead),
    sentence((words) => words.fir.actions[taken.kind]),
    ...actionFields(taken),
    ...(readOver ? [sentence((words) => words.fir.readOver)] : []),
  ];
}

function actionFields(taken: FirFacts['action']): readonly Part[] {
  switch (taken.kind) {
    case 'registered':
      return [];
    case 'officer-deputed':
      return [fields(field('officer', localisedValue(taken.officer.name), 6), field('rank', localisedValue(taken.officer.rank), 3), field('officerNumber', said(taken.officer.number), 3))];
    case 'refused':
      return [fields(field('reason', said(taken.reason), 12))];
    case 'transferred':
      return [fields(field('station', localisedValue(taken.station), 6), field('district', localisedValue(taken.district), 6))];
  }
}

function signature({ signature: signed, informant: person }: FirFacts): readonly Part[] {
  return [
    fields(field('signatureMode', bothValue((words) => words.fir.signatureModes[signed.mode]), 12)),
    fields(field('signedAt', signed.at === undefined ? [] : momentDigits(signed.at), 6), field('signedPlace', signed.place === undefined ? [] : localisedValue(signed.place), 6)),
    { kind: 'signatures', lines: [{ label: both((words) => words.fir.signInformant), under: [said(person.name)] }] },
  ];
}

function dispatch({ dispatchedAt, officerInCharge: officer }: FirFacts): readonly Part[] {
  const number = hasText(officer.number) ? digits(officer.number) : [];
  return [
    fields(field('dispatchedAt', dispatchedAt === undefined ? [] : momentDigits(dispatchedAt), 12)),
    { kind: 'signatures', lines: [{ label: both((words) => words.fir.signOfficer), under: [localisedValue(officer.name), [...localisedValue(officer.rank), ...number]] }] },
  ];
}

function field(word: FieldWord, value: Value, span: Field['span']): Field {
  return { label: both((words) => words.fir.fields[word]), value, span };
}

function fields(...list: readonly Field[]): Part {
  return { kind: 'fields', fields: list };
}

function table(columns: readonly (readonly [FieldWord, number])[], rows: readonly (readonly Value[])[]): Part {
  return { kind: 'table', columns: columns.map(([word, share]) => ({ label: both((words) => words.fir.fields[word]), share })), rows };
}

function subheading(word: FieldWord): Part {
  return { kind: 'subheading', text: both((words) => words.fir.fields[word]) };
}

/** A text of one line or many; a dash when there is none. */
function prose(text: string | undefined): Part {
  return { kind: 'prose', text: said(text)[0] ?? { text: '—', lang: 'en' } };
}

function hasText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
