import type { OfficeId } from '../../../kernel/id.ts';
import { instantOf, istDate } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import { formatMoment, formatWeekday } from '../../../platform/i18n/format-moment.ts';
import type { TimelineEvent } from '../../../web/components/timeline/timeline.tsx';
import type { MarkContent } from '../../../foundation/ledger/index.ts';
import { officeTitle, type Office } from '../../../foundation/offices/index.ts';
import type { RecordReader } from '../model/person.ts';
import { complaintMarks, type ComplaintMark, type TimelineMark } from '../model/timeline.ts';
import { complaintMessages, type ComplaintMessages } from '../messages/index.ts';

/** The marks of a complaint as sentences, newest first. Each sentence names the fields it shows; the rest of a mark stays inside. */
export function timelineEvents(marks: readonly TimelineMark[], shown: { readonly offices: ReadonlyMap<OfficeId, Office>; readonly lang: Lang; readonly reader?: RecordReader | undefined }): TimelineEvent[] {
  return marks.map((mark, index) => ({
    key: String(marks.length - index),
    dateTime: mark.at.toISOString(),
    when: formatMoment(mark.at, shown.lang),
    title: sentenceOf(mark, shown),
  }));
}

type Shown = Parameters<typeof timelineEvents>[1];
type Sentence = (parts: { words: ComplaintMessages['timeline']; content: MarkContent; officeName: (field: string) => string; lang: Lang }) => string;

