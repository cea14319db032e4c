import type { JSX } from 'preact';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { localised } from '../../../../../kernel/text.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Card } from '../../../../../web/components/card/card.tsx';
import { LinkList } from '../../../../../web/components/card/link-list.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { ErrorSummary, type FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { SummaryList } from '../../../../../web/components/summary-list/summary-list.tsx';
import { Tag } from '../../../../../web/components/tag/tag.tsx';
import { Timeline } from '../../../../../web/components/timeline/timeline.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { complaintSearch } from '../complaint-search/complaint-search.ts';
import { firNumberText } from '../../../../cases/index.ts';
import { hasOfficeAboveIt } from '../../../model/complaint-above.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { occurrenceText } from '../../../messages/occurred-text.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { aboutName } from '../../about-name.ts';
import { ClockStrips } from '../../clock-strips.tsx';
import { AppealCard, DecisionCard } from '../../decision-card.tsx';
import { HolderCard } from '../../holder-card.tsx';
import { FilesCard } from '../../papers/files-card.tsx';
import type { ComplaintRecord } from '../../load-record.ts';
import { TransferCard } from '../../transfer-card.tsx';
import { QuestionsCard } from '../../questions-card.tsx';
import { timelineEvents } from '../../timeline-events.ts';
import type { Desk } from '../desk-frame.ts';
import { ActionForms } from './action-forms.tsx';
import { CourtCard } from './court-card.tsx';
import { EnquiryStatus } from './enquiry-forms.tsx';
import { TypedTextStatus } from './typed-text-forms.tsx';
import { WithdrawalStatus } from './withdrawal-forms.tsx';
import { PersonsCard } from './persons-card.tsx';
import type { RecordPageProps } from './record-page-props.ts';

/** One complaint on one page: facts and words left, clocks, holder and what may be done now right. */
export function RecordPage(props: RecordPageProps): JSX.Element {
  const { desk, record, now, refused } = props;
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { complaint, fir } = record;
  const errors = refusalErrors(words, refused);
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: errors.length > 0 }} office={desk.office} search={complaintSearch(lang)} backHref={complaintRoutes.queue.href(lang, {})}>
      <ErrorSummary lang={lang} errors={errors} />
      <PageHead
        kicker={words.track.kind(complaint.number)}
        title={words.track.title(words.natures[complaint.nature], complaint.placeText)}
        below={
          <>
            <Tag tone={fir === undefined ? 'info' : 'good'} text={fir === undefined ? words.states[complaint.deskState] : words.track.firNumber(firNumberText(fir))} />{' '}
            {(complaint.signatureState === 'signed' || !hasOfficeAboveIt(complaint)) && <Tag tone={complaint.signatureState === 'signed' ? 'good' : 'warn'} text={words.deskSignature[complaint.signatureState]} />}
          </>
        }
      />
      <Columns
        main={
          <>
            <ActionForms {...props} errors={errors} />
            {fir !== undefined && (
              <Card heading={words.duties.title}>
                <LinkList links={[{ href: complaintRoutes.duties.href(lang, { number: complaint.number }), text: words.duties.link }]} />
              </Card>
            )}
            <CourtCard {...props} errors={errors} />
            <TransferCard record={record} lang={lang} officer={props.actor} />
            <EnquiryStatus {...props} />
            <WithdrawalStatus {...props} />
            <TypedTextStatus {...props} />
            <QuestionsCard record={record} lang={lang} isForDesk />
            <DecisionCard record={record} lang={lang} isForDesk />
            <AppealCard record={record} lang={lang} />
            <Card heading={words.desk.words}>
              <OwnWords text={complaint.narrative} lang={complaint.lang} />
            </Card>
            {complaint.urgentGround !== undefined && (
              <Card heading={words.signing.urgent.stated}>
                <p>{complaint.urgentGround}</p>
              </Card>
            )}
            <FilesCard files={record.files} lang={lang} isForDesk />
            <PersonsCard {...props} />
            <Card heading={words.desk.facts}>
              <div class="stack">
                {complaint.aboveOfficeId !== undefined && <p>{words.misconduct.desk.confined}</p>}
                <SummaryList rows={factRows(record, words, lang)} />
              </div>
            </Card>
            <Card heading={words.desk.timeline}>
              <Timeline events={timelineEvents(record.marks, { offices: record.offices, lang })} />
            </Card>
          </>
        }
        side={
          <>
            <ClockStrips clocks={record.clocks} now={now} lang={lang} />
            <HolderCard record={record} phone={record.phone} lang={lang} isForDesk />
          </>
        }
      />
    </OfficerLayout>
  );
}

function factRows(record: ComplaintRecord, words: ComplaintMessages, lang: Desk['frame']['lang']): { label: string; value: string }[] {
  const { complaint, district } = record;
  return [
    { label: words.desk.informant, value: complaint.informant.name },
    { label: words.desk.mobile, value: complaint.informant.mobile ?? '—' },
    { label: words.desk.nature, value: words.natures[complaint.nature] },
    ...(complaint.aboveOfficeId === undefined ? [] : [{ label: words.misconduct.desk.about, value: aboutName(record, lang) || words.misconduct.desk.aboutUnknown }]),
    { label: words.desk.place, value: [complaint.placeText, district === undefined ? undefined : localised(district.name, lang)].filter(Boolean).join(', ') },
    { label: words.desk.occurred, value: occurrenceText(complaint, lang) },
    { label: words.desk.filed, value: formatMoment(complaint.filedAt, lang) },
  ];
}

/** A refusal names the fields to put right; without fields its sentence stands alone and leads to the actions. */
function refusalErrors(words: ComplaintMessages, refused: Refusal | undefined): FieldError[] {
  if (refused === undefined) return [];
  const fields = Object.entries(refused.fields ?? {}).map(([fieldId, key]) => ({ fieldId, text: words.errors[key as keyof ComplaintMessages['errors']] }));
  return fields.length > 0 ? fields : [{ fieldId: 'actions', text: words.refusals[refused.reason as keyof ComplaintMessages['refusals']] ?? words.refusals.invalid }];
}
