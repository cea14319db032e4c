import type { JSX } from 'preact';
import { stepOf } from '../../../../../kernel/state-table.ts';
import { Button, ButtonLink } from '../../../../../web/components/button/button.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import type { Clock } from '../../../../../foundation/deadlines/index.ts';
import { rankAndName } from '../../../../../foundation/identity/index.ts';
import { officeTitle, type Office } from '../../../../../foundation/offices/index.ts';
import { mayDo, type ComplaintAction } from '../../../model/complaint-policy.ts';
import { deskTable, isUnreadByStation, isWithOfficeAbove, signatureTable, type DeskAction } from '../../../model/complaint-states.ts';
import { mayHoldComplaint } from '../../../model/holder.ts';
import { mayAskNow } from '../../../model/question.ts';
import { mayRegister } from '../../../model/rules/urgent-without-signature.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ActionCard, errorOf } from './action-card.tsx';
import { ClosureCopyForm, EnquiryAnswerForm, EnquiryLink, mayAskEnquiry, owesClosureCopy } from './enquiry-forms.tsx';
import { ExceptionForm, mayExtendEnquiry } from './exception-form.tsx';
import { ContactForm } from './contact-form.tsx';
import { DirectForm, isDirectable } from './direct-form.tsx';
import { DispatchForm, owesDispatch } from './dispatch-form.tsx';
import { AskForm } from './ask-form.tsx';
import { SignForm } from './sign-form.tsx';
import { AppealForm, ReviewForm } from './sp-forms.tsx';
import { UrgencyForm } from './urgency-form.tsx';
import { KeepTextForm, mayKeepText, mayType, TypeTextForm } from './typed-text-forms.tsx';
import { HearerForm, HearForm, mayHear } from './withdrawal-forms.tsx';
import type { ActionFormsProps } from './record-page-props.ts';

/** Only what the law, the state and the role allow now. Each form says what it rests on and what the citizen will read. */
export function ActionForms(props: ActionFormsProps): JSX.Element | null {
  const { record, actor, desk } = props;
  const { complaint } = record;
  const words = complaintMessages(desk.frame.lang).desk;
  const may = (action: DeskAction & ComplaintAction): boolean => stepOf(deskTable, complaint.deskState, action) !== undefined && mayDo(actor, action, complaint);
  const forms = [
    props.enquiryAsked !== undefined && <EnquiryAnswerForm key="enquiry-answer" {...props} />,
    may('route') && <RouteForm key="route" {...props} />,
    may('direct') && isDirectable(complaint) && <DirectForm key="direct" {...props} />,
    may('receive') && <ReceiveForm key="receive" {...props} />,
    mayType(props) && <TypeTextForm key="type-text" {...props} />,
    mayKeepText(props) && <KeepTextForm key="keep-text" {...props} />,
    stepOf(signatureTable, complaint.signatureState, 'sign') !== undefined && !isUnreadByStation(complaint.deskState) && mayDo(actor, 'sign', complaint) && <SignForm key="sign" {...props} />,
    may('register-fir') && <RegisterLink key="register" {...props} />,
    may('register-fir') && mayDo(actor, 'state-urgency', complaint) && !isRegistrable(props) && <UrgencyForm key="urgency" {...props} />,
    mayDecide(props) && <DecideLink key="decide" {...props} />,
    mayAskEnquiry(props) && <EnquiryLink key="enquiry" {...props} />,
    mayExtendEnquiry(props) && <ExceptionForm key="exception" {...props} />,
    owesClosureCopy(props) && <ClosureCopyForm key="closure-copy" {...props} />,
    record.decision?.state === 'pending' && mayDo(actor, 'review-decision', complaint) && <ReviewForm key="review" {...props} />,
    record.appeal !== undefined && record.appeal.outcome === undefined && mayDo(actor, 'decide-appeal', complaint) && <AppealForm key="appeal" {...props} />,
    mayAskNow(complaint, record.questions) && mayDo(actor, 'ask', complaint) && <AskForm key="ask" {...props} />,
    mayHear(props) && <HearForm key="hear" {...props} />,
    props.withdrawal.hearers.length > 0 && <HearerForm key="hearer" {...props} />,
    may('assign') && <AssignForm key="assign" {...props} />,
    owesDispatch(props) && <DispatchForm key="dispatch" {...props} />,
    mayNoteContact(props) && <ContactForm key="contact" {...props} />,
    may('not-ours') && <NotOursForm key="not-ours" {...props} />,
  ].filter((form) => form !== false);
  if (forms.length === 0) return null;
  return (
    <section id="actions" class="stack" aria-label={words.actions}>
      {forms}
    </section>
  );
}

