import type { OfficerActor } from '../../../../../kernel/actor.ts';
import type { OfficeId } from '../../../../../kernel/id.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import type { FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import type { Clock } from '../../../../../foundation/deadlines/index.ts';
import type { Office } from '../../../../../foundation/offices/index.ts';
import type { DutyLine, FirstInformationReport, ProgressNote } from '../../../../cases/index.ts';
import type { Complaint } from '../../../model/complaint.ts';
import type { RelatedPerson } from '../../../model/person.ts';
import type { ProgressTelling } from '../../../model/progress-telling.ts';
import type { Desk } from '../desk-frame.ts';

export interface DutiesPageProps {
  readonly desk: Desk;
  readonly actor: OfficerActor;
  readonly complaint: Complaint;
  readonly fir: FirstInformationReport;
  /** What was told of the investigation, and what was done for the duties, each the newest first. */
  readonly done: { readonly notes: readonly ProgressNote[]; readonly lines: readonly DutyLine[] };
  /** Of the duties after the FIR, met ones too. */
  readonly clocks: readonly Clock[];
  readonly offices: ReadonlyMap<OfficeId, Office>;
  /** Who reads a note of progress on the own page and gets the message. */
  readonly readers: readonly RelatedPerson[];
  /** Words to be read over before they go out; undefined while they are typed. */
  readonly preview: { readonly telling: ProgressTelling; readonly named: readonly string[] } | undefined;
  readonly typed: (name: string) => string;
  readonly refused: Refusal | undefined;
  readonly csrf: string;
  readonly now: Instant;
}

export type DutyFormProps = DutiesPageProps & { readonly errors: readonly FieldError[] };
