import type { OfficerActor } from '../../../../../kernel/actor.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import type { FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import type { PostedOfficer } from '../../../../../foundation/identity/index.ts';
import type { RelatedPerson } from '../../../model/person.ts';
import type { ConnectedMode } from '../../../model/signature-mode.ts';
import type { ComplaintRecord } from '../../load-record.ts';
import type { EnquiryAsked } from './enquiry-asked.ts';
import type { StationsToRoute } from './stations-for.ts';
import type { WithdrawalSeen } from './withdrawal-seen.ts';
import type { Desk } from '../desk-frame.ts';

export type ActionFormsProps = RecordPageProps & { readonly errors: readonly FieldError[] };

export interface RecordPageProps {
  readonly desk: Desk;
  readonly record: ComplaintRecord;
  readonly actor: OfficerActor;
  readonly officers: readonly PostedOfficer[];
  readonly persons: readonly RelatedPerson[];
  readonly phone: string;
  /** Empty unless the officer may name the station. */
  readonly stations: StationsToRoute;
  /** In which the signature may be recorded here. */
  readonly signatureModes: readonly ConnectedMode[];
  /** What was typed, when the page comes back with errors. */
  readonly typed: (name: string) => string;
  /** What an officer who may permit the enquiry looks at; undefined for all others. */
  readonly enquiryAsked: EnquiryAsked | undefined;
  readonly withdrawal: WithdrawalSeen;
  readonly csrf: string;
  readonly now: Instant;
  readonly refused: Refusal | undefined;
}
