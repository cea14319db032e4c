import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { istDateOf } from '../../../../../kernel/instant.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { refused, type Result } from '../../../../../kernel/result.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { changeLadder } from '../../../actions/change-ladder.ts';
import { changeName, changePhone } from '../../../actions/change-office.ts';
import { closeOffice, reopenOffice } from '../../../actions/open-and-close-office.ts';
import { officeMessages } from '../../../messages/index.ts';
import { maySupervise } from '../../../model/ladder.ts';
import type { ManagedOffice } from '../../../model/managed-office.ts';
import { mayManageOffices } from '../../../model/office-policy.ts';
import type { Office } from '../../../model/office.ts';
import { officesRoutes } from '../../../routes-table.ts';
import { listOffices, type OfficeTables } from '../../../store/office-store.ts';
import type { OfficesDeps } from '../desk.ts';
import { behind, dayIn, nameIn, officeChanges, wholeNumberIn, type OfficeChangeKind } from './change-form.ts';
import { ChangePage } from './change-page.tsx';
import { officeOfPage, officesDesk } from './offices-desk.ts';

type ChangeContext = RequestContext<{ id: string; change: string }>;

interface Changing {
  readonly actor: OfficerActor;
  readonly office: ManagedOffice;
  readonly change: OfficeChangeKind;
}

const notFound: Answer = refusal({ code: 'not-found', reason: 'notFound' });

export async function showChange(deps: OfficesDeps, context: ChangeContext): Promise<Answer> {
  const changing = await changingOf(deps, context);
  if (changing === undefined) return notFound;
  const asked = await deps.codeFirst(context, officesRoutes.change.href(context.lang, { id: context.params.id, change: changing.change }));
  const { office } = changing;
  const [year, month, day] = istDateOf(deps.clock()).split('-');
  const known = new Map([['phone', office.phone], ['nameEn', office.name.en], ['nameHi', office.name.hi], ['from-day', day], ['from-month', month], ['from-year', year], ['on-day', day], ['on-month', month], ['on-year', year]]);
  return asked ?? changePage(deps, context, { ...changing, typed: (name) => known.get(name) ?? '', refused: undefined });
}

export async function sendChange(deps: OfficesDeps, context: ChangeContext): Promise<Answer> {
  const changing = await changingOf(deps, context);
  if (changing === undefined) return notFound;
  const done = await enter(deps, context, changing);
  if (done.ok) return redirect(officesRoutes.office.href(context.lang, { id: context.params.id }));
  if (done.refusal.code === 'not-found' || done.refusal.code === 'not-allowed') return notFound;
  return changePage(deps, context, { ...changing, typed: context.form.text, refused: done.refusal });
}

async function changingOf(deps: OfficesDeps, context: ChangeContext): Promise<Changing | undefined> {
  const known = await officeOfPage(deps, context);
  const change = officeChanges.find((kind) => kind === context.params.change);
  return known === undefined || change === undefined || !mayManageOffices(known.actor) ? undefined : { ...known, change };
}

async function enter(deps: OfficesDeps, { form }: ChangeContext, { actor, office, change }: Changing): Promise<Result<void>> {
  const input = { officeId: office.id, reason: form.text('reason') };
  switch (change) {
    case 'phone':
      return changePhone(deps, actor, { ...input, phone: form.text('phone') });
    case 'name':
      return changeName(deps, actor, { ...input, name: nameIn(form) });
    case 'ladder': {
      const [from, lastDay, supervisorId] = [dayIn(form, 'from'), dayIn(form, 'lastDay'), wholeNumberIn(form, 'supervisorId')];
      if (from === undefined || from === null) return missing('from');
      if (lastDay === undefined) return refused({ code: 'invalid', reason: 'from', fields: { lastDay: 'from' } });
      return supervisorId === undefined ? missing('supervisorId') : ladderResult(await changeLadder(deps, actor, { ...input, supervisorId, from, to: behind(lastDay) }));
    }
    case 'closing': {
      const on = dayIn(form, 'on');
      return on === undefined || on === null ? missing('on') : closeOffice(deps, actor, { ...input, on });
    }
    case 'reopen':
      return reopenOffice(deps, actor, input);
  }
}

function missing(field: 'from' | 'on' | 'supervisorId'): Result<never> {
  return refused({ code: 'invalid', reason: field, fields: { [field]: field } });
}

/** People write the last day, the ladder keeps the day behind it: a fault of `to` belongs to the box that was filled in. */
function ladderResult(result: Result<void>): Result<void> {
  return result.ok || result.refusal.fields?.['to'] === undefined ? result : refused({ ...result.refusal, fields: { lastDay: 'to' } });
}

async function changePage(deps: OfficesDeps, context: ChangeContext, view: Changing & { typed: (name: string) => string; refused: Refusal | undefined }): Promise<Answer> {
  const { actor, office, change } = view;
  const { forms } = officeMessages(context.lang).managing;
  const title = change === 'reopen' ? forms.closing.reopenTitle : forms[change].title;
  const [desk, wider] = await Promise.all([officesDesk(deps, context, { actor, title }), change === 'ladder' ? widerThan(deps, office) : []]);
  return html(render(<ChangePage desk={desk} office={office} change={change} wider={wider} typed={view.typed} refused={view.refused} csrf={context.csrf()} />), view.refused === undefined ? 200 : refusalStatus[view.refused.code]);
}

async function widerThan(deps: OfficesDeps, office: ManagedOffice): Promise<Office[]> {
  const all = await listOffices(deps.db.$pickTables<OfficeTables>());
  return all.filter(({ kind }) => maySupervise(kind, office.kind));
}