function ReceiveForm({ record, csrf, desk }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const { receive, citizenReads } = complaintMessages(lang).desk;
  const sentence = complaintMessages(lang).timeline['complaint.received'](officeTitle(record.office, lang).text);
  return (
    <ActionCard title={receive.title} law={receive.law} citizenReads={`${citizenReads} ${sentence}`}>
      <Form action={complaintRoutes.receive.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <Button text={receive.button} />
      </Form>
    </ActionCard>
  );
}

function NotOursForm({ record, csrf, desk }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const { notOurs, citizenReads } = complaintMessages(lang).desk;
  const sentence = complaintMessages(lang).timeline['complaint.not-ours'](officeTitle(record.office, lang).text);
  return (
    <ActionCard title={notOurs.title} law={notOurs.law} citizenReads={`${citizenReads} ${sentence}`}>
      <Form action={complaintRoutes.notOurs.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <Button text={notOurs.button} kind="ghost" />
      </Form>
    </ActionCard>
  );
}

function RouteForm({ record, csrf, desk, stations, errors }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const { route } = complaintMessages(lang).desk;
  const option = (office: Office, isLikely: boolean) => ({ value: String(office.id), text: `${isLikely ? `${route.probably} ` : ''}${officeTitle(office, lang).text}` });
  return (
    <ActionCard title={route.title} law={route.law}>
      <Form action={complaintRoutes.route.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <Select
          name="officeId"
          label={route.station}
          emptyText={route.choose}
          error={errorOf(errors, 'officeId')}
          options={[...stations.likely.map((office) => option(office, true)), ...stations.all.map((office) => option(office, false))]}
        />
        {record.complaint.placeId !== undefined && <Checkboxes name="isForPlace" label={route.settle} options={[{ value: 'yes', text: route.remember }]} />}
        <Button text={route.button} />
      </Form>
    </ActionCard>
  );
}

function AssignForm({ record, csrf, desk, officers, errors }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const { desk: { assign }, misconduct } = complaintMessages(lang);
  const eligible = officers.filter((officer) => officer.takesFiles && mayHoldComplaint(officer.rank) && officer.id !== record.complaint.holderId);
  return (
    <ActionCard title={assign.title} law={isWithOfficeAbove(record.complaint.deskState) ? misconduct.desk.assignLaw : assign.law}>
      <Form action={complaintRoutes.assign.href(lang, { number: record.complaint.number })} csrf={csrf}>
        <Select
          name="officerId"
          label={assign.officer}
          emptyText={assign.choose}
          error={errorOf(errors, 'officerId')}
          options={eligible.map((officer) => ({ value: officer.id, text: rankAndName(officer, lang) }))}
        />
        <Button text={assign.button} kind="ghost" />
      </Form>
    </ActionCard>
  );
}

function mayNoteContact({ record: { complaint, clocks }, actor }: ActionFormsProps): boolean {
  const isAwaited = clocks.some((clock) => (clock.kind === 'complaint.first-contact' || clock.kind === 'misconduct.contact') && isOpen(clock));
  return isAwaited && complaint.deskState !== 'at-station' && mayDo(actor, 'note-contact', complaint);
}

function isOpen({ metAt, lapsedAt }: Clock): boolean {
  return metAt === undefined && lapsedAt === undefined;
}

function mayDecide({ record, actor }: ActionFormsProps): boolean {
  return stepOf(deskTable, record.complaint.deskState, 'close') !== undefined && record.decision?.state !== 'pending' && mayDo(actor, 'decide', record.complaint);
}

function DecideLink({ record, desk }: ActionFormsProps): JSX.Element {
  const { lang } = desk.frame;
  const { desk: { decide }, misconduct } = complaintMessages(lang);
  return (
    <ActionCard title={decide.title} law={isWithOfficeAbove(record.complaint.deskState) ? misconduct.desk.decideLaw : decide.law}>
      <p>
        <ButtonLink href={complaintRoutes.decideForm.href(lang, { number: record.complaint.number })} text={decide.open} kind="ghost" />
      </p>
    </ActionCard>
  );
}

function isRegistrable({ record: { complaint } }: ActionFormsProps): boolean {
  return mayRegister({ ...complaint, isUrgent: complaint.urgentGround !== undefined });
}

/** The form is one click away once it is signed; before, the page says why not. */
function RegisterLink(props: ActionFormsProps): JSX.Element {
  const { record, desk } = props;
  const { lang } = desk.frame;
  const { register } = complaintMessages(lang).desk;
  return (
    <ActionCard title={register.title} law={register.law}>
      {isRegistrable(props) ? <ButtonLink href={complaintRoutes.firForm.href(lang, { number: record.complaint.number })} text={register.button} /> : <p>{register.notSigned}</p>}
    </ActionCard>
  );
}
