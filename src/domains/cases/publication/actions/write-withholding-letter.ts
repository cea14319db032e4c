import type { OfficerActor } from '../../../../kernel/actor.ts';
import { istDateOf } from '../../../../kernel/instant.ts';
import { findOfficer, type OfficerReadTables } from '../../../../foundation/identity/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { writeToMagistrate } from '../../fir/actions/write-to-magistrate.ts';
import { findFir, type FirTables } from '../../fir/store/fir-store.ts';
import type { Publication } from '../model/publication.ts';

/** Tells the area Magistrate of a decision to keep an FIR off the web, in the words of who decided (L15). Withheld again: a next version. */
export async function writeWithholdingLetter(act: Act, of: { readonly publication: Publication; readonly by: OfficerActor; readonly reasons: string }): Promise<void> {
  const { publication, by, reasons } = of;
  const { officeId, copy } = publication;
  const fir = await findFir(act.trx.$pickTables<FirTables>(), publication.firId);
  const officer = await findOfficer(act.trx.$pickTables<OfficerReadTables>(), { id: by.officerId, on: istDateOf(act.at) });
  if (fir === undefined || officer === undefined) throw new Error(`FIR ${publication.firId} or the officer who decides about it is not there`);
  await writeToMagistrate(act, { kind: 'withholding-letter', fir, station: { id: officeId, name: copy.station }, district: copy.district, officer, reasons });
}
