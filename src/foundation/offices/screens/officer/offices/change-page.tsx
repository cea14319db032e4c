import type { JSX } from 'preact';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { DateField } from '../../../../../web/components/date-field/date-field.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { officeMessages } from '../../../messages/index.ts';
import { officeTitle } from '../../../messages/office-title.ts';
import type { ManagedOffice } from '../../../model/managed-office.ts';
import type { Office } from '../../../model/office.ts';
import { officesRoutes } from '../../../routes-table.ts';
import type { Desk } from '../desk.ts';
import type { OfficeChangeKind } from './change-form.ts';
import { errorsOf, ReasonField, type FieldTexts } from './form-parts.tsx';

export interface ChangePageProps {
  readonly desk: Desk;
  readonly office: ManagedOffice;
  readonly change: OfficeChangeKind;
  /** Offices that may be above this one; only for the ladder. */
  readonly wider: readonly Office[];
  readonly typed: (name: string) => string;
  readonly refused: Refusal | undefined;
  readonly csrf: string;
}

/** One change of one office, with its reason. */
export function ChangePage(props: ChangePageProps): JSX.Element {
  const { desk, office, change, refused, csrf } = props;
  const { lang } = desk.frame;
  const { forms } = officeMessages(lang).managing;
  const { listed, textOf } = errorsOf(refused, lang);
  const button = change === 'reopen' ? forms.closing.reopenButton : forms[change].button;
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: listed.length > 0 }} office={desk.office} backHref={officesRoutes.office.href(lang, { id: String(office.id) })}>
      <ErrorSummary lang={lang} errors={listed} />
      <PageHead kicker={officeTitle(office, lang).text} title={desk.frame.title} />
      <Card>
        <Form action={officesRoutes.sendChange.href(lang, { id: String(office.id), change })} csrf={csrf} class="stack narrow">
          {fields[change]({ ...props, textOf })}
          <ReasonField lang={lang} typed={props.typed} textOf={textOf} />
          <div>
            <Button text={button} kind={change === 'closing' ? 'ghost' : 'primary'} />
          </div>
        </Form>
      </Card>
    </OfficerLayout>
  );
}

type FieldParts = ChangePageProps & { readonly textOf: FieldTexts };

const fields: Readonly<Record<OfficeChangeKind, (parts: FieldParts) => JSX.Element | null>> = {
  phone: ({ desk, typed, textOf }) => {
    const { phone } = officeMessages(desk.frame.lang).managing.forms;
    return <TextField name="phone" label={phone.label} hint={phone.hint} error={textOf('phone')} value={typed('phone')} type="tel" inputMode="tel" autoComplete="off" width={20} maxLength={20} />;
  },
  name: ({ desk, typed, textOf }) => {
    const { name } = officeMessages(desk.frame.lang).managing.forms;
    return (
      <>
        <TextField name="nameEn" label={name.en} hint={name.hint} error={textOf('nameEn')} value={typed('nameEn')} autoComplete="off" maxLength={100} />
        <TextField name="nameHi" label={name.hi} error={textOf('nameHi')} value={typed('nameHi')} autoComplete="off" maxLength={100} />
      </>
    );
  },
  ladder: ({ desk, typed, textOf, wider }) => {
    const { lang } = desk.frame;
    const { ladder } = officeMessages(lang).managing.forms;
    const dayOf = (name: string) => ({ day: typed(`${name}-day`), month: typed(`${name}-month`), year: typed(`${name}-year`) });
    return (
      <>
        <Select name="supervisorId" label={ladder.supervisor} emptyText={ladder.choose} error={textOf('supervisorId')} options={wider.map((one) => ({ value: String(one.id), text: officeTitle(one, lang).text }))} value={typed('supervisorId')} />
        <DateField name="from" lang={lang} label={ladder.from} error={textOf('from')} value={dayOf('from')} />
        <DateField name="lastDay" lang={lang} label={ladder.until} hint={ladder.untilHint} error={textOf('lastDay')} value={dayOf('lastDay')} />
      </>
    );
  },
  closing: ({ desk, typed, textOf }) => {
    const { lang } = desk.frame;
    const { closing } = officeMessages(lang).managing.forms;
    return (
      <>
        <p>{closing.lead}</p>
        <DateField name="on" lang={lang} label={closing.on} error={textOf('on')} value={{ day: typed('on-day'), month: typed('on-month'), year: typed('on-year') }} />
      </>
    );
  },
  reopen: () => null,
};
