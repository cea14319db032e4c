import { html, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { ButtonLink } from '../../../../../web/components/button/button.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { ReceivedPanel } from '../../../../../web/components/received-panel/received-panel.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { mailMessages, mailRoutes } from '../../../../../foundation/notifications/index.ts';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { complaintsVisibleTo } from '../../../model/complaint-policy.ts';
import { hasOfficeAboveIt } from '../../../model/complaint-above.ts';
import { maySee } from '../../../model/person-policy.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ClockStrips, isForInformant } from '../../clock-strips.tsx';
import { aboutName } from '../../about-name.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { loadStanding } from '../../load-standing.ts';

/** It has arrived: number, who has it, what is due by when, what to do next. */
export async function showReceived(deps: ComplaintDeps, context: RequestContext<{ number: string }>): Promise<Answer> {
  const { lang, frame } = context;
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: context.params.number, visibleTo: complaintsVisibleTo(context.actor) });
  if (complaint === undefined || !maySee(context.actor, 'receipt', complaint)) return refusal({ code: 'not-found', reason: 'notFound' });
  const { office, offices, clocks } = await loadStanding(deps, complaint);
  const { received, track, start, misconduct } = complaintMessages(lang);
  const { number } = complaint;
  const page = (
    <CitizenLayout frame={{ ...frame, title: received.title, isPrivate: true }} backHref={complaintRoutes.home.href(lang, {})}>
      <div class="stack">
        <ReceivedPanel
          title={received.title}
          numberLabel={received.number}
          number={number}
          text={received.station(officeTitle(office, lang).text)}
          actions={
            <>
              <ButtonLink href={complaintRoutes.track.href(lang, { number })} text={received.follow} />
              <ButtonLink href={complaintRoutes.receipt.href(lang, { number })} text={received.receipt} kind="ghost" icon="file-text" />
            </>
          }
        />
        <p>{received.keep}</p>
        {deps.sendsMail && (
          <p>
            <a href={mailRoutes.mail.href(lang, {})}>{mailMessages(lang).link}</a>
          </p>
        )}
        {hasOfficeAboveIt(complaint) ? (
          <Notice tone="info">
            <p>{misconduct.received(aboutName({ complaint, offices }, lang))}</p>
            <p>{misconduct.noSignature}</p>
          </Notice>
        ) : complaint.signatureState === 'signed' ? null : (
          <Notice tone="info" heading={track.canDo}>
            <p>{track.signHow}</p>
            <p>{start.ifLate}</p>
          </Notice>
        )}
        <ClockStrips clocks={clocks.filter(isForInformant)} now={deps.clock()} lang={lang} />
      </div>
    </CitizenLayout>
  );
  return html(render(page));
}
