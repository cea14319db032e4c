import type { JSX } from 'preact';
import { ButtonLink } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { SummaryList } from '../../../../../web/components/summary-list/summary-list.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { Desk } from '../../../../offices/index.ts';
import { identityMessages } from '../../../messages/index.ts';

/** The code for the officer, once: this page is the answer to the form and is kept nowhere. */
export function SetupCodePage({ desk, who, login, code, days, address, officerHref }: { readonly desk: Desk; readonly who: string; readonly login: string; readonly code: string; readonly days: number; readonly address: string; readonly officerHref: string }): JSX.Element {
  const { setup } = identityMessages(desk.frame.lang);
  return (
    <OfficerLayout frame={desk.frame} office={desk.office}>
      <PageHead kicker={who} title={setup.codeTitle} />
      <div class="stack narrow">
        <Notice tone="warn">{setup.once}</Notice>
        <Card>
          <div class="stack">
            <SummaryList rows={[{ label: setup.login, value: login }, { label: setup.code, value: <code>{code}</code> }, { label: setup.where, value: address }]} />
            <p>{setup.handOver(days)}</p>
          </div>
        </Card>
        <div class="no-print">
          <ButtonLink href={officerHref} text={setup.toOfficer} />
        </div>
      </div>
    </OfficerLayout>
  );
}
