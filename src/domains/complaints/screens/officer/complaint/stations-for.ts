import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { istDateOf } from '../../../../../kernel/instant.ts';
import { stepOf } from '../../../../../kernel/state-table.ts';
import { allOf, answered, unread, type Reading } from '../../../../../platform/db/reading.ts';
import { stationsReading, suggestionsReading, type Office, type OfficeTables, type SuggestionTables } from '../../../../../foundation/offices/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import type { Complaint } from '../../../model/complaint.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import { deskTable } from '../../../model/complaint-states.ts';

/** What the district's desk, or the office above, chooses from: the likely stations first, then all of the district; never the one complained of. */
export interface StationsToRoute {
  readonly likely: readonly Office[];
  readonly all: readonly Office[];
}

const noStations: StationsToRoute = { likely: [], all: [] };

const LIKELY_SHOWN = 3;

/** Asked for where the officer may name the station now, and for nobody else. */
export function stationsToNameReading(deps: ComplaintDeps, { actor, complaint }: { actor: OfficerActor; complaint: Complaint }): Reading<StationsToRoute> {
  const may = (action: 'route' | 'direct'): boolean => stepOf(deskTable, complaint.deskState, action) !== undefined && mayDo(actor, action, complaint);
  if (may('route')) return stationsToRouteReading(deps, complaint);
  return may('direct') ? stationsToDirectReading(deps, complaint) : unread(noStations);
}

/** Every station of the district that may be directed to act on a complaint about the police, in one list: likely is here only whose place it is. */
function stationsToDirectReading(deps: ComplaintDeps, complaint: Complaint): Reading<StationsToRoute> {
  return answered(stationsReading(deps.db.$pickTables<OfficeTables>(), complaint.districtCode), (all) => ({ likely: [], all: all.filter((office) => isElsewhere(office, complaint)) }));
}

function stationsToRouteReading(deps: ComplaintDeps, complaint: Complaint): Reading<StationsToRoute> {
  const question = { on: istDateOf(deps.clock()), placeId: complaint.placeId, text: complaint.placeText, districtCode: complaint.districtCode, limit: LIKELY_SHOWN + 1 };
  const both = allOf({
    suggested: suggestionsReading(deps.db.$pickTables<SuggestionTables>(), question),
    stations: stationsReading(deps.db.$pickTables<OfficeTables>(), complaint.districtCode),
  });
  return answered(both, ({ suggested, stations }) => {
    const likely = suggested.map(({ office }) => office).filter((office) => isElsewhere(office, complaint)).slice(0, LIKELY_SHOWN);
    return { likely, all: stations.filter((office) => isElsewhere(office, complaint) && !likely.some(({ id }) => id === office.id)) };
  });
}

function isElsewhere({ id }: Office, { officeId, aboutOfficeId }: Complaint): boolean {
  return id !== officeId && id !== aboutOfficeId;
}
