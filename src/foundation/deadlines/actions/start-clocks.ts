import type { OfficeId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import type { Act, MarkContent, RecordKind } from '../../ledger/index.ts';
import type { ClockKind } from '../model/clock-kinds.ts';
import type { ClockId } from '../model/clock.ts';
import { planClock, withoutMissedSteps } from '../model/plan-clock.ts';
import type { DeadlineSettings } from '../model/settings.ts';
import { insertClocks, insertClockUnlessOpen, type NewClock, type OwnClockTables } from '../store/clock-store.ts';

export interface ClockToStart {
  readonly kind: ClockKind;
  readonly recordKind: RecordKind;
  readonly recordId: string;
  /** The office that holds the duty. */
  readonly officeId: OfficeId;
  /** The event that the law counts from, when it is not this act. */
  readonly startedAt?: Instant;
  /** `once`: it begins long after its event, and of the steps that were missed only the highest is taken. Without it all follow. */
  readonly missedSteps?: 'once';
  /** What the handlers of the steps need to know; no personal data. */
  readonly facts?: MarkContent;
}

export interface StartedClock {
  readonly id: ClockId;
  readonly kind: ClockKind;
  readonly dueAt: Instant;
}

/**
 * Starts clocks, several in one statement. Part of the caller's act and told by its mark.
 *
 * The times follow from the settings given and stay, whatever the settings become.
 * @throws when the record has an open clock of the kind: end it first
 */
export async function startClocks(act: Act, settings: DeadlineSettings, clocks: readonly ClockToStart[]): Promise<StartedClock[]> {
  if (clocks.length === 0) return [];
  const started = clocks.map((clock) => startOf(act, settings, clock));
  await insertClocks(act.trx.$pickTables<OwnClockTables>(), started);
  return started.map(({ id, kind, plan }) => ({ id, kind, dueAt: plan.dueAt }));
}

/** The same for one clock that may be open already: then it keeps its end. */
export async function startClockUnlessOpen(act: Act, settings: DeadlineSettings, clock: ClockToStart): Promise<void> {
  await insertClockUnlessOpen(act.trx.$pickTables<OwnClockTables>(), startOf(act, settings, clock));
}

function startOf(act: Act, settings: DeadlineSettings, clock: ClockToStart): NewClock {
  const startedAt = clock.startedAt ?? act.at;
  const plan = planClock({ kind: clock.kind, startedAt, settings });
  return { ...clock, id: newId<ClockId>(), startedAt, facts: clock.facts ?? {}, plan: clock.missedSteps === 'once' ? withoutMissedSteps(plan, act.at) : plan };
}
