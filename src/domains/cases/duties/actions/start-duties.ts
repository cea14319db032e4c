import { listClocksOf, startClocks, type ClockTables, type DeadlineSettings } from '../../../../foundation/deadlines/index.ts';
import { consequencesOf, type Offence } from '../../../../foundation/law/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import type { FirstInformationReport } from '../../fir/model/first-information-report.ts';
import { dutiesOfFir } from '../model/rules/duties-of-fir.ts';

/**
 * Starts the clocks of what the law asks after an FIR, within the act that registers it. They lie on the record behind the FIR, so that they
 * go with a Zero FIR to its own station, and count from the first registration: a Zero FIR is recorded information like any other (L12).
 */
export async function startDuties(act: Act, settings: DeadlineSettings, of: { readonly fir: FirstInformationReport; readonly offences: readonly Offence[]; readonly zero: FirstInformationReport | undefined }): Promise<void> {
  const { fir, offences, zero } = of;
  // What began, or was done, with the Zero FIR does not begin anew.
  const begun = zero === undefined ? [] : (await listClocksOf(act.trx.$pickTables<ClockTables>(), fir.sourceId)).map(({ kind }) => kind);
  const duties = dutiesOfFir(consequencesOf(offences).list, fir.items).filter((kind) => !begun.includes(kind));
  await startClocks(act, settings, duties.map((kind) => ({ kind, recordKind: 'complaint', recordId: fir.sourceId, officeId: fir.officeId, startedAt: (zero ?? fir).registeredAt })));
}
