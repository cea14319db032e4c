import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { istDateOf } from '../../../../../kernel/instant.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import { listHearers, type Hearer, type HearerTables } from '../../../store/hearer-store.ts';
import { findPressure, type WithdrawalTables } from '../../../store/withdrawal-store.ts';
import type { ComplaintRecord } from '../../load-record.ts';

/** What of a withdrawal only some officers see. */
export interface WithdrawalSeen {
  /** Undefined for everybody whom the answer is not for. */
  readonly pressure: 'yes' | 'no' | 'unsaid' | undefined;
  /** Whom the SP can name; empty for all others, and when nobody has to speak any more. */
  readonly hearers: readonly Hearer[];
}

export async function withdrawalSeenBy(deps: ComplaintDeps, { actor, record }: { actor: OfficerActor; record: ComplaintRecord }): Promise<WithdrawalSeen> {
  const { complaint, withdrawal } = record;
  if (withdrawal === undefined) return { pressure: undefined, hearers: [] };
  const isOpen = withdrawal.state === 'asked' && withdrawal.talk === undefined;
  const [wasPressed, hearers] = await Promise.all([
    mayDo(actor, 'read-pressure', complaint) ? findPressure(deps.db.$pickTables<WithdrawalTables>(), withdrawal.id) : undefined,
    isOpen && mayDo(actor, 'name-hearer', complaint) ? listHearers(deps.db.$pickTables<HearerTables>(), { ...complaint, on: istDateOf(deps.clock()) }) : [],
  ]);
  const pressure = wasPressed === undefined ? 'unsaid' : wasPressed ? 'yes' : 'no';
  return { pressure: mayDo(actor, 'read-pressure', complaint) ? pressure : undefined, hearers };
}
