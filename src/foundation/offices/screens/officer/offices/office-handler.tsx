import { istDateOf } from '../../../../../kernel/instant.ts';
import { html, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { officeTitle } from '../../../messages/office-title.ts';
import { mayManageOffices } from '../../../model/office-policy.ts';
import { listOfficeChanges, type ManagedOfficeTables } from '../../../store/managed-office-store.ts';
import { getOffices, phoneFor, type OfficeTables } from '../../../store/office-store.ts';
import { listRungs, type SupervisionTables } from '../../../store/supervision-store.ts';
import type { OfficesDeps } from '../desk.ts';
import { OfficePage } from './office-page.tsx';
import { officeOfPage, officesDesk } from './offices-desk.ts';

const CHANGES_SHOWN = 20;

export async function showOffice(deps: OfficesDeps, context: RequestContext<{ id: string }>): Promise<Answer> {
  const known = await officeOfPage(deps, context);
  if (known === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const { actor, office } = known;
  const [desk, rungs, changes, phone] = await Promise.all([
    officesDesk(deps, context, { actor, title: officeTitle(office, context.lang).text }),
    listRungs(deps.db.$pickTables<SupervisionTables>(), office.id),
    listOfficeChanges(deps.db.$pickTables<ManagedOfficeTables>(), { officeId: office.id, limit: CHANGES_SHOWN }),
    phoneFor(deps.db.$pickTables<OfficeTables>(), office),
  ]);
  const above = await getOffices(deps.db.$pickTables<OfficeTables>(), rungs.map(({ supervisorId }) => supervisorId));
  return html(render(<OfficePage desk={desk} office={office} rungs={rungs} above={new Map(above.map((one) => [one.id, one]))} changes={changes} phone={phone} mayManage={mayManageOffices(actor)} today={istDateOf(deps.clock())} />));
}
