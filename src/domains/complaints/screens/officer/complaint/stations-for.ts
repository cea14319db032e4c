import { istDateOf } from '../../../../../kernel/instant.ts';
import { listStations, suggestStations, type Office, type OfficeTables, type SuggestionTables } from '../../../../../foundation/offices/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import type { Complaint } from '../../../model/complaint.ts';

/** What the district's desk, or the office above, chooses from: the likely stations first, then all of the district; never the one complained of. */
export interface StationsToRoute {
  readonly likely: readonly Office[];
  readonly all: readonly Office[];
}

export const noStations: StationsToRoute = { likely: [], all: [] };

const LIKELY_SHOWN = 3;

/** Every station of the district that may be directed to act on a complaint about the police, in one list: likely is here only whose place it is. */
export async function stationsToDirect(deps: ComplaintDeps, complaint: Complaint): Promise<StationsToRoute> {
  const all = await listStations(deps.db.$pickTables<OfficeTables>(), complaint.districtCode);
  return { likely: [], all: all.filter(({ id }) => id !== complaint.officeId && id !== complaint.aboutOfficeId) };
}

export async function stationsFor(deps: ComplaintDeps, complaint: Complaint): Promise<StationsToRoute> {
  const suggested = await suggestStations(deps.db.$pickTables<SuggestionTables>(), {
    on: istDateOf(deps.clock()),
    placeId: complaint.placeId,
    text: complaint.placeText,
    districtCode: complaint.districtCode,
    limit: LIKELY_SHOWN + 1,
  });
  const all = await listStations(deps.db.$pickTables<OfficeTables>(), complaint.districtCode);
  const isElsewhere = ({ id }: Office): boolean => id !== complaint.officeId && id !== complaint.aboutOfficeId;
  const likely = suggested.map(({ office }) => office).filter(isElsewhere).slice(0, LIKELY_SHOWN);
  return { likely, all: all.filter((office) => isElsewhere(office) && !likely.some(({ id }) => id === office.id)) };
}
