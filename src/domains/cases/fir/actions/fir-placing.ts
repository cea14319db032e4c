import type { Localised } from '../../../../kernel/text.ts';
import type { FirstInformationReport } from '../model/first-information-report.ts';

/** Where the matter belongs. `zero`: to a station named here, which this one sends it to; `from-zero`: taken over from the station that registered it (L12). */
export type FirPlacing =
  | { readonly series: 'regular' }
  | { readonly series: 'zero'; readonly to: { readonly station: Localised; readonly district: Localised } }
  | { readonly series: 'from-zero'; readonly zero: FirstInformationReport; readonly station: Localised };
