import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { istDateOf } from '../../../../../kernel/instant.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { localised } from '../../../../../kernel/text.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { listDistricts, type GeographyTables } from '../../../../geography/index.ts';
import { openOffice } from '../../../actions/open-and-close-office.ts';
import { officeMessages } from '../../../messages/index.ts';
import { mayManageOffices } from '../../../model/office-policy.ts';
import { officesRoutes } from '../../../routes-table.ts';
import { listOffices, type OfficeTables } from '../../../store/office-store.ts';
import type { OfficesDeps } from '../desk.ts';
import { AddPage } from './add-page.tsx';
import { readOpenOffice } from './change-form.ts';
import { officesDesk } from './offices-desk.ts';

const notFound: Answer = refusal({ code: 'not-found', reason: 'notFound' });

export async function showAddOffice(deps: OfficesDeps, context: RequestContext): Promise<Answer> {
  const { actor } = context;
  if (actor.kind !== 'officer' || !mayManageOffices(actor)) return notFound;
  const asked = await deps.codeFirst(context, officesRoutes.addOffice.href(context.lang, {}));
  const [year, month, day] = istDateOf(deps.clock()).split('-');
  const today = new Map([['from-day', day], ['from-month', month], ['from-year', year]]);
  return asked ?? addPage(deps, context, { actor, typed: (name) => today.get(name) ?? '', refused: undefined });
}

export async function sendAddOffice(deps: OfficesDeps, context: RequestContext): Promise<Answer> {
  const { actor } = context;
  if (actor.kind !== 'officer' || !mayManageOffices(actor)) return notFound;
  const read = readOpenOffice(context.form);
  if (!read.ok) return addPage(deps, context, { actor, typed: context.form.text, refused: { code: 'invalid', reason: 'invalid', fields: read.errors } });
  const opened = await openOffice(deps, actor, read.input);
  if (opened.ok) return redirect(officesRoutes.office.href(context.lang, { id: String(opened.value.id) }));
  return opened.refusal.code === 'invalid' ? addPage(deps, context, { actor, typed: context.form.text, refused: opened.refusal }) : notFound;
}

async function addPage(deps: OfficesDeps, context: RequestContext, view: { actor: OfficerActor; typed: (name: string) => string; refused: Refusal | undefined }): Promise<Answer> {
  const { lang } = context;
  const [desk, districts, offices] = await Promise.all([
    officesDesk(deps, context, { actor: view.actor, title: officeMessages(lang).managing.forms.add.title }),
    listDistricts(deps.db.$pickTables<GeographyTables>()),
    listOffices(deps.db.$pickTables<OfficeTables>()),
  ]);
  const wider = offices.filter(({ kind }) => kind !== 'station' && kind !== 'outpost' && kind !== 'cyber-station');
  const page = <AddPage desk={desk} districts={districts.map(({ code, name }) => ({ value: String(code), text: localised(name, lang) }))} wider={wider} typed={view.typed} refused={view.refused} csrf={context.csrf()} />;
  return html(render(page), view.refused === undefined ? 200 : refusalStatus[view.refused.code]);
}
