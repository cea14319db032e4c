import { localised } from '../../../../../../kernel/text.ts';
import { html, refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import { render } from '../../../../../../web/layout/render.ts';
import { findDistrict, listDistricts, type GeographyTables } from '../../../../../../foundation/geography/index.ts';
import { findOffice, listStations, officeTitle, type OfficeTables } from '../../../../../../foundation/offices/index.ts';
import { mayReadOn } from '../../../actions/count-public-read.ts';
import type { PublicationDeps } from '../../../actions/publication-deps.ts';
import type { PublicationTables } from '../../../store/publication-store.ts';
import { listPublicFirs } from '../../../store/public-store.ts';
import { officeIdOf } from '../../fir-key.ts';
import { FirListPage } from './list-page.tsx';
import { StationsPage } from './stations-page.tsx';

/** FIRs of a station on one page. */
const LINES = 20;

export const tooManyReads: Answer = refusal({ code: 'too-many', reason: 'tooMany' });

/** District, then station: the only way to a list. There is no search by name, number of a vehicle or word. */
export async function showFirStations(deps: PublicationDeps, context: RequestContext): Promise<Answer> {
  const { lang, frame } = context;
  const geography = deps.db.$pickTables<GeographyTables>();
  const code = /^\d{1,6}$/.test(context.query['district'] ?? '') ? Number(context.query['district']) : undefined;
  const chosen = code === undefined ? undefined : await findDistrict(geography, code);
  const districts = await listDistricts(geography);
  const stations = chosen === undefined ? [] : await listStations(deps.db.$pickTables<OfficeTables>(), chosen.code, { withClosed: true });
  const page = (
    <StationsPage
      frame={frame}
      districts={districts.map((district) => ({ value: String(district.code), text: localised(district.name, lang) }))}
      chosen={chosen === undefined ? undefined : { code: String(chosen.code), name: localised(chosen.name, lang) }}
      stations={stations.map((station) => ({ id: String(station.id), title: officeTitle(station, lang) }))}
    />
  );
  return html(render(page));
}

/** The station's own FIRs; its Zero FIRs stand in a list of their own, because their numbers run apart. */
export async function showFirList(deps: PublicationDeps, context: RequestContext<{ station: string }>): Promise<Answer> {
  const officeId = officeIdOf(context.params.station);
  const office = officeId === undefined ? undefined : await findOffice(deps.db.$pickTables<OfficeTables>(), officeId);
  if (office === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  if (!(await mayReadOn(deps, context.address))) return tooManyReads;
  const [, year, number] = /^(\d{4})-(\d{1,6})$/.exec(context.query['before'] ?? '') ?? [];
  const before = year === undefined || number === undefined ? undefined : { year: Number(year), number: Number(number) };
  const series = context.query['series'] === 'zero' ? 'zero' : 'regular';
  const found = await listPublicFirs(deps.db.$pickTables<PublicationTables>(), { officeId: office.id, series, before, limit: LINES + 1, now: deps.clock() });
  return html(render(<FirListPage frame={context.frame} station={officeTitle(office, context.lang).text} officeId={office.id} series={series} firs={found.slice(0, LINES)} hasOlder={found.length > LINES} isFirst={before === undefined} />));
}
