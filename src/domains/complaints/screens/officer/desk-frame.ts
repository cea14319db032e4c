import { localised } from '../../../../kernel/text.ts';
import { istDateOf } from '../../../../kernel/instant.ts';
import type { OfficerActor } from '../../../../kernel/actor.ts';
import type { RequestContext } from '../../../../platform/http/request-context.ts';
import type { PageFrame } from '../../../../web/layout/page-frame.ts';
import { hasOfficersPage, identityMessages, identityRoutes, rankAndName } from '../../../../foundation/identity/index.ts';
import { hasSurvey, mayReadOffices, officeMessages, officesRoutes } from '../../../../foundation/offices/index.ts';
import { casesRoutes, copyMessages, diaryMessages, diaryRoutes, hasCopies, hasPublications, mayDoInDiary, publicationMessages } from '../../../cases/index.ts';
import type { ComplaintDeps } from '../../actions/complaint-deps.ts';
import { complaintsVisibleTo, lookUpOf, mayTake } from '../../model/complaint-policy.ts';
import { mayKeepNcrLists } from '../../model/ncr-list.ts';
import { complaintMessages } from '../../messages/index.ts';
import { complaintRoutes } from '../../routes-table.ts';
import { readDesk, type DeskTables } from '../../store/desk-store.ts';
import type { QueueFilter } from '../../store/queue-store.ts';

export interface Desk {
  readonly frame: PageFrame;
  readonly office: { readonly name: string; readonly kind: string };
  readonly counts: Readonly<Record<QueueFilter, number>>;
}

/** What every page of the desk wears: who is signed in, the office, and true counts in the rail. One statement. */
export async function deskOf(deps: ComplaintDeps, context: RequestContext<unknown>, page: { actor: OfficerActor; title: string; current: 'work' | 'queue' | 'counter' | 'sign' | 'persons' | 'diary' | 'ncr' | undefined }): Promise<Desk> {
  const { lang, frame } = context;
  const { actor } = page;
  const now = deps.clock();
  const words = complaintMessages(lang);
  const { officer, office, counts } = await readDesk(deps.db.$pickTables<DeskTables>(), { visibleTo: complaintsVisibleTo(actor), officerId: actor.officerId, officeId: actor.officeId, now, on: istDateOf(now) });
  const officeName = office === undefined ? '' : localised(office.name, lang);
  const role = identityMessages(lang).roles[actor.role];
  return {
    counts,
    office: { name: officeName, kind: role },
    frame: {
      ...frame,
      title: page.title,
      isPrivate: true,
      homeHref: complaintRoutes.work.href(lang, {}),
      signedIn: { name: officer === undefined ? role : rankAndName(officer, lang), office: `${role}, ${officeName}`, signOut: { action: identityRoutes.signOut.href(lang, {}), csrf: context.csrf() } },
      nav: [
        {
          items: [
            // Who sees no complaints has no list of them.
            ...(complaintsVisibleTo(actor).scope === 'nothing'
              ? []
              : [
                  { href: complaintRoutes.work.href(lang, {}), text: words.desk.work, count: actor.role === 'investigating-officer' ? counts.mine : counts.open, isCurrent: page.current === 'work' },
                  { href: complaintRoutes.queue.href(lang, {}), text: words.desk.queue, count: counts.open, isCurrent: page.current === 'queue' },
                ]),
            ...(mayTake(actor, actor.officeId) && office?.kind === 'station' ? [{ href: complaintRoutes.counter.href(lang, {}), text: words.desk.counter.title, isCurrent: page.current === 'counter' }] : []),
            ...(lookUpOf(actor) !== undefined && office?.kind === 'station' ? [{ href: complaintRoutes.signElsewhere.href(lang, {}), text: words.signing.elsewhere.title, isCurrent: page.current === 'sign' }] : []),
            ...(lookUpOf(actor) !== undefined && office?.kind === 'station' ? [{ href: complaintRoutes.attachForm.href(lang, {}), text: words.persons.attach.title, isCurrent: page.current === 'persons' }] : []),
            ...(mayDoInDiary(actor, 'read', actor.officeId) && office?.kind === 'station' ? [{ href: diaryRoutes.diary.href(lang, {}), text: diaryMessages(lang).title, isCurrent: page.current === 'diary' }] : []),
            ...(mayKeepNcrLists(actor, office) ? [{ href: complaintRoutes.ncrLists.href(lang, {}), text: words.books.ncrList.title, isCurrent: page.current === 'ncr' }] : []),
            ...(hasCopies(actor) ? [{ href: casesRoutes.copies.href(lang, {}), text: copyMessages(lang).desk.link }] : []),
            ...(hasPublications(actor) ? [{ href: casesRoutes.publications.href(lang, {}), text: publicationMessages(lang).desk.link }] : []),
            ...(hasSurvey(actor) ? [{ href: officesRoutes.places.href(lang, {}), text: officeMessages(lang).places.title }] : []),
            ...(mayReadOffices(actor) ? [{ href: officesRoutes.offices.href(lang, {}), text: officeMessages(lang).managing.title }] : []),
            ...(hasOfficersPage(actor) ? [{ href: identityRoutes.officers.href(lang, {}), text: identityMessages(lang).officers.title }] : []),
            { href: identityRoutes.sessions.href(lang, {}), text: identityMessages(lang).sessions.title },
          ],
        },
      ],
    },
  };
}

/** The guard of the route has let officers in only; the type does not know. */
export function officerOf(context: RequestContext<unknown>): OfficerActor {
  if (context.actor.kind !== 'officer') throw new Error('A desk page was reached without its guard');
  return context.actor;
}
