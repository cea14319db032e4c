import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { istDateOf } from '../../../../../kernel/instant.ts';
import { allOf, answered, unread, type Reading } from '../../../../../platform/db/reading.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import { hearersReading, type Hearer, type HearerTables } from '../../../store/hearer-store.ts';
import { pressureReading, type WithdrawalTables } from '../../../store/withdrawal-store.ts';
import type { ComplaintRecord } from '../../load-record.ts';

/** What of a withdrawal only some officers see. */
export interface WithdrawalSeen {
  /** Undefined for everybody whom the answer is not for. */
  readonly pressure: 'yes' | 'no' | 'unsaid' | undefined;
  /** Whom the SP can name, where somebody has to speak with the person or the person was pressed; empty for all others. */
  readonly hearers: readonly Hearer[];
}

export function withdrawalSeenReading(deps: ComplaintDeps, { actor, record }: { actor: OfficerActor; record: ComplaintRecord }): Reading<WithdrawalSeen> {
  const { complaint, withdrawal } = record;
  if (withdrawal === undefined) return unread({ pressure: undefined, hearers: [] });
  const isForActor = mayDo(actor, 'read-pressure', complaint);
  const isTalkOpen = withdrawal.state === 'asked' && withdrawal.talk === undefined;
  const parts = allOf({
    wasPressed: isForActor ? pressureReading(deps.db.$pickTables<WithdrawalTables>(), complaint.id) : unread(undefined),
    hearers: isTalkOpen && mayDo(actor, 'name-hearer', complaint) ? hearersReading(deps.db.$pickTables<HearerTables>(), { ...complaint, isBySlip: withdrawal.isBySlip, on: istDateOf(deps.clock()) }) : unread([]),
  });
  return answered(parts, ({ wasPressed, hearers }) => ({
    pressure: isForActor ? pressureOf(wasPressed) : undefined,
    hearers: withdrawal.needsTalk || wasPressed === true ? hearers : [],
  }));
}

function pressureOf(wasPressed: boolean | undefined): 'yes' | 'no' | 'unsaid' {
  return wasPressed === undefined ? 'unsaid' : wasPressed ? 'yes' : 'no';
}