const sentences = {
  'complaint.filed': ({ words, officeName }) => words['complaint.filed'](officeName('officeId')),
  'complaint.taken': ({ words, content, officeName }) => words[content['signed'] === true ? 'complaint.takenSigned' : 'complaint.taken'](officeName('officeId')),
  'complaint.not-ours': ({ words, officeName }) => words['complaint.not-ours'](officeName('officeId')),
  'complaint.routed': ({ words, officeName }) => words['complaint.routed'](officeName('toOfficeId')),
  'complaint.sent-above': ({ words, officeName }) => words['complaint.sent-above'](officeName('toOfficeId'), officeName('aboutOfficeId')),
  'complaint.directed': ({ words, officeName }) => words['complaint.directed'](officeName('toOfficeId')),
  'complaint.received': ({ words, officeName }) => words['complaint.received'](officeName('officeId')),
  'complaint.assigned': ({ words, content, lang }) => words['complaint.assigned'](textOf(content, lang === 'hi' ? 'nameHi' : 'nameEn')),
  'complaint.handed-over': ({ words, content, lang }) => words['complaint.handed-over'](textOf(content, lang === 'hi' ? 'nameHi' : 'nameEn')),
  'complaint.signed': ({ words, officeName }) => words['complaint.signed'](officeName('officeId')),
  'complaint.looked-up': ({ words, officeName }) => words['complaint.looked-up'](officeName('officeId')),
  'complaint.urgency-stated': ({ words, officeName }) => words['complaint.urgency-stated'](officeName('officeId')),
  'complaint.signature-lapsed': ({ words }) => words['complaint.signature-lapsed'],
  'complaint.asked': ({ words, officeName }) => words['complaint.asked'](officeName('officeId')),
  'complaint.answered': ({ words }) => words['complaint.answered'],
  'complaint.escalated': ({ words, content, officeName }) => {
    if (content['toOfficeId'] === null) return words[content['isAhead'] === true ? 'complaint.aheadNowhere' : 'complaint.escalatedNowhere'];
    return words[content['isAhead'] === true ? 'complaint.escalatedAhead' : 'complaint.escalated'](officeName('toOfficeId'));
  },
  'complaint.enquiry-asked': ({ words, officeName }) => words['complaint.enquiry-asked'](officeName('toOfficeId')),
  'complaint.enquiry-permitted': ({ words, officeName }) => words['complaint.enquiry-permitted'](officeName('officeId')),
  'complaint.enquiry-refused': ({ words, officeName }) => words['complaint.enquiry-refused'](officeName('officeId')),
  'complaint.enquiry-begun': ({ words, content, lang }) => words['complaint.enquiry-begun'](formatWeekday(istDate(textOf(content, 'until')), lang)),
  'complaint.enquiry-extended': ({ words, content, officeName, lang }) => words['complaint.enquiry-extended'](officeName('officeId'), formatWeekday(istDate(textOf(content, 'until')), lang)),
  'complaint.closure-copy-given': ({ words, officeName }) => words['complaint.closure-copy-given'](officeName('officeId')),
  'complaint.contacted': ({ words, content, officeName }) => words[content['above'] === true ? 'complaint.contactedAbove' : 'complaint.contacted'](officeName('officeId')),
  'complaint.appeal-open': ({ words }) => words['complaint.appeal-open'],
  'complaint.fir-registered': ({ words, content }) => words['complaint.fir-registered'](textOf(content, 'firNumber')),
  'complaint.fir-dispatched': ({ words, content, officeName, lang }) => words['complaint.fir-dispatched'](officeName('officeId'), formatMoment(instantOf(textOf(content, 'dispatchedAt')), lang)),
  'complaint.fir-dispatch-corrected': ({ words, content, officeName, lang }) => words['complaint.fir-dispatch-corrected'](officeName('officeId'), formatMoment(instantOf(textOf(content, 'dispatchedAt')), lang)),
  'complaint.progress-told': ({ words, officeName }) => words['complaint.progress-told'](officeName('officeId')),
  'complaint.authority-told': ({ words, officeName }) => words['complaint.authority-told'](officeName('officeId')),
  'complaint.child-found': ({ words, officeName }) => words['complaint.child-found'](officeName('officeId')),
  'complaint.child-handed-over': ({ words, officeName }) => words['complaint.child-handed-over'](officeName('officeId')),
  'complaint.police-report-sent': ({ words, officeName }) => words['complaint.police-report-sent'](officeName('officeId')),
  'complaint.duty-corrected': ({ words, officeName }) => words['complaint.duty-corrected'](officeName('officeId')),
  'complaint.zero-fir-registered': ({ words, content }) => words['complaint.zero-fir-registered'](textOf(content, 'firNumber')),
  'complaint.zero-fir-sent': ({ words, officeName }) => words['complaint.zero-fir-sent'](officeName('toOfficeId')),
  'complaint.zero-fir-sent-outside': ({ words }) => words['complaint.zero-fir-sent-outside'],
  'complaint.zero-fir-accepted': ({ words, content, officeName }) => words['complaint.zero-fir-accepted'](officeName('officeId'), textOf(content, 'firNumber')),
  'complaint.zero-fir-disputed': ({ words, officeName }) => words['complaint.zero-fir-disputed'](officeName('officeId'), officeName('toOfficeId')),
  'complaint.zero-fir-decided': ({ words, officeName }) => words['complaint.zero-fir-decided'](officeName('toOfficeId')),
  'complaint.decision-proposed': ({ words, officeName }) => words['complaint.decision-proposed'](officeName('officeId')),
  'complaint.decision-sent-back': ({ words }) => words['complaint.decision-sent-back'],
  'complaint.ncr-issued': ({ words, content, officeName }) => words['complaint.ncr-issued'](officeName('officeId'), textOf(content, 'ncrNumber')),
  'complaint.ncr-forwarded': ({ words, content, officeName }) => words['complaint.ncr-forwarded'](officeName('officeId'), textOf(content, 'listNumber')),
  'complaint.closed': ({ words, content, officeName }) => words[content['above'] === true ? 'complaint.closedAbove' : 'complaint.closed'](officeName('officeId')),
  'complaint.paper-added': ({ words, content }) => words['complaint.paper-added'](countOf(content, 'files')),
  'complaint.appealed': ({ words, officeName }) => words['complaint.appealed'](officeName('toOfficeId')),
  'complaint.appeal-granted': ({ words }) => words['complaint.appeal-granted'],
  'complaint.appeal-refused': ({ words }) => words['complaint.appeal-refused'],
  'complaint.withdrawal-asked': ({ words }) => words['complaint.withdrawal-asked'],
  'complaint.withdrawal-taken-back': ({ words }) => words['complaint.withdrawal-taken-back'],
  'complaint.withdrawal-hearer-named': ({ words, content, lang, officeName }) => words['complaint.withdrawal-hearer-named'](textOf(content, lang === 'hi' ? 'nameHi' : 'nameEn'), officeName('officeId')),
  'complaint.withdrawal-heard': ({ words, officeName }) => words['complaint.withdrawal-heard'](officeName('officeId')),
  'complaint.withdrawal-in-force': ({ words }) => words['complaint.withdrawal-in-force'],
  'complaint.person-attached': ({ words, officeName }) => words['complaint.person-attached'](officeName('officeId')),
  'complaint.person-detached': ({ words, officeName }) => words['complaint.person-detached'](officeName('officeId')),
  'complaint.cut-off-asked': ({ words }) => words['complaint.cut-off-asked'],
  'complaint.informant-cut-off': ({ words }) => words['complaint.informant-cut-off'],
  'complaint.cut-off-undone': ({ words, officeName }) => words['complaint.cut-off-undone'](officeName('officeId')),
  'complaint.informant-bound': ({ words }) => words['complaint.informant-bound'],
  'complaint.text-typed': ({ words, officeName }) => words['complaint.text-typed'](officeName('officeId')),
  'complaint.correction-asked': ({ words }) => words['complaint.correction-asked'],
  'complaint.text-corrected': ({ words, officeName }) => words['complaint.text-corrected'](officeName('officeId')),
  'complaint.text-kept': ({ words, officeName }) => words['complaint.text-kept'](officeName('officeId')),
} as const satisfies Record<ComplaintMark, Sentence>;

function sentenceOf(mark: TimelineMark, { offices, lang, reader }: Shown): string {
  const words = timelineWords(lang, reader);
  const kind = complaintMarks.find((known) => known === mark.kind);
  if (kind === undefined) return words.other;
  const officeName = (field: string): string => {
    const id = mark.content[field];
    const office = typeof id === 'number' ? offices.get(id as OfficeId) : undefined;
    return office === undefined ? '' : officeTitle(office, lang).text;
  };
  const sentence: Sentence = sentences[kind];
  return sentence({ words, content: mark.content, officeName, lang });
}

/** Whoever did not tell it reads the same of others: no sentence says “you”. */
function timelineWords(lang: Lang, reader: RecordReader | undefined): ComplaintMessages['timeline'] {
  const { timeline, persons } = complaintMessages(lang);
  return reader === undefined || reader.relation === 'informant' ? timeline : { ...timeline, ...persons.timeline };
}

function textOf(content: MarkContent, field: string): string {
  const value = content[field];
  return typeof value === 'string' ? value : '';
}

/** How many a list of the mark names. */
function countOf(content: MarkContent, field: string): number {
  const value = content[field];
  return Array.isArray(value) ? value.length : 0;
}
