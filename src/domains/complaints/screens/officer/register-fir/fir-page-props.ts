import type { IstDate } from '../../../../../kernel/instant.ts';
import type { WordRun } from '../../../../../platform/text/word-differences.ts';
import type { District } from '../../../../../foundation/geography/index.ts';
import type { PostedOfficer } from '../../../../../foundation/identity/index.ts';
import type { Consequence, Offence, OffenceHit } from '../../../../../foundation/law/index.ts';
import type { Office } from '../../../../../foundation/offices/index.ts';
import type { Sensitivity } from '../../../../cases/index.ts';
import type { Complaint } from '../../../model/complaint.ts';
import type { Desk } from '../desk-frame.ts';
import type { FirFormErrors } from './form-errors.ts';
import type { RecordingView } from './recording-view.ts';

export interface FirPageProps {
  readonly desk: Desk;
  readonly complaint: Complaint;
  readonly officers: readonly PostedOfficer[];
  readonly ticked: readonly Offence[];
  readonly hits: readonly OffenceHit[];
  readonly hasSearched: boolean;
  /** The day it happened: which law was in force. */
  readonly day: IstDate;
  /** What follows from the sections named so far; empty when none is. */
  readonly consequences: readonly Consequence[];
  /** What speaks against putting it on the web (L16), as ticked. */
  readonly sensitivity: readonly Sensitivity[];
  /** Undefined: no section of the list (L4) is named. */
  readonly recording: RecordingView | undefined;
  readonly differences: readonly WordRun[];
  /** To choose the station from that the place belongs to (L12). */
  readonly districts: readonly District[];
  /** Of the district that was chosen; empty before. */
  readonly stationsThere: readonly Office[];
  /** Field name → what stands in it. */
  readonly typed: (name: string) => string;
  readonly errors: FirFormErrors;
  readonly csrf: string;
}
