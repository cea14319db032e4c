import { randomUUID } from 'node:crypto';
import type { SystemActor } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { frozenClock, type FrozenClock } from '../../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { act, type Act, type ActDeps } from '../../ledger/index.ts';
import type { ClockHandlers } from '../actions/sweep-clocks.ts';
import { clockKinds } from '../model/clock-kinds.ts';

/** A database with two offices and a clock that the test moves. */
export interface ClockDesk extends ActDeps {
  readonly database: TestDatabase;
  readonly clock: FrozenClock;
  readonly stationId: OfficeId;
  readonly otherStationId: OfficeId;
  /** Runs `work` in an act that leaves a mark, as a domain's action would; answers its value. */
  run<T>(work: (act: Act) => Promise<T>): Promise<T>;
  /** The marks that clocks left, oldest first. */
  clockMarks(): Promise<{ kind: string; content: Database['v_ledger_marks']['content'] }[]>;
}

const tester: SystemActor = { kind: 'system', name: 'test' };

export async function openClockDesk(): Promise<ClockDesk> {
  const database = await testDatabase();
  const offices = [{ id: 1 as OfficeId, name: 'Jokihat' }, { id: 2 as OfficeId, name: 'Palasi' }] as const;
  await database.owner
    .insertInto('offices')
    .values(offices.map(({ id, name }) => ({ id, kind: 'cyber-station', name_en: name, status: 'confirmed', match_keys: [] })))
    .execute();
  const clock = frozenClock('2026-11-24T10:00:00+05:30');
  const deps = { db: database.app, clock };
  return {
    ...deps,
    database,
    stationId: offices[0].id,
    otherStationId: offices[1].id,
    async run(work) {
      const result = await act(deps, tester, 'test.run', async (open): Promise<Result<Awaited<ReturnType<typeof work>>>> => {
        open.mark({ recordKind: 'complaint', recordId: randomUUID(), kind: 'test.ran', content: {} });
        return ok(await work(open));
      });
      if (!result.ok) throw new Error(`Refused: ${result.refusal.reason}`);
      return result.value;
    },
    clockMarks() {
      return database.app.selectFrom('v_ledger_marks').select(['kind', 'content']).where('record_kind', '=', 'clock').orderBy('id').execute();
    },
  };
}

/** Handlers for the kinds named, none for the rest. */
export function handlersFor(some: Partial<ClockHandlers>): ClockHandlers {
  const none = Object.fromEntries(clockKinds.map((kind) => [kind, {}]));
  return { ...(none as ClockHandlers), ...some };
}
