import { z } from 'zod';
import type { OfficeId } from '../../../kernel/id.ts';
import { instantOf, type Instant } from '../../../kernel/instant.ts';
import type { RecordKind } from '../../ledger/index.ts';
import { isClockKind, type ClockKind } from '../model/clock-kinds.ts';
import { rungs, stepKinds } from '../model/clock-rule.ts';
import type { Clock, ClockId } from '../model/clock.ts';
import type { ClockStep } from '../model/plan-clock.ts';

export interface ClockRow {
  readonly clock_id: string;
  readonly kind: string;
  readonly record_kind: string;
  readonly record_id: string;
  readonly office_id: number;
  readonly started_at: Instant;
  readonly warning_at: Instant;
  readonly due_at: Instant;
  readonly paused_at: Instant | null;
  readonly paused_ms: number;
  readonly met_at: Instant | null;
  readonly lapsed_at: Instant | null;
}

export function toClock(row: ClockRow): Clock {
  return {
    id: row.clock_id as ClockId,
    kind: toClockKind(row.kind),
    recordKind: row.record_kind as RecordKind,
    recordId: row.record_id,
    officeId: row.office_id as OfficeId,
    startedAt: row.started_at,
    warningAt: row.warning_at,
    dueAt: row.due_at,
    pausedAt: row.paused_at ?? undefined,
    pausedMs: row.paused_ms,
    metAt: row.met_at ?? undefined,
    lapsedAt: row.lapsed_at ?? undefined,
  };
}

/** @throws RangeError: a kind may only go when a migration has ended its clocks. */
export function toClockKind(kind: string): ClockKind {
  if (!isClockKind(kind)) throw new RangeError(`No such clock: ${kind}`);
  return kind;
}

const StoredSteps = z.array(z.object({ kind: z.enum(stepKinds), at: z.iso.datetime().transform(instantOf), to: z.enum(rungs).optional() }));

export function toSteps(stored: unknown): ClockStep[] {
  return StoredSteps.parse(stored).map(({ kind, at, to }) => ({ kind, at, to }));
}

export function stepsText(steps: readonly ClockStep[]): string {
  return JSON.stringify(steps.map(({ kind, at, to }) => ({ kind, at: at.toISOString(), to })));
}
