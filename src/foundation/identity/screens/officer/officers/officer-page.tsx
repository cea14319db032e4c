import type { JSX } from 'preact';
import type { OfficerActor } from '../../../../../kernel/actor.ts';
import type { OfficeId } from '../../../../../kernel/id.ts';
import type { IstDate } from '../../../../../kernel/instant.ts';
import { formatDay } from '../../../../../platform/i18n/format-moment.ts';
import { Button, ButtonLink } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { DataTable, type Column } from '../../../../../web/components/data-table/data-table.tsx';
import { TwoLines } from '../../../../../web/components/data-table/two-lines.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { SummaryList } from '../../../../../web/components/summary-list/summary-list.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { officeTitle, type Desk, type Office } from '../../../../offices/index.ts';
import { identityMessages } from '../../../messages/index.ts';
import { rankAndName } from '../../../messages/rank-and-name.ts';
import type { FactorReset } from '../../../model/factor-reset.ts';
import type { PostedOfficer } from '../../../model/officer.ts';
import { mayDoAbout, type OfficerAction } from '../../../model/officer-policy.ts';
import { dutyStatus, lastDayOf, type Posting, type StaffMember } from '../../../model/staff.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { ResetCard } from './reset-card.tsx';
import { DutyTag } from './duty-tag.tsx';

export interface OfficerPageProps {
  readonly desk: Desk;
  readonly actor: OfficerActor;
  readonly officer: StaffMember;
  /** Newest first. */
  readonly postings: readonly Posting[];
  readonly offices: ReadonlyMap<OfficeId, Office>;
  /** How many open files the officer holds. */
  readonly files: number;
  /** Who stands in during the leave. */
  readonly standIn: PostedOfficer | undefined;
  /** Asked by one person, waits for another. */
  readonly reset: FactorReset | undefined;
  readonly today: IstDate;
  readonly csrf: string;
  readonly problem: string | undefined;
}

/** An officer: where, since when, what is in hand; and what can be done about it now. */
export function OfficerPage(props: OfficerPageProps): JSX.Element {
  const { desk, officer, offices, today, problem } = props;
  const { lang } = desk.frame;
  const office = offices.get(officer.posting.officeId);
  return (
    <OfficerLayout frame={desk.frame} office={desk.office} backHref={identityRoutes.officers.href(lang, {})}>
      {problem !== undefined && <Notice tone="warn">{problem}</Notice>}
      <PageHead kicker={office === undefined ? undefined : officeTitle(office, lang).text} title={desk.frame.title} below={<DutyTag member={officer} today={today} lang={lang} />} />
      <Columns main={<NowCard {...props} />} side={<SideCards {...props} />} below={<PostingsCard {...props} />} />
    </OfficerLayout>
  );
}

function NowCard({ desk, officer, files, standIn, today }: OfficerPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { officers, roles } = identityMessages(lang);
  return (
    <Card heading={officers.now}>
      <SummaryList
        rows={[
          ...(dutyStatus(officer, today) === 'not-posted' ? [] : [{ label: officers.postingColumns.role, value: `${roles[officer.posting.role]}` }]),
          { label: officers.files, value: officers.fileCount(files) },
          ...(officer.leave === undefined ? [] : [{ label: officers.standIn, value: standIn === undefined ? officers.noStandIn : rankAndName(standIn, lang) }]),
          { label: officers.login, value: officer.login },
          { label: officers.factor, value: officer.hasFactor ? officers.factorKnown : officers.factorMissing },
        ]}
      />
    </Card>
  );
}

function SideCards(props: OfficerPageProps): JSX.Element {
  const { reset } = props;
  return (
    <>
      {reset !== undefined && <ResetCard {...props} reset={reset} />}
      <ActionsCard {...props} />
    </>
  );
}

function ActionsCard({ desk, actor, officer, reset, today, csrf }: OfficerPageProps): JSX.Element | null {
  const { lang } = desk.frame;
  const { officers } = identityMessages(lang);
  const { role, districtCode } = officer.posting;
  const may = (action: OfficerAction): boolean => mayDoAbout(actor, action, { id: officer.id, role, districtCode });
  const params = { id: officer.id };
  const isFree = dutyStatus(officer, today) === 'on-duty';
  const links = [
    isFree && may('grant-leave') && { href: identityRoutes.leave.href(lang, params), text: officers.openLeave },
    isFree && may('transfer') && { href: identityRoutes.transfer.href(lang, params), text: officers.openTransfer },
    isFree && may('end-service') && { href: identityRoutes.endService.href(lang, params), text: officers.openEnd },
    may('change-mobile') && { href: identityRoutes.mobile.href(lang, params), text: identityMessages(lang).account.mobile.open },
    reset === undefined && may('ask-reset') && { href: identityRoutes.reset.href(lang, params), text: officers.openReset },
  ].filter((link) => link !== false);
  const mayReturn = officer.leave !== undefined && may('end-leave');
  if (!mayReturn && links.length === 0) return null;
  return (
    <Card heading={officers.actions} tone="info">
      <div class="stack">
        {mayReturn && (
          <Form action={identityRoutes.endLeave.href(lang, params)} csrf={csrf} class="stack">
            <p>{officers.endLeaveHint}</p>
            <Button text={officers.endLeave} kind="ghost" />
          </Form>
        )}
        {links.map((link) => (
          <div key={link.href}>
            <ButtonLink href={link.href} text={link.text} kind="ghost" />
          </div>
        ))}
      </div>
    </Card>
  );
}

function PostingsCard({ desk, postings, offices }: OfficerPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { officers, roles, ranks } = identityMessages(lang);
  const columns: Column<Posting>[] = [
    { heading: officers.postingColumns.office, kind: 'head', cell: (posting) => titleOf(offices.get(posting.officeId), lang) },
    { heading: officers.postingColumns.role, cell: (posting) => <TwoLines top={roles[posting.role]} below={ranks[posting.rank]} /> },
    { heading: officers.postingColumns.from, cell: (posting) => formatDay(posting.from, lang) },
    { heading: officers.postingColumns.until, cell: (posting) => (posting.to === undefined ? officers.open : formatDay(lastDayOf(posting.to), lang)) },
  ];
  return (
    <Card heading={officers.postings}>
      <DataTable caption={officers.postings} columns={columns} rows={postings} keyOf={(posting) => posting.from} />
    </Card>
  );
}

function titleOf(office: Office | undefined, lang: Desk['frame']['lang']): string {
  return office === undefined ? '' : officeTitle(office, lang).text;
}
