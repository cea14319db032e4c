import type { JSX } from 'preact';
import type { Instant } from '../../../../../kernel/instant.ts';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Card } from '../../../../../web/components/card/card.tsx';
import { LinkList } from '../../../../../web/components/card/link-list.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Tag } from '../../../../../web/components/tag/tag.tsx';
import { Timeline } from '../../../../../web/components/timeline/timeline.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { firNumberText } from '../../../../cases/index.ts';
import { hasOfficeAboveIt } from '../../../model/complaint-above.ts';
import { takesPapers } from '../../../model/complaint-states.ts';
import { isForPerson } from '../../../model/timeline.ts';
import { canBeWithdrawn, shownWithdrawal } from '../../../model/withdrawal.ts';
import { mayAppealToSp } from '../../../model/rules/appeal-to-sp.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { aboutName } from '../../about-name.ts';
import { ClockStrips, isForInformant } from '../../clock-strips.tsx';
import { AppealCard, DecisionCard } from '../../decision-card.tsx';
import { decisionPaperLink } from '../../decision-paper-link.ts';
import { EnquiryCard } from '../../enquiry-card.tsx';
import { HolderCard } from '../../holder-card.tsx';
import { PublicationCard } from '../../publication-card.tsx';
import { PoliceReportCard } from '../../police-report-card.tsx';
import { ProgressCard } from '../../progress-card.tsx';
import { FilesCard } from '../../papers/files-card.tsx';
import type { ComplaintRecord } from '../../load-record.ts';
import { TransferCard } from '../../transfer-card.tsx';
import { QuestionsCard } from '../../questions-card.tsx';
import { timelineEvents } from '../../timeline-events.ts';
import { TypedTextCard } from '../../typed-text-card.tsx';
import { WithdrawalCard } from '../../withdrawal-card.tsx';

export interface TrackPageProps {
  readonly frame: FrameContext;
  readonly record: ComplaintRecord;
  readonly phone: string;
  readonly now: Instant;
}

/** What the informant sees: state in a sentence, clocks, who has it, what happened, papers. Of it others see what `loadRecord` leaves. */
export function TrackPage({ frame, record, phone, now }: TrackPageProps): JSX.Element {
  const { lang } = frame;
  const words = complaintMessages(lang);
  const { complaint } = record;
  const isInformant = complaint.reader?.relation === 'informant';
  const title = words.track.title(words.natures[complaint.nature], complaint.placeText);
  return (
    <CitizenLayout frame={{ ...frame, title, isPrivate: true }} backHref={complaintRoutes.mine.href(lang, {})}>
      <PageHead kicker={words.track.kind(complaint.number)} title={title} below={<StateTags record={record} lang={lang} />} />
      {!isInformant && <p>{words.persons.mine}</p>}
      {isInformant && <OpenAgain record={record} lang={lang} />}
      <Columns
        main={
          <>
            <EnquiryCard record={record} now={now} lang={lang} />
            <QuestionsCard record={record} lang={lang} />
            <DecisionCard record={record} lang={lang} />
            <AppealCard record={record} lang={lang} />
            <WithdrawalCard record={record} now={now} lang={lang} />
            <TypedTextCard record={record} lang={lang} />
            <TransferCard record={record} lang={lang} />
            <PoliceReportCard report={record.policeReport} lang={lang} />
            <ProgressCard notes={record.progressNotes} offices={record.offices} lang={lang} />
            <ClockStrips clocks={record.clocks.filter(isForInformant)} now={now} lang={lang} />
            <Card heading={words.track.happened}>
              <Timeline events={timelineEvents(record.marks.filter(isForPerson), { offices: record.offices, lang, reader: complaint.reader })} />
            </Card>
            {complaint.narrative !== '' && (
              <Card heading={isInformant ? words.track.words : words.persons.words}>
                <OwnWords text={complaint.narrative} lang={complaint.lang} />
              </Card>
            )}
            <FilesCard files={record.files} lang={lang} isForDesk={false} />
          </>
        }
        side={
          <>
            <HolderCard record={record} phone={phone} lang={lang} />
            <WhatYouCanDo record={record} now={now} lang={lang} />
            <PublicationCard record={record} lang={lang} />
            <PapersCard record={record} lang={lang} />
          </>
        }
      />
    </CitizenLayout>
  );
}

/** Whoever was shut out reads in plain words that the record is open again, and nothing about why. */
function OpenAgain({ record, lang }: { readonly record: ComplaintRecord; readonly lang: FrameContext['lang'] }): JSX.Element | null {
  const undone = record.marks.find(({ kind }) => kind === 'complaint.cut-off-undone');
  return undone === undefined ? null : <Notice tone="good">{complaintMessages(lang).persons.undo.own(formatMoment(undone.at, lang))}</Notice>;
}

