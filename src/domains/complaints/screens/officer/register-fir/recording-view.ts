import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { istDateOf } from '../../../../../kernel/instant.ts';
import type { PostedOfficer } from '../../../../../foundation/identity/index.ts';
import { getOffices, type Office, type OfficeTables, type SupervisionTables } from '../../../../../foundation/offices/index.ts';
import { ladderToTell } from '../../../../cases/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import type { Complaint } from '../../../model/complaint.ts';
import { inOrderOfOffer } from '../../../model/rules/woman-officer-records.ts';
import { listWomenOfficers, type WomenOfficersTables } from '../../../store/women-officers-store.ts';

export interface OfferedRecorder {
  readonly officer: Pick<PostedOfficer, 'id' | 'name' | 'rank'>;
  /** Undefined: of this station. */
  readonly office: Office | undefined;
}

/** Who may be chosen as the recorder, for the answer given so far (L4). */
export interface RecordingView {
  readonly mustBeWoman: boolean;
  readonly hasStationWoman: boolean;
  /** Women officers of the station; without one those of the district in their order, then everybody of the station. */
  readonly offered: readonly OfferedRecorder[];
  /** Who is told when the station goes on without a woman officer; undefined when no office above is known. */
  readonly officeAbove: Office | undefined;
}

/** Three statements more only where a woman has to record and the station has none. */
export async function recordingView(deps: ComplaintDeps, of: { actor: OfficerActor; complaint: Complaint; officers: readonly PostedOfficer[]; isGivenByVictimWoman: boolean | undefined }): Promise<RecordingView> {
  const { actor, complaint, officers } = of;
  const mustBeWoman = of.isGivenByVictimWoman !== false;
  const atStation = officers.map((officer) => ({ officer, office: undefined }));
  const women = atStation.filter(({ officer }) => officer.isWoman);
  if (!mustBeWoman || women.length > 0) return { mustBeWoman, hasStationWoman: women.length > 0, offered: mustBeWoman ? women : atStation, officeAbove: undefined };
  const on = istDateOf(deps.clock());
  const districtCode = actor.districtCode ?? complaint.districtCode;
  const [elsewhere, [officeAbove]] = await Promise.all([
    listWomenOfficers(deps.db.$pickTables<WomenOfficersTables>(), { districtCode, on }),
    ladderToTell(deps.db.$pickTables<SupervisionTables>(), { record: complaint, officeId: complaint.officeId, on }),
  ]);
  const offices = new Map((await getOffices(deps.db.$pickTables<OfficeTables>(), elsewhere.map((woman) => woman.officeId))).map((office) => [office.id, office]));
  const called = inOrderOfOffer(elsewhere).map((woman) => ({ officer: woman, office: offices.get(woman.officeId) }));
  return { mustBeWoman, hasStationWoman: false, offered: [...called, ...atStation], officeAbove };
}
