import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { officeTitle, type Desk, type Office } from '../../../../offices/index.ts';
import { identityMessages } from '../../../messages/index.ts';
import { rankAndName } from '../../../messages/rank-and-name.ts';
import { roleToFill, type DepartureKind } from '../../../model/departure.ts';
import type { PostedOfficer } from '../../../model/officer.ts';
import type { StaffMember } from '../../../model/staff.ts';
import { identityRoutes } from '../../../routes-table.ts';
import type { FieldErrors } from './departure-form.ts';
import { DayField, DistrictForm, errorOf, listedErrors, PostingFields } from './posting-fields.tsx';
import type { PostingTargets } from './posting-targets.ts';

export interface DeparturePageProps {
  readonly desk: Desk;
  readonly kind: DepartureKind;
  readonly officer: StaffMember;
  readonly office: Office | undefined;
  readonly standIns: readonly PostedOfficer[];
  readonly files: number;
  /** Of a transfer. */
  readonly targets: PostingTargets | undefined;
  readonly typed: (name: string) => string;
  readonly errors: FieldErrors;
  /** Why nothing was entered, where no field is to blame. */
  readonly problem: string | undefined;
  readonly csrf: string;
}

const actions = { leave: identityRoutes.sendLeave, transfer: identityRoutes.sendTransfer, 'end-service': identityRoutes.sendEndService } as const;

/** Leave, transfer or end of service: the days, who takes the files, and what happens then, before the button. */
export function DeparturePage(props: DeparturePageProps): JSX.Element {
  const { desk, kind, officer, office, errors, problem } = props;
  const { lang } = desk.frame;
  const { officers } = identityMessages(lang);
  const listed = listedErrors({ lang, errors });
  const who = rankAndName({ rank: officer.posting.rank, name: officer.name }, lang);
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: listed.length > 0 }} office={desk.office} backHref={identityRoutes.officer.href(lang, { id: officer.id })}>
      <ErrorSummary lang={lang} errors={listed} />
      {problem !== undefined && <Notice tone="warn">{problem}</Notice>}
      <PageHead kicker={office === undefined ? who : `${who}, ${officeTitle(office, lang).text}`} title={officers.departures[kind].title} below={<p>{officers.departures[kind].lead}</p>} />
      <Columns main={<DepartureCards {...props} />} side={<WhatHappens {...props} />} />
    </OfficerLayout>
  );
}

function DepartureCards(props: DeparturePageProps): JSX.Element {
  const { desk, kind, officer, targets, csrf, standIns, files, typed, errors } = props;
  const { lang } = desk.frame;
  const words = identityMessages(lang);
  const { officers } = words;
  const of = { lang, typed, errors };
  const action = actions[kind].href(lang, { id: officer.id }, { district: targets?.district });
  return (
    <>
      {targets !== undefined && <DistrictForm action={identityRoutes.transfer.href(lang, { id: officer.id })} targets={targets} lang={lang} />}
      <Card>
        <Form action={action} csrf={csrf}>
          {targets !== undefined && <PostingFields of={of} targets={targets} />}
          <DayField of={of} name="from" label={officers.from[kind]} hint={officers.fromHint} />
          {kind === 'leave' && <DayField of={of} name="lastDay" label={officers.lastDay} />}
          <Select
            name="actingId"
            label={officers.acting}
            hint={kind === 'leave' && roleToFill(officer.posting.role) !== undefined ? `${officers.actingHint} ${officers.headHint}` : officers.actingHint}
            emptyText={files > 0 ? officers.choose : officers.nobody}
            error={errorOf(of, 'actingId')}
            options={standIns.map((colleague) => ({ value: colleague.id, text: `${rankAndName(colleague, lang)}, ${words.roles[colleague.role]}` }))}
            value={typed('actingId')}
          />
          <Button text={officers.departures[kind].button} kind={kind === 'end-service' ? 'danger' : 'primary'} />
        </Form>
      </Card>
    </>
  );
}

function WhatHappens({ desk, files }: DeparturePageProps): JSX.Element {
  const { officers } = identityMessages(desk.frame.lang);
  return (
    <Card heading={officers.whatHappens} tone="info">
      <div class="stack">
        <p>{files === 0 ? officers.movesNothing : officers.moves(files)}</p>
        {files > 0 && <p>{officers.told}</p>}
        <p>{officers.noNew}</p>
      </div>
    </Card>
  );
}
