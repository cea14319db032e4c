import { roleOf, type Actor, type ActorRole } from '../../../../kernel/actor.ts';
import type { Refusal } from '../../../../kernel/refusal.ts';
import { stepOf } from '../../../../kernel/state-table.ts';
import { isComplainedOf } from '../../fir/model/complained-of.ts';
import type { FirTransfer } from './transfer.ts';
import { transferTable, type TransferAction } from './transfer-states.ts';

/** How the officer's office must stand to the transfer. */
type Relation = 'registering-office' | 'receiving-office' | 'deciding-office';

/**
 * Who may do what with a Zero FIR on its way (lifecycles 5.3). What is not named is refused, and everything is to the office it is about (5.1).
 * An officer in charge registers and takes over; whoever leads the office above both decides a dispute.
 */
const allowed = {
  send: { sho: 'registering-office' },
  'send-outside': { sho: 'registering-office' },
  accept: { sho: 'receiving-office' },
  dispute: { sho: 'receiving-office' },
  decide: { sp: 'deciding-office', dig: 'deciding-office', headquarters: 'deciding-office' },
} as const satisfies Record<TransferAction, Partial<Record<ActorRole, Relation>>>;

/** May the actor do this with the transfer as it stands? Role, office and state are asked together. */
export function mayTransfer(actor: Actor, action: TransferAction, transfer: FirTransfer): boolean {
  return transferRefusal(actor, action, transfer) === undefined;
}

/** Why not: `transferState` (the lifecycle does not allow it now), `notAllowed` (role or office). Undefined: the actor may. */
export function transferRefusal(actor: Actor, action: TransferAction, transfer: FirTransfer): Refusal | undefined {
  const isOutside = transfer.destination.kind === 'outside';
  if (stepOf(transferTable, transfer.state, action) === undefined || isOutside !== (action === 'send-outside')) return { code: 'wrong-state', reason: 'transferState' };
  return isFor(actor, action, transfer) ? undefined : { code: 'not-allowed', reason: 'notAllowed', log: `${action} is not for this role or office` };
}

function isFor(actor: Actor, action: TransferAction, transfer: FirTransfer): boolean {
  const relations: Partial<Record<ActorRole, Relation>> = allowed[action];
  const relation = relations[roleOf(actor)];
  return actor.kind === 'officer' && relation !== undefined && !isComplainedOf(actor, transfer) && actor.officeId === officeOf(relation, transfer);
}

function officeOf(relation: Relation, { fromOfficeId, destination, dispute }: FirTransfer) {
  switch (relation) {
    case 'registering-office':
      return fromOfficeId;
    case 'receiving-office':
      return destination.kind === 'station' ? destination.officeId : undefined;
    case 'deciding-office':
      return dispute?.deciderOfficeId;
  }
}
