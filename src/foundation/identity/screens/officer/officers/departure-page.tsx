import type { ComponentChildren, JSX } from 'preact';
import type { OfficerRole } from '../../../../../kernel/actor.ts';
import { ranks } from '../../../../../kernel/rank.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { DateField } from '../../../../../web/components/date-field/date-field.tsx';
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

export interface DepartureTargets {
  readonly districts: readonly { readonly value: string; readonly text: string }[];
  /** Whether offices above the districts may be chosen. */
  readonly hasAbove: boolean;
  /** A district code, or `above`. */
  readonly district: string;
  readonly offices: readonly Office[];
  readonly roles: readonly OfficerRole[];
}

export interface DeparturePageProps {
  readonly desk: Desk;
  readonly kind: DepartureKind;
  readonly officer: StaffMember;
  readonly office: Office | undefined;
  readonly standIns: readonly PostedOfficer[];
  readonly files: number;
  /** Of a transfer. */
  readonly targets: DepartureTargets | undefined;
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
  const words = identityMessages(lang);
  const { officers } = words;
  const listed = Object.entries(errors).map(([name, key]) => ({ fieldId: name === 'from' || name === 'lastDay' ? `${name}-day` : name, text: words.errors[key] }));
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
  const { desk, kind, officer, targets, csrf, standIns, files } = props;
  const { lang } = desk.frame;
  const words = identityMessages(lang);
  const { officers } = words;
  const { errorOf, date } = fieldsOf(props);
  const action = actions[kind].href(lang, { id: officer.id }, { district: targets?.district });
  return (
    <>
      {targets !== undefined && targets.districts.length > 1 && <DistrictForm {...props} targets={targets} />}
      <Card>
        <Form action={action} csrf={csrf}>
          {targets !== undefined && <TargetFields {...props} targets={targets} />}
          {date('from', officers.from[kind], officers.fromHint)}
          {kind === 'leave' && date('lastDay', officers.lastDay)}
          <Select
            name="actingId"
            label={officers.acting}
            hint={kind === 'leave' && roleToFill(officer.posting.role) !== undefined ? `${officers.actingHint} ${officers.headHint}` : officers.actingHint}
            emptyText={files > 0 ? officers.choose : officers.nobody}
            error={errorOf('actingId')}
            options={standIns.map((colleague) => ({ value: colleague.id, text: `${rankAndName(colleague, lang)}, ${words.roles[colleague.role]}` }))}
            value={props.typed('actingId')}
          />
          <Button text={officers.departures[kind].button} />
        </Form>
      </Card>
    </>
  );
}

function TargetFields(props: DeparturePageProps & { readonly targets: DepartureTargets }): JSX.Element {
  const { desk, targets, typed } = props;
  const { lang } = desk.frame;
  const { officers, roles, ranks: rankNames } = identityMessages(lang);
  const { errorOf } = fieldsOf(props);
  const offices = targets.offices.map((office) => ({ value: String(office.id), text: officeTitle(office, lang).text })).toSorted((a, b) => a.text.localeCompare(b.text, lang));
  return (
    <>
      <Select name="officeId" label={officers.office} emptyText={officers.choose} error={errorOf('officeId')} options={offices} value={typed('officeId')} />
      <Select name="role" label={officers.role} emptyText={officers.choose} error={errorOf('role')} options={targets.roles.map((role) => ({ value: role, text: roles[role] }))} value={typed('role')} />
      <Select name="rank" label={officers.rank} emptyText={officers.choose} error={errorOf('rank')} options={ranks.map((rank) => ({ value: rank, text: rankNames[rank] }))} value={typed('rank')} />
    </>
  );
}

/** The list of one district at a time: the offices of the State are more than anybody scrolls. */
function DistrictForm({ desk, officer, targets }: DeparturePageProps & { readonly targets: DepartureTargets }): JSX.Element {
  const { lang } = desk.frame;
  const { officers } = identityMessages(lang);
  return (
    <Card>
      <form method="get" action={identityRoutes.transfer.href(lang, { id: officer.id })}>
        <Select name="district" label={officers.district} options={[...targets.districts, ...(targets.hasAbove ? [{ value: 'above', text: officers.aboveDistricts }] : [])]} value={targets.district} />
        <Button text={officers.showOffices} kind="ghost" />
      </form>
    </Card>
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

function fieldsOf({ desk, typed, errors }: DeparturePageProps): { errorOf: (name: string) => string | undefined; date: (name: string, label: string, hint?: string) => ComponentChildren } {
  const { lang } = desk.frame;
  const words = identityMessages(lang).errors;
  const errorOf = (name: string): string | undefined => {
    const key = errors[name];
    return key === undefined ? undefined : words[key];
  };
  const date = (name: string, label: string, hint?: string): ComponentChildren => (
    <DateField name={name} lang={lang} label={label} hint={hint} error={errorOf(name)} value={{ day: typed(`${name}-day`), month: typed(`${name}-month`), year: typed(`${name}-year`) }} />
  );
  return { errorOf, date };
}
