import { instantOf, istDateOf, istTimeOf } from '../../../kernel/instant.ts';
import { formatDay, formatMoment, formatTime } from '../../../platform/i18n/format-moment.ts';
import type { AcknowledgementFacts } from '../model/acknowledgement-facts.ts';
import { documentsMessages } from '../messages/index.ts';
import type { Section, Sheet, Value } from './sheet.ts';
import { around, both, deadlineInWords, digits, localisedValue, momentDigits, momentInWords, said } from './values.ts';

export function acknowledgementSheet(facts: AcknowledgementFacts): Sheet {
  return {
    look: 'letter',
    title: both((words) => words.acknowledgement.title),
    basis: both((words) => words.acknowledgement.basis),
    form: undefined,
    office: stationAndDistrict(facts),
    number: { label: both((words) => words.acknowledgement.number), text: facts.number },
    sections: [received(facts), about(facts), inOwnWords(facts), next(facts)],
  };
}

function stationAndDistrict(facts: AcknowledgementFacts): { hi: string; en: string } {
  const station = around(facts.station, (words) => words.paper.policeStation);
  const district = around(facts.district, (words) => words.paper.district);
  return { hi: `${station.hi}, ${district.hi}`, en: `${station.en}, ${district.en}` };
}

function received(facts: AcknowledgementFacts): Section {
  const { diary } = facts;
  return {
    number: undefined,
    label: both((words) => words.acknowledgement.received),
    parts: [
      {
        kind: 'fields',
        fields: [
          { label: both((words) => words.acknowledgement.receivedAt), value: momentInWords(facts.receivedAt), span: 6 },
          { label: both((words) => words.acknowledgement.receivedAtPlace), value: localisedValue(stationAndDistrict(facts)), span: 6 },
          { label: both((words) => words.acknowledgement.stationPhone), value: said(facts.stationPhone), span: 6 },
          { label: both((words) => words.acknowledgement.diary), value: diary === undefined ? [] : digits(`${diary.number}, ${momentDigits(diary.at).map((part) => part.text).join()}`), span: 6 },
        ],
      },
    ],
  };
}

function about(facts: AcknowledgementFacts): Section {
  return {
    number: undefined,
    label: both((words) => words.acknowledgement.who),
    parts: [
      {
        kind: 'fields',
        fields: [
          { label: both((words) => words.acknowledgement.informant), value: said(facts.informantName), span: 6 },
          { label: both((words) => words.acknowledgement.nature), value: localisedValue(facts.nature), span: 6 },
          { label: both((words) => words.acknowledgement.place), value: said(facts.place), span: 6 },
          { label: both((words) => words.acknowledgement.when), value: occurred(facts), span: 6 },
        ],
      },
    ],
  };
}

function inOwnWords(facts: AcknowledgementFacts): Section {
  return { number: undefined, label: both((words) => words.acknowledgement.words), parts: [{ kind: 'prose', text: facts.words }] };
}

function next(facts: AcknowledgementFacts): Section {
  return {
    number: undefined,
    label: both((words) => words.acknowledgement.next),
    parts: [
      {
        kind: 'table',
        columns: [
          { label: both((words) => words.acknowledgement.what), share: 5 },
          { label: both((words) => words.acknowledgement.by), share: 4 },
          { label: both((words) => words.acknowledgement.law), share: 3 },
        ],
        rows: facts.next.map((step) => [localisedValue(step.what), deadlineInWords(step.by), localisedValue(step.law)]),
      },
      { kind: 'sentence', text: both((words) => words.acknowledgement.lapse) },
    ],
  };
}

/** A day without an hour says so; a stretch shows both ends. */
function occurred({ occurredFrom, occurredTo, isTimeKnown }: AcknowledgementFacts): Value {
  if (occurredFrom === undefined) return [];
  if (!isTimeKnown) {
    const day = istDateOf(instantOf(occurredFrom));
    return (['hi', 'en'] as const).map((lang) => ({ text: `${formatDay(day, lang)} (${documentsMessages(lang).acknowledgement.unknownTime})`, lang }));
  }
  const from = momentInWords(occurredFrom);
  if (occurredTo === undefined || occurredTo === occurredFrom) return from;
  const [start, end] = [instantOf(occurredFrom), instantOf(occurredTo)];
  const isOneDay = istDateOf(start) === istDateOf(end);
  return from.map(({ text, lang }) => ({ text: `${text} – ${isOneDay ? formatTime(istTimeOf(end), lang) : formatMoment(end, lang)}`, lang }));
}
