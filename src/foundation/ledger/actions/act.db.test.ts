import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SystemActor } from '../../../kernel/actor.ts';
import { ok, refused } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { frozenClock } from '../../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { act } from './act.ts';

const software: SystemActor = { kind: 'system', name: 'test' };
const clock = frozenClock('2026-11-24T10:00:00+05:30');
let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const deps = () => ({ db: db.app, clock });
const mark = (recordId: string, kind = 'office.noted') => ({ recordKind: 'office', recordId, kind, content: { seen: true } }) as const;
const marksOf = (recordId: string) => db.app.selectFrom('v_ledger_marks').selectAll().where('record_id', '=', recordId).orderBy('id').execute();

describe('an act', () => {
  it('writes its marks with one moment, the actor and the name of the act', async () => {
    const id = newId();
    const result = await act(deps(), software, 'office.note', (open) => {
      open.mark(mark(id));
      clock.advanceMs(1_000);
      open.mark(mark(id, 'office.noted-again'));
      return Promise.resolve(ok('done'));
    });
    expect(result).toEqual({ ok: true, value: 'done' });
    const marks = await marksOf(id);
    expect(marks.map(({ kind }) => kind)).toEqual(['office.noted', 'office.noted-again']);
    expect(new Set(marks.map(({ at }) => at.getTime())).size).toBe(1);
    expect(marks[0]).toMatchObject({ actor_kind: 'system', actor_role: 'system', actor_id: null, office_id: null });
  });
  it('that is refused leaves nothing, not even what it wrote before', async () => {
    const id = newId();
    const refusal = { code: 'law', reason: 'notSigned' } as const;
    const result = await act(deps(), software, 'office.note', async (open) => {
      open.mark(mark(id));
      await sql`insert into ledger_entries (act, record_kind, record_id, kind, actor_kind, actor_role, at, content) values ('x', 'office', ${id}, 'x', 'system', 'system', now(), '{}')`.execute(open.trx);
      return refused(refusal);
    });
    expect(result).toEqual({ ok: false, refusal });
    expect(await marksOf(id)).toEqual([]);
  });
  it('without a mark is a fault and changes nothing', async () => {
    const id = newId();
    const silent = act(deps(), software, 'office.silent', async (open) => {
      await sql`insert into ledger_entries (act, record_kind, record_id, kind, actor_kind, actor_role, at, content) values ('x', 'office', ${id}, 'x', 'system', 'system', now(), '{}')`.execute(open.trx);
      return ok(undefined);
    });
    await expect(silent).rejects.toThrow('Act office.silent left no mark');
    expect(await marksOf(id)).toEqual([]);
  });
});

describe('the ledger', () => {
  it('can be changed, emptied or cut by nobody, not even by the owner of the database', async () => {
    const id = newId();
    await act(deps(), software, 'office.note', (open) => {
      open.mark(mark(id));
      return Promise.resolve(ok(undefined));
    });
    await expect(sql`update ledger_entries set at = now() where record_id = ${id}`.execute(db.owner)).rejects.toThrow('append-only');
    await expect(sql`delete from ledger_entries where record_id = ${id}`.execute(db.owner)).rejects.toThrow('append-only');
    await expect(sql`truncate ledger_entries`.execute(db.owner)).rejects.toThrow('append-only');
  });
  it('is out of reach of the working role', async () => {
    await expect(db.work.selectFrom('ledger_entries').select('id').execute()).rejects.toThrow('permission denied');
    await expect(db.work.selectFrom('v_ledger_marks').select('id').execute()).rejects.toThrow('permission denied');
  });
});
