import { istDateOf } from '../../../../../kernel/instant.ts';
import { html, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { getOffices, type OfficeTables } from '../../../../offices/index.ts';
import { hasOfficersPage, mayAddOfficers, officersVisibleTo } from '../../../model/officer-policy.ts';
import { identityMessages } from '../../../messages/index.ts';
import { listStaff, type StaffTables } from '../../../store/staff-store.ts';
import { listOpenResets, type ResetTables } from '../../../store/reset-store.ts';
import { ListPage } from './list-page.tsx';
import { officersDesk, type StaffPageDeps } from './staff-desk.ts';

const SHOWN = 100;

export async function showOfficers(deps: StaffPageDeps, context: RequestContext): Promise<Answer> {
  const { actor, lang } = context;
  if (actor.kind !== 'officer' || !hasOfficersPage(actor)) return refusal({ code: 'not-allowed', reason: 'notFound' });
  const today = istDateOf(deps.clock());
  const words = (context.query['q'] ?? '').slice(0, 100);
  const [desk, staff, waiting] = await Promise.all([
    officersDesk(deps, context, { actor, title: identityMessages(lang).officers.title }),
    listStaff(deps.db.$pickTables<StaffTables>(), { visibleTo: officersVisibleTo(actor), on: today, words, limit: SHOWN }),
    listOpenResets(deps.db.$pickTables<ResetTables>(), deps.clock()),
  ]);
  const offices = await getOffices(deps.db.$pickTables<OfficeTables>(), staff.map((member) => member.posting.officeId));
  return html(render(<ListPage desk={desk} staff={staff} offices={new Map(offices.map((office) => [office.id, office]))} words={words} isCut={staff.length === SHOWN} waiting={waiting} mayAdd={mayAddOfficers(actor)} today={today} />));
}