function WhatYouCanDo({ record, now, lang }: { readonly record: ComplaintRecord; readonly now: Instant; readonly lang: FrameContext['lang'] }): JSX.Element | null {
  const words = complaintMessages(lang);
  const { complaint, decision, appeal } = record;
  const isInformant = complaint.reader?.relation === 'informant';
  const mayAdd = takesPapers(complaint.deskState) && isInformant;
  const isAbove = hasOfficeAboveIt(complaint);
  const maySign = complaint.signatureState !== 'signed' && mayAdd && !isAbove;
  const mayAppeal = complaint.reader !== undefined && complaint.reader.relation !== 'authorised' && (appeal === undefined || appeal.outcome !== undefined) && mayAppealToSp({ ...complaint, refusedAt: decision?.state === 'final' ? decision.decidedAt : undefined, silentUntil: record.clocks.find((clock) => clock.kind === 'complaint.unanswered')?.dueAt, isWithSp: isAbove }, now);
  const mayWithdraw = isInformant && canBeWithdrawn(complaint.deskState) && isWithdrawalOpen(record, now);
  const mayAskCutOff = complaint.reader?.relation === 'victim' || complaint.reader?.relation === 'guardian';
  if (!mayAdd && !mayAppeal && !mayWithdraw && !mayAskCutOff) return null;
  return (
    <Card heading={words.track.canDo} tone="info">
      <div class="stack">
        {isAbove && mayAdd && <p>{words.misconduct.noSignature}</p>}
        {maySign && <p>{complaint.aboveOfficeId === undefined ? words.track.signHow : words.misconduct.signHow(aboutName(record, lang))}</p>}
        {mayAdd && (
          <p>
            <a href={complaintRoutes.addPaperForm.href(lang, { number: complaint.number })}>{words.papers.addLink}</a>
          </p>
        )}
        {mayAppeal && (
          <p>
            <a href={complaintRoutes.appealForm.href(lang, { number: complaint.number })}>{words.appeal.link}</a>
          </p>
        )}
        {mayAskCutOff && (
          <p>
            <a href={complaintRoutes.askCutOffForm.href(lang, { number: complaint.number })}>{words.persons.ask.link}</a>
          </p>
        )}
        {mayWithdraw && (
          <p>
            <a href={complaintRoutes.withdrawForm.href(lang, { number: complaint.number })}>{words.withdrawing.link}</a>
          </p>
        )}
      </div>
    </Card>
  );
}

/** Whether the way to ask is shown: never by whether an earlier request was taken back. */
function isWithdrawalOpen({ withdrawal }: ComplaintRecord, now: Instant): boolean {
  const shown = withdrawal === undefined ? undefined : shownWithdrawal(withdrawal, now);
  return shown === undefined || shown.kind === 'waits-for-talk';
}

function StateTags({ record, lang }: { readonly record: ComplaintRecord; readonly lang: FrameContext['lang'] }): JSX.Element {
  const words = complaintMessages(lang);
  const { complaint, fir } = record;
  if (fir !== undefined) return <Tag tone="good" text={words.track.firNumber(firNumberText(fir))} />;
  return (
    <>
      <Tag tone="info" text={words.states[complaint.deskState]} /> {(complaint.signatureState === 'signed' || !hasOfficeAboveIt(complaint)) && <Tag tone={complaint.signatureState === 'signed' ? 'good' : 'warn'} text={(complaint.reader?.relation === 'informant' ? words.signature : words.deskSignature)[complaint.signatureState]} />}
    </>
  );
}

/** For those who have none yet there is no empty card. */
function PapersCard({ record, lang }: { readonly record: ComplaintRecord; readonly lang: FrameContext['lang'] }): JSX.Element | null {
  const links = paperLinks(record, lang);
  if (links.length === 0) return null;
  return (
    <Card heading={complaintMessages(lang).track.papers}>
      <LinkList links={links} />
    </Card>
  );
}

function paperLinks(record: ComplaintRecord, lang: FrameContext['lang']): { href: string; text: string }[] {
  const { complaint, zero } = record;
  const { track } = complaintMessages(lang);
  const decided = decisionPaperLink(record, lang);
  const receipt = complaint.reader?.relation === 'informant' ? [{ href: complaintRoutes.receipt.href(lang, { number: complaint.number }), text: track.receipt }] : [];
  const copy = complaint.firId === undefined ? [] : [{ href: complaintRoutes.firCopy.href(lang, { number: complaint.number }), text: track.firCopy }];
  // While it is a Zero FIR, that is the copy.
  const zeroCopy = zero === undefined || zero.fir.id === complaint.firId ? [] : [{ href: complaintRoutes.zeroFirCopy.href(lang, { number: complaint.number }), text: complaintMessages(lang).transfer.card.copy }];
  return [...copy, ...zeroCopy, ...(decided === undefined ? [] : [decided]), ...receipt];
}
