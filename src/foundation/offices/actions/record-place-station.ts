import { istDateOf } from '../../../kernel/instant.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { isUniqueViolation } from '../../../platform/db/unique-violation.ts';
import { findPlace, type GeographyTables, type PlaceId } from '../../geography/index.ts';
import type { Act } from '../../ledger/index.ts';
import { maySettlePlaces } from '../model/office-policy.ts';
import { findOffice, type OfficeTables } from '../store/office-store.ts';
import { endPlaceStations, insertPlaceStations, type PlaceStationSource, type PlaceStationTables } from '../store/place-station-store.ts';

export interface PlaceStationInput {
  readonly placeId: PlaceId;
  readonly officeId: OfficeId;
  readonly source: PlaceStationSource;
}

/**
 * Says which station a place belongs to, from today on; what was in force ends today. Everybody is answered by it from then on.
 * Refuses: unknown place (`not-found`), a place outside the actor's district (`not-allowed`), an office that is no station (`invalid`),
 * two officers at the same moment (`conflict`). Leaves a mark on the place.
 */
export async function recordPlaceStation(act: Act, input: PlaceStationInput): Promise<Result<void>> {
  const place = await findPlace(act.trx.$pickTables<GeographyTables>(), input.placeId);
  if (place === undefined) return refused({ code: 'not-found', reason: 'placeNotFound' });
  if (act.actor.kind !== 'officer' || !maySettlePlaces(act.actor, place.districtCode)) return refused({ code: 'not-allowed', reason: 'notYourDistrict' });
  const station = await findOffice(act.trx.$pickTables<OfficeTables>(), input.officeId);
  if (station?.kind !== 'station') return refused({ code: 'invalid', reason: 'notAStation', fields: { officeId: 'notAStation' } });

  const tables = act.trx.$pickTables<PlaceStationTables>();
  const on = istDateOf(act.at);
  const before = (await endPlaceStations(tables, { placeIds: [place.id], on })).get(place.id);
  try {
    await insertPlaceStations(tables, [{ ...input, decidedByOffice: act.actor.officeId, on }]);
  } catch (error) {
    if (isUniqueViolation(error, 'place_stations_current')) return refused({ code: 'conflict', reason: 'justDecided' });
    throw error;
  }
  act.mark({
    recordKind: 'place',
    recordId: place.recordId,
    kind: 'place.station-recorded',
    content: { placeId: place.id, officeId: input.officeId, before: before ?? null, source: input.source },
  });
  return ok(undefined);
}
