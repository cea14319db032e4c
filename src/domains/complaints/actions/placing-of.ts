import { ok, refused, type Result } from '../../../kernel/result.ts';
import { findDistrict, type GeographyTables } from '../../../foundation/geography/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { findOffice, type OfficeTables } from '../../../foundation/offices/index.ts';
import type { FirPlacing } from '../../cases/index.ts';
import { SHORTEST_GROUND, type BelongsElsewhere } from '../model/belongs-elsewhere.ts';
import type { Complaint } from '../model/complaint.ts';

/**
 * Regular, or a Zero FIR with the station it belongs to.
 * Refusals: `noSuchStation` (no station, this one, or the one complained of), `groundMissing`. That the place lies elsewhere never refuses an FIR (L12).
 */
export async function placingOf(act: Act, complaint: Complaint, belongs: BelongsElsewhere | undefined): Promise<Result<FirPlacing>> {
  if (belongs === undefined) return ok({ series: 'regular' });
  const { destination, ground } = belongs;
  if (ground.trim().length < SHORTEST_GROUND) return refused({ code: 'invalid', reason: 'groundMissing', fields: { belongsGround: 'groundMissing' } });
  if (destination.kind === 'outside') return ok({ series: 'zero', to: { station: { en: destination.station, hi: undefined }, district: { en: destination.state, hi: undefined } } });
  const station = await findOffice(act.trx.$pickTables<OfficeTables>(), destination.officeId);
  if (station?.kind !== 'station' || station.id === complaint.officeId || station.id === complaint.aboutOfficeId) return refused({ code: 'invalid', reason: 'noSuchStation', fields: { belongsOfficeId: 'noSuchStation' } });
  const district = station.districtCode === undefined ? undefined : await findDistrict(act.trx.$pickTables<GeographyTables>(), station.districtCode);
  return ok({ series: 'zero', to: { station: station.name, district: district?.name ?? { en: '', hi: undefined } } });
}
