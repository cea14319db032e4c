import type { FirId, OfficeId } from '../../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../../kernel/instant.ts';
import type { ComplainedOf } from '../../fir/model/complained-of.ts';
import { stepOf } from '../../../../kernel/state-table.ts';
import { transferTable, type TransferState } from './transfer-states.ts';

/** Where a Zero FIR belongs: a station of this State, or, in the officer's words, one of another State. */
export type Destination = { readonly kind: 'station'; readonly officeId: OfficeId } | { readonly kind: 'outside'; readonly state: string; readonly station: string };

/** A Zero FIR on its way to its own station (L12, lifecycles 5.3). */
export interface FirTransfer extends Pick<ComplainedOf, 'aboutOfficeId'> {
  readonly zeroFirId: FirId;
  /** The record the FIR was made from. */
  readonly sourceId: string;
  readonly state: TransferState;
  readonly fromOfficeId: OfficeId;
  readonly destination: Destination;
  /** Why the registering station believes so. */
  readonly ground: string;
  readonly sentAt: Instant | undefined;
  /** How it left the State, by letter or e-mail, and when: no other State is connected. */
  readonly sentOutside: { readonly mark: string; readonly on: IstDate } | undefined;
  readonly dispute: { readonly ground: string; readonly byOfficeId: OfficeId; readonly at: Instant; readonly deciderOfficeId: OfficeId } | undefined;
  readonly decision: { readonly ground: string; readonly at: Instant } | undefined;
  readonly acceptedAt: Instant | undefined;
  readonly regularFirId: FirId | undefined;
}

export type TransferMove =
  | { readonly action: 'send'; readonly at: Instant }
  | { readonly action: 'send-outside'; readonly at: Instant; readonly mark: string; readonly on: IstDate }
  | { readonly action: 'accept'; readonly at: Instant; readonly regularFirId: FirId }
  | { readonly action: 'dispute'; readonly at: Instant; readonly ground: string; readonly deciderOfficeId: OfficeId }
  | { readonly action: 'decide'; readonly at: Instant; readonly ground: string; readonly toOfficeId: OfficeId };

/** The transfer after a move, or undefined when the lifecycle does not allow it now. */
export function moveTransfer(transfer: FirTransfer, move: TransferMove): FirTransfer | undefined {
  const step = stepOf(transferTable, transfer.state, move.action);
  const isOutside = transfer.destination.kind === 'outside';
  if (step === undefined || isOutside !== (move.action === 'send-outside')) return undefined;
  return { ...transfer, ...changed(transfer, move), state: step.to };
}

function changed({ destination, fromOfficeId }: FirTransfer, move: TransferMove): Partial<FirTransfer> {
  switch (move.action) {
    case 'send':
      return { sentAt: move.at };
    case 'send-outside':
      return { sentAt: move.at, sentOutside: { mark: move.mark, on: move.on } };
    case 'accept':
      return { acceptedAt: move.at, regularFirId: move.regularFirId };
    case 'dispute':
      return { dispute: { ground: move.ground, byOfficeId: destination.kind === 'station' ? destination.officeId : fromOfficeId, at: move.at, deciderOfficeId: move.deciderOfficeId } };
    case 'decide':
      return { destination: { kind: 'station', officeId: move.toOfficeId }, decision: { ground: move.ground, at: move.at } };
  }
}

/** Who has the FIR: always exactly one office. The registering station keeps it until the other has taken it over. */
export function holderOf({ state, destination, fromOfficeId }: FirTransfer): OfficeId {
  return state === 'accepted' && destination.kind === 'station' ? destination.officeId : fromOfficeId;
}
