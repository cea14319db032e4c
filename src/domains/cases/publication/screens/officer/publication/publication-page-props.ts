import type { OfficerActor } from '../../../../../../kernel/actor.ts';
import type { Instant } from '../../../../../../kernel/instant.ts';
import type { Refusal } from '../../../../../../kernel/refusal.ts';
import type { FieldError } from '../../../../../../web/components/error-summary/error-summary.tsx';
import type { Clock } from '../../../../../../foundation/deadlines/index.ts';
import type { Desk } from '../../../../../../foundation/offices/index.ts';
import type { Publication } from '../../../model/publication.ts';
import type { PublicationDecision } from '../../../model/publication-decision.ts';
import type { Representation } from '../../../model/representation.ts';

export interface PublicationPageProps {
  readonly desk: Desk;
  readonly actor: OfficerActor;
  readonly publication: Publication;
  readonly clocks: readonly Clock[];
  readonly decisions: readonly PublicationDecision[];
  readonly representations: readonly Representation[];
  readonly now: Instant;
  readonly typed: (name: string) => string;
  readonly refused: Refusal | undefined;
  readonly csrf: string;
}
export type PublicationFormProps = PublicationPageProps & { readonly errors: readonly FieldError[] };
