import type { JSX } from 'preact';
import { langs, type Lang } from '../../../../../kernel/text.ts';
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
import { rankAndName } from '../../../messages/rank-and-name.ts';
import { maskedMobile } from '../../../model/mobile.ts';
import type { StaffMember } from '../../../model/staff.ts';
import { identityRoutes } from '../../../routes-table.ts';

export interface MobilePageProps {
  readonly desk: Desk;
  readonly officer: StaffMember;
  readonly contact: { readonly mobile: string | undefined; readonly lang: Lang };
  readonly typed: string;
  readonly error: string | undefined;
  readonly csrf: string;
}

/** Where an officer is told what is due. The number that is there shows its last digits only. */
export function MobilePage({ desk, officer, contact, typed, error, csrf }: MobilePageProps): JSX.Element {
  const { lang } = desk.frame;
  const { mobile } = identityMessages(lang).account;
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: error !== undefined }} office={desk.office} backHref={identityRoutes.officer.href(lang, { id: officer.id })}>
      <ErrorSummary lang={lang} errors={error === undefined ? [] : [{ fieldId: 'mobile', text: error }]} />
      <PageHead kicker={rankAndName({ rank: officer.posting.rank, name: officer.name }, lang)} title={mobile.title} below={<p>{mobile.lead}</p>} />
      <Card>
        <Form action={identityRoutes.sendMobileOf.href(lang, { id: officer.id })} csrf={csrf} class="stack narrow">
          <p>
            {mobile.now}: {contact.mobile === undefined ? mobile.none : maskedMobile(contact.mobile)}
          </p>
          <TextField name="mobile" label={mobile.label} hint={mobile.hint} error={error} value={typed} type="tel" inputMode="tel" autoComplete="off" width={20} maxLength={20} />
          <Radios name="lang" label={mobile.lang} isInline options={langs.map((value) => ({ value, text: mobile.langs[value] }))} value={contact.lang} />
          <div>
            <Button text={mobile.button} />
          </div>
        </Form>
      </Card>
    </OfficerLayout>
  );
}
