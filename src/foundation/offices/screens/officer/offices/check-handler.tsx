import { istDateOf } from '../../../../../kernel/instant.ts';
import { html, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { officeMessages } from '../../../messages/index.ts';
import { getOffices, type OfficeTables } from '../../../store/office-store.ts';
import { listFaultsOfCheck, listSupervisionChecks, type SupervisionCheckTables } from '../../../store/supervision-check-store.ts';
import { listSupervisionFaults, type SupervisionTables } from '../../../store/supervision-store.ts';
import type { OfficesDeps } from '../desk.ts';
import { CheckPage } from './check-page.tsx';
import { officesDesk, readerOf } from './offices-desk.ts';

const MONTHS_SHOWN = 12;

/** What the last monthly check found, and what of it still stands today (C6). */
export async function showCheckOfLadder(deps: OfficesDeps, context: RequestContext): Promise<Answer> {
  const actor = readerOf(context);
  if (actor === undefined) return refusal({ code: 'not-allowed', reason: 'notFound' });
  const [desk, checks, standing] = await Promise.all([
    officesDesk(deps, context, { actor, title: officeMessages(context.lang).managing.check.title }),
    listSupervisionChecks(deps.db.$pickTables<SupervisionCheckTables>(), MONTHS_SHOWN),
    listSupervisionFaults(deps.db.$pickTables<SupervisionTables>(), istDateOf(deps.clock())),
  ]);
  const [last] = checks;
  const faults = last === undefined ? [] : await listFaultsOfCheck(deps.db.$pickTables<SupervisionCheckTables>(), last.month);
  const offices = await getOffices(deps.db.$pickTables<OfficeTables>(), faults.map(({ officeId }) => officeId));
  return html(render(<CheckPage desk={desk} checks={checks} faults={faults} standing={standing} offices={new Map(offices.map((office) => [office.id, office]))} />));
}
