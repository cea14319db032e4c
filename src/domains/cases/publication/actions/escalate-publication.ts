import type { FirId, OfficeId } from '../../../../kernel/id.ts';
import { isBefore, istDateOf } from '../../../../kernel/instant.ts';
import { ok, type Result } from '../../../../kernel/result.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import type { OfficeKind, SupervisionTables } from '../../../../foundation/offices/index.ts';
import { ladderToTell } from '../../fir/actions/ladder-to-tell.ts';
import type { Publication } from '../model/publication.ts';
import { lockPublication, updateLateOffice, type PublicationTables } from '../store/publication-store.ts';

const districtAndAbove: readonly OfficeKind[] = ['district', 'police-district', 'rail-district', 'range', 'headquarters'];
const subDivisionAndAbove: readonly OfficeKind[] = ['circle', 'sub-division', ...districtAndAbove];

/**
 * After 48 hours the SDPO, after 72 the SP is told that an FIR is not on the web whole (L14): the next office above that is known,
 * never the one complained of (5.1). The duty stays with the station. Done by the clock within its own act.
 */
export async function escalatePublication(act: Act, late: { readonly firId: FirId; readonly officeId: OfficeId; readonly isBreach: boolean }): Promise<Result<void>> {
  const db = act.trx.$pickTables<PublicationTables>();
  const publication = await lockPublication(db, late.firId);
  if (publication === undefined || isGivenTime(act, publication)) return ok(undefined);
  const ladder = await ladderToTell(act.trx.$pickTables<SupervisionTables>(), { record: publication, officeId: late.officeId, on: istDateOf(act.at) });
  const above = ladder.find((office) => (late.isBreach ? districtAndAbove : subDivisionAndAbove).includes(office.kind));
  if (above !== undefined) await updateLateOffice(db, { firId: late.firId, officeId: above.id });
  act.mark({ recordKind: 'fir', recordId: late.firId, kind: late.isBreach ? 'fir.publication-breach' : 'fir.publication-late', content: { toOfficeId: above?.id ?? null } });
  return ok(undefined);
}

/** An officer of DySP's rank has given more time, and it is not over. */
function isGivenTime(act: Act, { state, publishAt }: Publication): boolean {
  return state === 'due' && isBefore(act.at, publishAt);
}
