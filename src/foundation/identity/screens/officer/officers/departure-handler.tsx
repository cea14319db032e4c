import type { Actor } from '../../../../../kernel/actor.ts';
import { istDateOf, type IstDate } from '../../../../../kernel/instant.ts';
import type { Result } from '../../../../../kernel/result.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import { render } from '../../../../../web/layout/render.ts';
import { getOffices, type OfficeTables } from '../../../../offices/index.ts';
import { mayStandIn } from '../../../actions/depart.ts';
import { endService } from '../../../actions/end-service.ts';
import { grantLeave } from '../../../actions/grant-leave.ts';
import { transferOfficer } from '../../../actions/transfer-officer.ts';
import { identityMessages } from '../../../messages/index.ts';
import { refusalSentence } from '../../../messages/refusal-sentence.ts';
import type { DepartureKind } from '../../../model/departure.ts';
import { mayDoAbout, type OfficerAction } from '../../../model/officer-policy.ts';
import type { StaffMember } from '../../../model/staff.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { listOfficersOf, type OfficerReadTables } from '../../../store/officer-store.ts';
import { readDeparture, type FieldErrors, type OfficerErrorKey, type ReadDeparture } from './departure-form.ts';
import { DeparturePage } from './departure-page.tsx';
import { postingTargets, type PostingTargets } from './posting-targets.ts';
import { officerOfPage, officersDesk, type OfficerContext, type StaffPageDeps } from './staff-desk.ts';

const notFound: Answer = refusal({ code: 'not-found', reason: 'notFound' });
const actionOf = { leave: 'grant-leave', transfer: 'transfer', 'end-service': 'end-service' } as const satisfies Record<DepartureKind, OfficerAction>;

export function showDeparture(deps: StaffPageDeps, context: OfficerContext, kind: DepartureKind): Promise<Answer> {
  const [year, month, day] = istDateOf(deps.clock()).split('-');
  const today = new Map([['from-day', day], ['from-month', month], ['from-year', year]]);
  return departurePage(deps, context, { kind, typed: (name) => today.get(name) ?? '', errors: {}, problem: undefined, status: 200 });
}

export async function sendDeparture(deps: StaffPageDeps, context: OfficerContext, kind: DepartureKind): Promise<Answer> {
  const known = await officerOfPage(deps, context);
  if (known === undefined) return notFound;
  const typed = context.form.text;
  const read = readDeparture(kind, known.officer.id, context.form);
  if (!read.ok) return departurePage(deps, context, { kind, typed, errors: read.errors, problem: undefined, status: 422 });
  const done = await enter(deps, context.actor, read);
  if (done.ok) return redirect(identityRoutes.officer.href(context.lang, { id: known.officer.id }));
  const { code, fields } = done.refusal;
  if (code === 'not-found' || code === 'not-allowed') return notFound;
  const problem = fields === undefined ? refusalSentence(done.refusal, context.lang) : undefined;
  return departurePage(deps, context, { kind, typed, errors: (fields ?? {}) as Readonly<Record<string, OfficerErrorKey>>, problem, status: refusalStatus[code] });
}

function enter(deps: StaffPageDeps, actor: Actor, read: Extract<ReadDeparture, { ok: true }>): Promise<Result<void>> {
  switch (read.kind) {
    case 'leave':
      return grantLeave(deps, actor, read.input);
    case 'transfer':
      return transferOfficer(deps, actor, read.input);
    case 'end-service':
      return endService(deps, actor, read.input);
  }
}

interface DepartureView {
  readonly kind: DepartureKind;
  readonly typed: (name: string) => string;
  readonly errors: FieldErrors;
  readonly problem: string | undefined;
  readonly status: number;
}

async function departurePage(deps: StaffPageDeps, context: OfficerContext, view: DepartureView): Promise<Answer> {
  const { lang } = context;
  const known = await officerOfPage(deps, context);
  if (known === undefined) return notFound;
  const { actor, officer } = known;
  const { role, districtCode, officeId } = officer.posting;
  if (!mayDoAbout(actor, actionOf[view.kind], { id: officer.id, role, districtCode })) return notFound;
  const today: IstDate = istDateOf(deps.clock());
  const [desk, colleagues, files, offices, targets] = await Promise.all([
    officersDesk(deps, context, { actor, title: identityMessages(lang).officers.departures[view.kind].title }),
    listOfficersOf(deps.db.$pickTables<OfficerReadTables>(), { officeId, on: today }),
    deps.openFiles.countOf(deps.db, officer.id),
    getOffices(deps.db.$pickTables<OfficeTables>(), [officeId]),
    view.kind === 'transfer' ? transferTargets(deps, context, officer) : undefined,
  ]);
  const [office] = offices;
  const standIns = colleagues.filter((colleague) => mayStandIn(deps, colleague, { officerId: officer.id, officeId }));
  return html(render(<DeparturePage desk={desk} kind={view.kind} officer={officer} office={office} standIns={standIns} files={files} targets={targets} typed={view.typed} errors={view.errors} problem={view.problem} csrf={context.csrf()} />), view.status);
}

/** The officer's own district first; the office of today is no target. */
async function transferTargets(deps: StaffPageDeps, { actor, lang, query }: OfficerContext, { posting }: StaffMember): Promise<PostingTargets> {
  const targets = await postingTargets(deps, actor, { asked: query['district'] ?? String(posting.districtCode ?? 'above'), lang });
  return { ...targets, offices: targets.offices.filter((office) => office.id !== posting.officeId) };
}
