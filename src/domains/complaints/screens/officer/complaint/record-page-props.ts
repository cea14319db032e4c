import type { OfficerActor } from '../../../../../kernel/actor.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import type { FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import type { OfficerRecord } from './load-officer-record.ts';
import type { Desk } from '../desk-frame.ts';

export type ActionFormsProps = RecordPageProps & { readonly errors: readonly FieldError[] };

export interface RecordPageProps extends OfficerRecord {
  readonly desk: Desk;
  readonly actor: OfficerActor;
  /** What was typed, when the page comes back with errors. */
  readonly typed: (name: string) => string;
  readonly csrf: string;
  readonly now: Instant;
  readonly refused: Refusal | undefined;
}
