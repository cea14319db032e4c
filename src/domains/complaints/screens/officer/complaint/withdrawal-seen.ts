import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { istDateOf } from '../../../../../kernel/instant.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import type { Withdrawal } from '../../../model/withdrawal.ts';
import { listHearers, type Hearer, type HearerTables } from '../../../store/hearer-store.ts';
import { findPressure, type WithdrawalTables } from '../../../store/withdrawal-store.ts';
import type { ComplaintRecord } from '../../load-record.ts';

/** What of a withdrawal only some officers see. */
export interface WithdrawalSeen {
  /** Undefined for everybody whom the answer is not for. */
  readonly pressure: 'yes' | 'no' | 'unsaid' | undefined;
  /** Whom the SP can name, where somebody has to speak with the person or the person was pressed; empty for all others. */
  readonly hearers: readonly Hearer[];
}

export async function withdrawalSeenBy(deps: ComplaintDeps, { actor, record }: { actor: OfficerActor; record: ComplaintRecord }): Promise<WithdrawalSeen> {
  const { complaint, withdrawal } = record;
  if (withdrawal === undefined) return { pressure: undefined, hearers: [] };
  const pressure = mayDo(actor, 'read-pressure', complaint) ? await pressureOf(deps, withdrawal) : undefined;
  const isTalkOpen = withdrawal.state === 'asked' && withdrawal.talk === undefined && (withdrawal.needsTalk || pressure === 'yes');
  const hearers = isTalkOpen && mayDo(actor, 'name-hearer', complaint) ? await listHearers(deps.db.$pickTables<HearerTables>(), { ...complaint, on: istDateOf(deps.clock()) }) : [];
  return { pressure, hearers };
}

async function pressureOf(deps: ComplaintDeps, { id }: Withdrawal): Promise<'yes' | 'no' | 'unsaid'> {
  const wasPressed = await findPressure(deps.db.$pickTables<WithdrawalTables>(), id);
  return wasPressed === undefined ? 'unsaid' : wasPressed ? 'yes' : 'no';
}
