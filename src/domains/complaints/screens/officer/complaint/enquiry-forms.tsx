import type { JSX } from 'preact';
import { localised, type Lang } from '../../../../../kernel/text.ts';
import { stepOf } from '../../../../../kernel/state-table.ts';
import { Button, ButtonLink } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import type { FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { SummaryList } from '../../../../../web/components/summary-list/summary-list.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { citationOf, lawMessages, punishmentText, type NamedSection } from '../../../../../foundation/law/index.ts';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import { openBasesOf } from '../../../model/enquiry.ts';
import { deskTable } from '../../../model/complaint-states.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { enquiryDay } from '../../enquiry-day.ts';
import { ActionCard, errorOf } from './action-card.tsx';
import { CitizenReads } from './citizen-reads.tsx';
import type { ComplaintRecord } from '../../load-record.ts';
import type { RecordPageProps } from './record-page-props.ts';

type EnquiryFormProps = RecordPageProps & { readonly errors: readonly FieldError[] };

/** What an officer's right to ask hangs on. */
export type AskableRecord = Pick<ComplaintRecord, 'complaint' | 'enquiry' | 'decision'>;

/** One enquiry for each complaint and station: after the first the link is gone. */
export function mayAskEnquiry({ record, actor }: Pick<RecordPageProps, 'actor'> & { readonly record: AskableRecord }): boolean {
  const { complaint, enquiry, decision } = record;
  return openBasesOf(complaint).length > 0 && enquiry === undefined && decision?.state !== 'pending' && stepOf(deskTable, complaint.deskState, 'start-enquiry') !== undefined && mayDo(actor, 'ask-enquiry', complaint);
}

export function EnquiryLink({ record, desk }: EnquiryFormProps): JSX.Element {
  const { lang } = desk.frame;
  const { ask } = complaintMessages(lang).enquiry;
  return (
    <ActionCard title={ask.title} law={ask.law}>
      <p>
        <ButtonLink href={complaintRoutes.enquiryForm.href(lang, { number: record.complaint.number })} text={ask.open} kind="ghost" />
      </p>
    </ActionCard>
  );
}

/** The permission is this officer's own act: what is asked, what the tables say of it, what the person will read. */
export function EnquiryAnswerForm({ record, actor, csrf, desk, errors, enquiryAsked }: EnquiryFormProps): JSX.Element | null {
  if (enquiryAsked === undefined) return null;
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { answer, card, timeline } = words.enquiry;
  const { enquiry, sections, consequences, until, message } = enquiryAsked;
  const answering = record.offices.get(actor.officeId) ?? (enquiry.askedOfficeId === undefined ? undefined : record.offices.get(enquiry.askedOfficeId));
  const advice = consequences.find(({ code }) => code === 'speech-advisory');
  return (
    <ActionCard title={answer.title} law={answer.law}>
      <OwnWords text={enquiry.ground} lang={lang} source={words.enquiry.status.ground} />
      <SummaryList rows={sections.map((section, index) => ({ label: answer.section(index + 1), value: sectionText(section, lang) }))} />
      {advice !== undefined && <p>{lawMessages(lang).consequences[advice.code]}</p>}
      {!enquiry.isConfirmed && (
        <Notice tone="warn">
          <p>{answer.lookUp}</p>
        </Notice>
      )}
      <CitizenReads lead={answer.readsPermitted} texts={[card.until(enquiryDay(until, lang)), card.canDo]} message={message} messageLang={record.complaint.lang} lang={lang} />
      <CitizenReads lead={answer.readsRefused} texts={[timeline['complaint.enquiry-refused'](answering === undefined ? desk.office.name : officeTitle(answering, lang).text)]} lang={lang} />
      <Form action={complaintRoutes.answerEnquiry.href(lang, { number: record.complaint.number })} csrf={csrf}>
        {!enquiry.isConfirmed && <Checkboxes name="hasLookedUp" label={answer.declaration} error={errorOf(errors, 'hasLookedUp')} options={[{ value: 'yes', text: answer.hasLookedUp }]} />}
        <Radios name="answer" label={answer.choice} error={errorOf(errors, 'answer')} options={[{ value: 'permit', text: answer.permit }, { value: 'refuse', text: answer.refuse }]} />
        <TextArea name="note" label={answer.note} error={errorOf(errors, 'note')} rows={3} />
        <Button text={answer.button} />
      </Form>
    </ActionCard>
  );
}

function sectionText({ provision, offence }: NamedSection & { readonly provision: string }, lang: Lang): string {
  const { answer } = complaintMessages(lang).enquiry;
  if (offence === undefined) return `${provision}: ${answer.notInTables}`;
  const law = lawMessages(lang);
  const facts = [law.cognizable[offence.cognizable], answer.punishment(punishmentText(offence.punishment, lang)), offence.confidence === 'A' ? undefined : law.unconfirmed];
  return `${citationOf(offence)} – ${localised(offence.name, lang)}. ${facts.filter((fact) => fact !== undefined).join('. ')}`;
}

/** How the enquiry stands, for every officer who reads the record; whoever has to answer has it in the form already. */
export function EnquiryStatus({ record, desk, enquiryAsked }: RecordPageProps): JSX.Element | null {
  const { lang } = desk.frame;
  const { enquiry: words } = complaintMessages(lang);
  const { enquiry, complaint, offices } = record;
  if (enquiry === undefined || enquiry.state === 'ended' || enquiryAsked !== undefined) return null;
  const asked = complaint.enquiryOfficeId === undefined ? undefined : offices.get(complaint.enquiryOfficeId);
  const rows = [
    { label: words.ask.basis, value: words.ask.bases[enquiry.basis] },
    ...(enquiry.sections.length === 0 ? [] : [{ label: words.answer.sections, value: enquiry.sections.map(({ act, provision }) => `${act} ${provision}`).join(', ') }]),
    { label: words.status.ground, value: enquiry.ground },
    ...(enquiry.exceptional === undefined ? [] : [{ label: words.status.exceptional, value: enquiry.exceptional.ground }]),
    ...(enquiry.answerNote === undefined || enquiry.answerNote === '' ? [] : [{ label: words.status.note, value: enquiry.answerNote }]),
  ];
  return (
    <Card heading={words.card.heading}>
      <div class="stack">
        {enquiry.state === 'asked' && <p>{words.status.asked(asked === undefined ? '' : officeTitle(asked, lang).text)}</p>}
        {enquiry.state === 'refused' && <p>{words.status.refused}</p>}
        {enquiry.state === 'running' && <p>{words.status.running}</p>}
        <SummaryList rows={rows} />
      </div>
    </Card>
  );
}

/** Somebody without a phone reads nothing on a page: the week runs until the paper is given (L8). */
export function owesClosureCopy({ record, actor }: RecordPageProps): boolean {
  return record.clocks.some(({ kind, metAt }) => kind === 'enquiry.closure-copy' && metAt === undefined) && mayDo(actor, 'give-closure-copy', record.complaint);
}

export function ClosureCopyForm({ record, csrf, desk, errors }: EnquiryFormProps): JSX.Element {
  const { lang } = desk.frame;
  const { copy } = complaintMessages(lang).enquiry;
  return (
    <ActionCard title={copy.title} law={copy.law}>
      <p>{copy.write}</p>
      <Form action={complaintRoutes.closureCopy.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <Checkboxes name="isHandedOver" label={copy.declaration} error={errorOf(errors, 'isHandedOver')} options={[{ value: 'yes', text: copy.handedOver }]} />
        <Button text={copy.button} kind="ghost" />
      </Form>
    </ActionCard>
  );
}
