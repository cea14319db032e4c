import { html, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { ButtonLink } from '../../../../../web/components/button/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state/empty-state.tsx';
import { SummaryList } from '../../../../../web/components/summary-list/summary-list.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { mailMessages, mailRoutes } from '../../../../../foundation/notifications/index.ts';
import { identityRoutes } from '../../../../../foundation/identity/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { draftToAsk, openDraftsOf } from '../../../actions/draft-in-hand.ts';
import { draftKeptDays } from '../../../actions/keep-answers.ts';
import { complaintsVisibleTo } from '../../../model/complaint-policy.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { listMyComplaints } from '../../../store/mine-store.ts';
import type { ComplaintTables } from '../../../store/complaint-store.ts';
import { OpenDrafts } from './open-drafts.tsx';

/** A citizen's complaints, and what is begun and not sent yet: the same on every phone once the number is confirmed. */
export async function showMine(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const { lang, frame } = context;
  const words = complaintMessages(lang);
  const mine = await listMyComplaints(deps.db.$pickTables<ComplaintTables>(), complaintsVisibleTo(context.actor));
  const [drafts, toAsk] = context.actor.kind === 'citizen' ? [await openDraftsOf(deps, context.actor), await draftToAsk(deps, context)] : [[], undefined];
  const isGuest = context.actor.kind === 'guest';
  const signedIn = context.actor.kind === 'citizen' ? { name: words.track.mine, signOut: { action: identityRoutes.citizenSignOut.href(lang, {}), csrf: context.csrf() } } : undefined;
  const page = (
    <CitizenLayout frame={{ ...frame, title: words.track.mine, isPrivate: true, signedIn }} backHref={complaintRoutes.home.href(lang, {})}>
      <div class="stack">
        <h1>{words.track.mine}</h1>
        {!isGuest && <OpenDrafts lang={lang} csrf={context.csrf()} keptDays={draftKeptDays(deps)} drafts={drafts} toAsk={toAsk} />}
        {mine.length === 0 ? (
          <EmptyState title={isGuest ? words.track.signIn : words.track.none}>
            <p>{isGuest && <ButtonLink href={identityRoutes.citizenSignIn.href(lang, {})} text={words.track.signInButton} />}</p>
            {isGuest && (
              <p>
                <a href={complaintRoutes.follow.href(lang, {})}>{words.persons.follow.link}</a>
              </p>
            )}
            <ButtonLink href={complaintRoutes.start.href(lang, {})} text={words.home.report.title} kind="ghost" />
          </EmptyState>
        ) : (
          <SummaryList
            rows={mine.map((complaint) => ({
              label: complaint.number,
              value: [`${words.natures[complaint.nature]}, ${complaint.placeText}`, complaint.deskState === undefined ? undefined : words.states[complaint.deskState], formatMoment(complaint.filedAt, lang)].filter(Boolean).join('. '),
              change: { href: complaintRoutes.track.href(lang, { number: complaint.number }), text: words.desk.open },
            }))}
          />
        )}
        {!isGuest && deps.sendsMail && (
          <p>
            <a href={mailRoutes.mail.href(lang, {})}>{mailMessages(lang).link}</a>
          </p>
        )}
      </div>
    </CitizenLayout>
  );
  return html(render(page));
}
