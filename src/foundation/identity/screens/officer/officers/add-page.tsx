import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { Desk } from '../../../../offices/index.ts';
import { identityMessages } from '../../../messages/index.ts';
import { genders } from '../../../model/new-officer.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { DayField, DistrictForm, errorOf, listedErrors, PostingFields, type Typed } from './posting-fields.tsx';
import type { PostingTargets } from './posting-targets.ts';

/** One officer for the rolls: who, and where from which day. */
export function AddPage({ desk, targets, of, csrf }: { readonly desk: Desk; readonly targets: PostingTargets; readonly of: Typed; readonly csrf: string }): JSX.Element {
  const { lang, typed } = of;
  const { officers, setup } = identityMessages(lang);
  const listed = listedErrors(of);
  const text = (name: 'nameEn' | 'nameHi' | 'login', label: string, hint?: string) => <TextField name={name} label={label} hint={hint} value={typed(name)} error={errorOf(of, name)} autoComplete="off" width={30} maxLength={100} />;
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: listed.length > 0 }} office={desk.office} backHref={identityRoutes.officers.href(lang, {})}>
      <ErrorSummary lang={lang} errors={listed} />
      <PageHead title={officers.add} below={<p>{setup.next}</p>} />
      <div class="stack narrow">
        <DistrictForm action={identityRoutes.addOfficer.href(lang, {})} targets={targets} lang={lang} />
        <Form action={identityRoutes.sendAddOfficer.href(lang, {}, { district: targets.district })} csrf={csrf} class="stack">
          <Card heading={officers.columns.name}>
            {text('nameHi', officers.nameHi)}
            {text('nameEn', officers.nameEn)}
            <Radios name="gender" label={officers.gender} hint={officers.genderHint} error={errorOf(of, 'gender')} options={genders.map((value) => ({ value, text: officers.genders[value] }))} value={typed('gender')} />
            {text('login', officers.login, officers.loginHint)}
          </Card>
          <Card heading={officers.firstPosting}>
            <PostingFields of={of} targets={targets} />
            <DayField of={of} name="from" label={officers.servesFrom} />
            <Button text={officers.add} />
          </Card>
        </Form>
      </div>
    </OfficerLayout>
  );
}
