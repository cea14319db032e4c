import type { JSX } from 'preact';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { Desk } from '../../../../offices/index.ts';
import { identityMessages } from '../../../messages/index.ts';
import { rankAndName } from '../../../messages/rank-and-name.ts';
import type { StaffMember } from '../../../model/staff.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { errorOf, listedErrors, type Typed } from './posting-fields.tsx';

/** The first of two people says why an officer's password and phone should be reset. */
export function ResetPage({ desk, officer, of, problem, hours, csrf }: { readonly desk: Desk; readonly officer: StaffMember; readonly hours: number; readonly of: Typed; readonly problem: string | undefined; readonly csrf: string }): JSX.Element {
  const { lang } = of;
  const { officers, reset } = identityMessages(lang);
  const listed = listedErrors(of);
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: listed.length > 0 }} office={desk.office} backHref={identityRoutes.officer.href(lang, { id: officer.id })}>
      <ErrorSummary lang={lang} errors={listed} />
      {problem !== undefined && <Notice tone="warn">{problem}</Notice>}
      <PageHead kicker={rankAndName({ rank: officer.posting.rank, name: officer.name }, lang)} title={officers.openReset} />
      <Columns
        main={
          <Card>
            <Form action={identityRoutes.sendReset.href(lang, { id: officer.id })} csrf={csrf}>
              <TextArea name="reason" label={reset.reason} hint={reset.reasonHint} rows={3} value={of.typed('reason')} error={errorOf(of, 'reason')} />
              <Button text={reset.ask} />
            </Form>
          </Card>
        }
        side={
          <Card heading={officers.whatHappens} tone="info">
            <div class="stack">
              <p>{reset.twoPeople(hours)}</p>
              <p>{reset.afterwards}</p>
            </div>
          </Card>
        }
      />
    </OfficerLayout>
  );
}
