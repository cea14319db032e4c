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
import { officeKinds, type Office } from '../../../model/office.ts';
import { officesRoutes } from '../../../routes-table.ts';
import type { Desk } from '../desk.ts';
import { errorsOf, ReasonField } from './form-parts.tsx';

export interface AddPageProps {
  readonly desk: Desk;
  readonly districts: readonly { readonly value: string; readonly text: string }[];
  /** Offices that may be above a new one. */
  readonly wider: readonly Office[];
  readonly typed: (name: string) => string;
  readonly refused: Refusal | undefined;
  readonly csrf: string;
}

/** A new office, with who is above it, from a day on. */
export function AddPage({ desk, districts, wider, typed, refused, csrf }: AddPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { forms, kinds } = officeMessages(lang).managing;
  const { listed, textOf } = errorsOf(refused, lang);
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: listed.length > 0 }} office={desk.office} backHref={officesRoutes.offices.href(lang, {})}>
      <ErrorSummary lang={lang} errors={listed} />
      <PageHead title={desk.frame.title} />
      <Card>
        <Form action={officesRoutes.sendAddOffice.href(lang, {})} csrf={csrf} class="stack narrow">
          <Select name="kind" label={forms.add.kind} emptyText={forms.add.chooseKind} error={textOf('kind')} options={officeKinds.filter((kind) => kind !== 'headquarters').map((kind) => ({ value: kind, text: kinds[kind] }))} value={typed('kind')} />
          <TextField name="nameEn" label={forms.name.en} hint={forms.name.hint} error={textOf('nameEn')} value={typed('nameEn')} autoComplete="off" maxLength={100} />
          <TextField name="nameHi" label={forms.name.hi} error={textOf('nameHi')} value={typed('nameHi')} autoComplete="off" maxLength={100} />
          <Select name="districtCode" label={forms.add.district} emptyText={forms.add.noDistrict} error={textOf('districtCode')} options={districts} value={typed('districtCode')} />
          <TextField name="phone" label={forms.phone.label} hint={forms.phone.hint} error={textOf('phone')} value={typed('phone')} type="tel" inputMode="tel" autoComplete="off" width={20} maxLength={20} />
          <Select name="supervisorId" label={forms.ladder.supervisor} emptyText={forms.ladder.choose} error={textOf('supervisorId')} options={wider.map((office) => ({ value: String(office.id), text: officeTitle(office, lang).text }))} value={typed('supervisorId')} />
          <DateField name="from" lang={lang} label={forms.add.from} error={textOf('from')} value={{ day: typed('from-day'), month: typed('from-month'), year: typed('from-year') }} />
          <ReasonField lang={lang} typed={typed} textOf={textOf} />
          <div>
            <Button text={forms.add.button} />
          </div>
        </Form>
      </Card>
    </OfficerLayout>
  );
}
