import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { html, pdf, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { findCurrentPaper, printPaper, type PaperTables } from '../../../../../foundation/documents/index.ts';
import { findOffice, type OfficeTables } from '../../../../../foundation/offices/index.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { makeNcrList, recordNcrListSent } from '../../../actions/keep-ncr-lists.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { mayKeepNcrLists } from '../../../model/ncr-list.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findNcrList, listNcrLists, listReports, type NcrListTables } from '../../../store/ncr-list-store.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { NcrListPage } from './ncr-list-page.tsx';

type ListContext = RequestContext<{ year: string; number: string }>;

/** Two years and more of fortnights. */
const SHOWN_LISTS = 60;
const notThere: Answer = refusal({ code: 'not-allowed', reason: 'notFound' });

export async function showNcrLists(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const actor = await keeperOf(deps, context);
  return actor === undefined ? notThere : listPage(deps, context, { actor, court: '', refused: undefined });
}

export async function sendMakeNcrList(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const actor = await keeperOf(deps, context);
  if (actor === undefined) return notThere;
  const made = await makeNcrList(deps, actor);
  return made.ok ? redirect(complaintRoutes.ncrLists.href(context.lang, {})) : listPage(deps, context, { actor, court: '', refused: made.refusal });
}

export async function sendNcrListSent(deps: ComplaintDeps, context: ListContext): Promise<Answer> {
  const actor = await keeperOf(deps, context);
  const name = nameOf(context);
  if (actor === undefined || name === undefined) return notThere;
  const court = context.form.text('court');
  const sent = await recordNcrListSent(deps, actor, { ...name, court });
  if (sent.ok) return redirect(complaintRoutes.ncrLists.href(context.lang, {}));
  return sent.refusal.code === 'not-found' ? notThere : listPage(deps, context, { actor, court, refused: sent.refusal });
}

export async function showNcrListPaper(deps: ComplaintDeps, context: ListContext): Promise<Answer> {
  const actor = await keeperOf(deps, context);
  const name = nameOf(context);
  if (actor === undefined || name === undefined) return notThere;
  const list = await findNcrList(deps.db.$pickTables<NcrListTables>(), { officeId: actor.officeId, ...name });
  const paper = list === undefined ? undefined : await findCurrentPaper(deps.db.$pickTables<PaperTables>(), { recordId: list.id, kind: 'ncr-list' });
  if (paper === undefined) return notThere;
  const printed = await printPaper(deps, paper);
  return pdf(printed.pdf, printed.fileName);
}

async function keeperOf(deps: ComplaintDeps, context: RequestContext<unknown>): Promise<OfficerActor | undefined> {
  const actor = officerOf(context);
  const office = actor.role === 'sho' ? await findOffice(deps.db.$pickTables<OfficeTables>(), actor.officeId) : undefined;
  return mayKeepNcrLists(actor, office) ? actor : undefined;
}

function nameOf({ params }: ListContext): { year: number; number: number } | undefined {
  return /^\d{4}$/.test(params.year) && /^\d{1,6}$/.test(params.number) ? { year: Number(params.year), number: Number(params.number) } : undefined;
}

async function listPage(deps: ComplaintDeps, context: RequestContext<unknown>, view: { actor: OfficerActor; court: string; refused: Refusal | undefined }): Promise<Answer> {
  const { actor, court, refused } = view;
  const db = deps.db.$pickTables<NcrListTables>();
  const { officeId } = actor;
  const [lists, unlisted] = await Promise.all([listNcrLists(db, { officeId, limit: SHOWN_LISTS }), listReports(db, { officeId, listId: null })]);
  const open = lists.find((list) => list.sentAt === undefined);
  const [desk, reports] = await Promise.all([
    deskOf(deps, context, { actor, title: complaintMessages(context.lang).books.ncrList.title, current: 'ncr' }),
    open === undefined ? [] : listReports(db, { officeId, listId: open.id }),
  ]);
  const page = (
    <NcrListPage desk={desk} unlisted={unlisted} open={open === undefined ? undefined : { list: open, reports }} sent={lists.filter((list) => list.sentAt !== undefined)} court={court} refused={refused} csrf={context.csrf()} now={deps.clock()} />
  );
  return html(render(page), refused === undefined ? 200 : refusalStatus[refused.code]);
}
