import type { PostedOfficer } from '../../../../../foundation/identity/index.ts';
import type { Offence, OffenceHit } from '../../../../../foundation/law/index.ts';
import type { Complaint } from '../../../model/complaint.ts';
import type { Desk } from '../desk-frame.ts';
import type { FirFormErrors } from './form.ts';

export interface FirPageProps {
  readonly desk: Desk;
  readonly complaint: Complaint;
  readonly officers: readonly PostedOfficer[];
  readonly ticked: readonly Offence[];
  readonly hits: readonly OffenceHit[];
  readonly hasSearched: boolean;
  /** Field name → what stands in it. */
  readonly typed: (name: string) => string;
  readonly errors: FirFormErrors;
  readonly csrf: string;
}
