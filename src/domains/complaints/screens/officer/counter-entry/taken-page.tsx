import type { JSX } from 'preact';
import { ButtonLink } from '../../../../../web/components/button/button.tsx';
import { ReceivedPanel } from '../../../../../web/components/received-panel/received-panel.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { Desk } from '../desk-frame.ts';

/** What the person takes home: number and code on a slip, at once. */
export function TakenPage({ desk, number, code }: { readonly desk: Desk; readonly number: string; readonly code: string }): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const { counter } = words.desk;
  return (
    <OfficerLayout frame={desk.frame} office={desk.office}>
      <div class="stack narrow">
        <ReceivedPanel
          title={counter.taken}
          numberLabel={words.received.number}
          number={number}
          text={`${counter.code}: ${code}`}
          actions={
            <>
              <ButtonLink href={complaintRoutes.deskReceipt.href(lang, { number })} text={counter.slip} icon="printer" />
              <ButtonLink href={complaintRoutes.record.href(lang, { number })} text={counter.open} kind="ghost" />
            </>
          }
        />
        <p>{counter.give}</p>
        <p>
          <a href={complaintRoutes.counter.href(lang, {})}>{counter.another}</a>
        </p>
      </div>
    </OfficerLayout>
  );
}
