import { istDateOf } from '../../../../../kernel/instant.ts';
import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { localised } from '../../../../../kernel/text.ts';
import { html, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { csvText } from '../../../../../platform/text/csv-text.ts';
import { render } from '../../../../../web/layout/render.ts';
import { listDistricts, type District, type GeographyTables } from '../../../../geography/index.ts';
import { act } from '../../../../ledger/index.ts';
import { importPlaceStations } from '../../../actions/import-place-stations.ts';
import { officeMessages } from '../../../messages/index.ts';
import { mayImportPlaces, maySurveyPlaces } from '../../../model/office-policy.ts';
import { placeListColumns } from '../../../model/place-station-list.ts';
import { officesRoutes } from '../../../routes-table.ts';
import { placeStationCoverage } from '../../../store/place-station-coverage.ts';
import type { SuggestionTables } from '../../../store/suggest-stations.ts';
import { withOpenPage, type OfficesDeps } from '../desk.ts';
import type { TypedList } from './list-form.tsx';
import { PlacesPage } from './places-page.tsx';

const listRefusals = ['notAList', 'listTooLong', 'listOverlaps'] as const;
const notFound: Answer = refusal({ code: 'not-allowed', reason: 'notFound' });

export async function showPlaces(deps: OfficesDeps, context: RequestContext): Promise<Answer> {
  const sight = await sightOf(deps, context);
  return sight === undefined ? notFound : placesPage(deps, context, { sight, list: { text: '' }, status: 200 });
}

/** Answers with the page itself: which rows were rejected is not kept anywhere, and what was typed must not be lost. */
export async function sendPlaces(deps: OfficesDeps, context: RequestContext): Promise<Answer> {
  const sight = await sightOf(deps, context);
  if (sight === undefined || !mayImportPlaces(context.actor)) return notFound;
  const text = context.form.text('list');
  const words = officeMessages(context.lang);
  if (text.trim() === '') return placesPage(deps, context, { sight, list: { text, error: words.errors.list }, status: 422 });
  const result = await act(deps, context.actor, 'place.import', (open) => importPlaceStations(open, text));
  if (result.ok) return placesPage(deps, context, { sight, list: { text: result.value.rejected.length === 0 ? '' : csvText(placeListColumns, result.value.rejected), imported: result.value }, status: 200 });
  const { code, reason } = result.refusal;
  if (code === 'not-allowed') return notFound;
  const error = words.refusals[listRefusals.find((known) => known === reason) ?? 'notAList'];
  return placesPage(deps, context, { sight, list: { text, error }, status: refusalStatus[code] });
}

/** What the officer may look at, and the district that is looked at; undefined where that is nothing, or not theirs. */
interface Sight {
  readonly actor: OfficerActor;
  readonly districts: readonly District[];
  readonly chosen: District | undefined;
}

async function sightOf(deps: OfficesDeps, context: RequestContext): Promise<Sight | undefined> {
  const { actor, query } = context;
  if (actor.kind !== 'officer') return undefined;
  const districts = (await listDistricts(deps.db.$pickTables<GeographyTables>())).filter((district) => maySurveyPlaces(actor, district.code));
  const asked = query['district'] ?? '';
  const chosen = asked === '' && districts.length === 1 ? districts[0] : districts.find((district) => String(district.code) === asked);
  const isTheirs = districts.length > 0 && (asked === '' || chosen !== undefined);
  return isTheirs ? { actor, districts, chosen } : undefined;
}

async function placesPage(deps: OfficesDeps, context: RequestContext, view: { sight: Sight; list: TypedList; status: number }): Promise<Answer> {
  const { lang } = context;
  const { actor, districts, chosen } = view.sight;
  const { title } = officeMessages(lang).places;
  const [desk, blocks] = await Promise.all([
    deps.deskFrame(context, { actor, title }),
    chosen === undefined ? [] : placeStationCoverage(deps.db.$pickTables<SuggestionTables>(), istDateOf(deps.clock()), { districtCode: chosen.code }),
  ]);
  const page = (
    <PlacesPage
      desk={withOpenPage(desk, { href: officesRoutes.places.href(lang, {}), text: title })}
      districts={districts.map(({ code, name }) => ({ value: String(code), text: localised(name, lang) }))}
      survey={chosen === undefined ? undefined : { district: chosen, blocks }}
      list={mayImportPlaces(actor) ? view.list : undefined}
      csrf={context.csrf()}
    />
  );
  return html(render(page), view.status);
}
