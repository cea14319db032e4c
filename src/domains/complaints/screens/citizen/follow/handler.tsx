import type { CitizenActor } from '../../../../../kernel/actor.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { bindBySlip } from '../../../actions/bind-by-slip.ts';
import { followBySlip, type FollowedSlip } from '../../../actions/follow-by-slip.ts';
import type { ComplaintVisibility } from '../../../model/complaint-policy.ts';
import type { ComplaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { isForInformant } from '../../clock-strips.tsx';
import { loadStanding } from '../../load-standing.ts';
import { FollowedPage, FollowPage, ReportMadePage } from './follow-page.tsx';

export function showFollow(context: RequestContext): Promise<Answer> {
  return Promise.resolve(followPage(context, { typed: '', errors: {}, status: 200 }));
}

/**
 * What the slip opens is the answer to the form: no address and no cookie keeps it, so that the next one at this phone finds nothing.
 * The code is never shown again.
 */
export async function sendFollow(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const { form } = context;
  const [number, code] = [form.text('number').trim(), form.text('code').trim()];
  const missing = { ...(number === '' && { number: 'lookUpNumber' as const }), ...(code === '' && { code: 'followCode' as const }) };
  if (Object.keys(missing).length > 0) return followPage(context, { typed: number, errors: missing, status: refusalStatus.invalid });
  if (context.actor.kind === 'citizen' && form.text('keep') === 'yes') return keptPage(deps, context, { actor: context.actor, number, code });
  const followed = await followBySlip(deps, { number, code, address: context.address });
  if (followed.ok) return followedPage(deps, context, followed.value);
  return refusedPage(context, number, followed.refusal);
}

/** On the own page from now on: there it goes on. */
async function keptPage(deps: ComplaintDeps, context: RequestContext, { actor, ...slip }: { actor: CitizenActor; number: string; code: string }): Promise<Answer> {
  const bound = await bindBySlip(deps, actor, { ...slip, address: context.address });
  return bound.ok ? redirect(complaintRoutes.track.href(context.lang, { number: bound.value.number })) : refusedPage(context, slip.number, bound.refusal);
}

function refusedPage(context: RequestContext, number: string, { code, reason }: Refusal): Answer {
  const errors = reason === 'notKept' ? { keep: 'notKept' as const } : { number: reason === 'waitFollow' ? ('waitFollow' as const) : ('noSuchFollow' as const) };
  return followPage(context, { typed: number, errors, status: refusalStatus[code] });
}

function followPage(context: RequestContext, view: { typed: string; errors: Readonly<Record<string, keyof ComplaintMessages['errors']>>; status: number }): Answer {
  return html(render(<FollowPage frame={context.frame} csrf={context.csrf()} typed={view.typed} mayKeep={context.actor.kind === 'citizen'} errors={view.errors} />), view.status);
}

function followedPage(deps: ComplaintDeps, context: RequestContext, followed: FollowedSlip): Promise<Answer> {
  if (followed.visibleTo === undefined) return Promise.resolve(html(render(<ReportMadePage frame={context.frame} number={followed.number} filedAt={followed.filedAt} />)));
  return progressPage(deps, context, { number: followed.number, visibleTo: followed.visibleTo });
}

/** Reads no more than it shows: state, clocks, office. */
async function progressPage(deps: ComplaintDeps, context: RequestContext, key: { number: string; visibleTo: ComplaintVisibility }): Promise<Answer> {
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), key);
  if (complaint === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const { clocks, office, phone } = await loadStanding(deps, complaint);
  const { number, deskState, signatureState, holderSince, filedAt } = complaint;
  const shown = clocks.filter((clock) => isForInformant(clock) && !clock.kind.startsWith('withdrawal.') && clock.kind !== 'correction.answer');
  return html(render(<FollowedPage frame={context.frame} progress={{ number, deskState, signatureState, holderSince, filedAt, clocks: shown, office, phone }} now={deps.clock()} />));
}

