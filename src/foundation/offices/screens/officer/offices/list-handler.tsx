import { istDateOf } from '../../../../../kernel/instant.ts';
import { localised } from '../../../../../kernel/text.ts';
import { html, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { listDistricts, type GeographyTables } from '../../../../geography/index.ts';
import { officeMessages } from '../../../messages/index.ts';
import { mayManageOffices } from '../../../model/office-policy.ts';
import { searchOffices, type ManagedOfficeTables } from '../../../store/managed-office-store.ts';
import type { OfficesDeps } from '../desk.ts';
import { ListPage } from './list-page.tsx';
import { officesDesk, readerOf } from './offices-desk.ts';

const SHOWN = 100;

export async function showOffices(deps: OfficesDeps, context: RequestContext): Promise<Answer> {
  const actor = readerOf(context);
  if (actor === undefined) return refusal({ code: 'not-allowed', reason: 'notFound' });
  const { lang } = context;
  const text = (context.query['q'] ?? '').trim().slice(0, 100);
  const [desk, offices, districts] = await Promise.all([
    officesDesk(deps, context, { actor, title: officeMessages(lang).managing.title }),
    searchOffices(deps.db.$pickTables<ManagedOfficeTables>(), { text, limit: SHOWN }),
    listDistricts(deps.db.$pickTables<GeographyTables>()),
  ]);
  const names = new Map(districts.map(({ code, name }) => [code, localised(name, lang)]));
  return html(render(<ListPage desk={desk} offices={offices} districts={names} text={text} isCut={offices.length === SHOWN} mayManage={mayManageOffices(actor)} today={istDateOf(deps.clock())} />));
}
