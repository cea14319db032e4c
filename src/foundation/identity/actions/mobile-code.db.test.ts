import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CitizenId } from '../../../kernel/id.ts';
import { instantOf } from '../../../kernel/instant.ts';
import { ok } from '../../../kernel/result.ts';
import { frozenClock } from '../../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { act } from '../../ledger/index.ts';
import { currentNotice } from '../model/rules/notice-before-data.ts';
import { mobileCode } from '../model/mobile-code.ts';
import { findCitizenAccount } from '../store/citizen-store.ts';
import { signInDeps } from '../testing/sign-in-desk.ts';
import { confirmCode, purgeMobileCodes } from './confirm-code.ts';
import { createGuestCitizen } from './create-citizen.ts';
import { keepNotice } from './keep-notice.ts';
import { requestCode } from './request-code.ts';
import { endSession, giveSessionToCitizen, openGuestSession, resolveSession } from './sessions.ts';

const start = '2026-11-24T10:00:00+05:30';
const MINUTE_MS = 60_000;
/** As the project ships it. */
const perAddress = 40;
const clock = frozenClock(start);
let db: TestDatabase;
let deps: ReturnType<typeof signInDeps>;
let session: { id: string; token: string };
let count = 0;
let mobile = '';

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  clock.set(start);
  await sql`delete from mobile_codes`.execute(db.owner);
  await sql`delete from mobile_code_failures`.execute(db.owner);
  deps = signInDeps(db, clock);
  session = await openGuestSession(deps);
  count += 1;
  mobile = `60000${String(count).padStart(5, '0')}`;
});
afterAll(() => db.close());

const request = (of: { sessionId?: string; mobile?: string; address?: string } = {}) => requestCode(deps, { sessionId: session.id, mobile, lang: 'hi', address: '192.0.2.1', ...of });
const confirm = (code: string, of: { sessionId?: string; mobile?: string; address?: string } = {}) => confirmCode(deps, { sessionId: session.id, mobile, code, address: '192.0.2.1', lang: 'hi', ...of });
const lastCode = () => deps.sent.at(-1)?.code ?? '';
const wrongCode = () => (lastCode() === '000000' ? '000001' : '000000');
const citizensOf = async (number: string) => (await db.owner.selectFrom('citizens').select(['id', 'mobile_confirmed_at']).where('mobile', '=', number).execute()).map((row) => row.id);
const marksOf = async (id: string) => (await db.owner.selectFrom('ledger_entries').select('kind').where('record_id', '=', id).orderBy('id').execute()).map((row) => row.kind);
const over = { ok: false, refusal: { code: 'invalid', reason: 'codeOver' } };
const wrong = { ok: false, refusal: { code: 'invalid', reason: 'wrongCode' } };
const wait = { ok: false, refusal: { code: 'too-many', reason: 'waitCode' } };

async function confirmed(answer: ReturnType<typeof confirm>): Promise<{ citizenId: CitizenId; token: string }> {
  const result = await answer;
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.value;
}

describe('L46: the notice that was shown', () => {
  it('is kept with its version and a mark, once however often the person signs in', async () => {
    await request();
    const { citizenId } = await confirmed(confirmCode(deps, { sessionId: session.id, mobile, code: lastCode(), address: '192.0.2.1', lang: 'hi', notice: currentNotice }));
    const again = await openGuestSession(deps);
    await request({ sessionId: again.id });
    await confirmed(confirmCode(deps, { sessionId: again.id, mobile, code: lastCode(), address: '192.0.2.1', lang: 'hi', notice: currentNotice }));
    const rows = await db.owner.selectFrom('citizen_notices').select(['version', 'shown_at']).where('citizen_id', '=', citizenId).execute();
    expect(rows).toEqual([{ version: currentNotice, shown_at: instantOf(start) }]);
    expect((await marksOf(citizenId)).filter((kind) => kind === 'citizen.notice-shown')).toHaveLength(1);
  });
  it('is not kept for a wrong code: there is no citizen yet', async () => {
    await request();
    expect(await confirmCode(deps, { sessionId: session.id, mobile, code: wrongCode(), address: '192.0.2.1', lang: 'hi', notice: currentNotice })).toMatchObject(wrong);
    expect(await citizensOf(mobile)).toEqual([]);
  });
  it('is kept once also when ten come at once', async () => {
    await request();
    const { citizenId } = await confirmed(confirm(lastCode()));
    await Promise.all(Array.from({ length: 10 }, () => keepNotice(deps, { citizenId, version: currentNotice })));
    expect((await marksOf(citizenId)).filter((kind) => kind === 'citizen.notice-shown')).toHaveLength(1);
  });
});

describe('a code for a mobile number', () => {
  it('makes the session the citizen’s under a new token, and gives the citizen a number and marks', async () => {
    expect(await request()).toEqual({ ok: true, value: { expiresAt: instantOf('2026-11-24T04:35:00Z') } });
    const { citizenId, token } = await confirmed(confirm(lastCode()));
    expect((await resolveSession(deps, token))?.actor).toEqual({ kind: 'citizen', citizenId });
    expect(await citizensOf(mobile)).toEqual([citizenId]);
    expect(await findCitizenAccount(db.app.$pickTables<'citizens'>(), citizenId)).toEqual({ mobile, number: expect.stringMatching(/^BR-C-[0-9A-Z]{4}-[0-9A-Z]{4}$/) });
    expect(await marksOf(citizenId)).toEqual(['citizen.created', 'citizen.mobile-confirmed']);
  });
  it('finds the citizen of a number that was confirmed before, without a new mark', async () => {
    await request();
    const first = await confirmed(confirm(lastCode()));
    const other = await openGuestSession(deps);
    await request({ sessionId: other.id });
    const second = await confirmed(confirm(lastCode(), { sessionId: other.id }));
    expect(second.citizenId).toBe(first.citizenId);
    expect(second.token).not.toBe(first.token);
    expect(await marksOf(first.citizenId)).toHaveLength(2);
  });
  it('confirms the guest who typed this number in this session', async () => {
    const made = await act(deps, { kind: 'guest' }, 'test.create', async (open) => {
      const id = await createGuestCitizen(open, { mobile, lang: 'hi' });
      open.mark({ recordKind: 'citizen', recordId: id, kind: 'test.created', content: {} });
      return ok(id);
    });
    if (!made.ok) throw new Error(made.refusal.reason);
    await giveSessionToCitizen(deps, { sessionId: session.id, citizenId: made.value });
    await request();
    expect((await confirmed(confirm(lastCode()))).citizenId).toBe(made.value);
    expect(await marksOf(made.value)).toEqual(['test.created', 'citizen.mobile-confirmed']);
  });
  it('says nothing about whether the number is known', async () => {
    await request();
    await confirm(lastCode());
    const other = await openGuestSession(deps);
    const asked = [await request({ sessionId: other.id }), await request({ sessionId: other.id, mobile: '7000000001' })];
    expect(asked[0]).toEqual(asked[1]);
    const tried = [await confirm('999999', { sessionId: other.id }), await confirm('999999', { sessionId: other.id, mobile: '7000000001' })];
    expect(tried).toEqual([wrong, wrong]);
    expect(await confirm('999999', { mobile: '7000000002' }), 'nothing was sent there').toEqual(over);
  });
  it('is stored as a keyed hash only', async () => {
    await request();
    const rows = await db.owner.selectFrom('mobile_codes').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(lastCode());
    expect(rows[0]?.code_hash).toMatch(/^[0-9a-f]{64}$/);
    await expect(sql`select 1 from mobile_codes`.execute(db.app)).rejects.toThrow('permission denied');
  });
  it('is valid for five minutes and not a moment longer', async () => {
    await request();
    clock.advanceMs(5 * MINUTE_MS - 1);
    await confirmed(confirm(lastCode()));
    clock.set(start);
    const other = await openGuestSession(deps);
    await request({ sessionId: other.id });
    clock.advanceMs(5 * MINUTE_MS);
    expect(await confirm(lastCode(), { sessionId: other.id })).toEqual(over);
  });
  it('may be wrong four times; after the fifth time the right one does not open', async () => {
    await request();
    for (let tries = 1; tries < 5; tries += 1) expect(await confirm(wrongCode())).toEqual(wrong);
    await confirmed(confirm(lastCode()));
    const other = await openGuestSession(deps);
    await request({ sessionId: other.id });
    for (let tries = 1; tries <= 5; tries += 1) expect(await confirm(wrongCode(), { sessionId: other.id })).toEqual(wrong);
    expect(await confirm(lastCode(), { sessionId: other.id })).toEqual(over);
  });
  it('has five tries also when fifty come at once', async () => {
    await request();
    const answers = await Promise.all(Array.from({ length: 50 }, () => confirm(wrongCode())));
    expect(answers.filter((answer) => !answer.ok && answer.refusal.reason === 'wrongCode')).toHaveLength(5);
  });
  it('works in its own session only, and only the latest one', async () => {
    await request();
    const first = lastCode();
    const other = await openGuestSession(deps);
    expect(await confirm(first, { sessionId: other.id })).toEqual(over);
    clock.advanceMs(1);
    await request();
    if (lastCode() !== first) expect(await confirm(first)).toEqual(wrong);
    await confirmed(confirm(lastCode()));
  });
});

describe('the limits of codes', () => {
  it('are one and three more to a number in half an hour, from any session and address', async () => {
    for (let sent = 0; sent < 4; sent += 1) expect(await request({ sessionId: (await openGuestSession(deps)).id, address: `192.0.2.${sent}` })).toMatchObject({ ok: true });
    expect(await request({ address: '192.0.2.99' })).toEqual(wait);
    clock.advanceMs(30 * MINUTE_MS - 1);
    expect(await request()).toEqual(wait);
    clock.advanceMs(1);
    expect(await request()).toMatchObject({ ok: true });
  });
  it('hold when ten requests come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => request()));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(4);
    expect(deps.sent).toHaveLength(4);
  });
  it('count the numbers that an address asks for', async () => {
    for (let sent = 0; sent < perAddress; sent += 1) await request({ mobile: `8${String(sent).padStart(9, '0')}` });
    expect(await request()).toEqual(wait);
    expect(await request({ address: '192.0.2.2' })).toMatchObject({ ok: true });
  });
  it('count the wrong codes of an address', async () => {
    await request();
    await sql`insert into mobile_code_failures (address_hash, at) select address_hash, ${clock()} from mobile_codes, generate_series(1, ${perAddress - 1})`.execute(db.owner);
    expect(await confirm(wrongCode())).toEqual(wrong);
    expect(await confirm(lastCode())).toEqual(wait);
    await confirmed(confirm(lastCode(), { address: '192.0.2.2' }));
  });
});

describe('the new token', () => {
  it('ends the old one, which names the session for another minute as a guest and then nothing', async () => {
    await request();
    await confirm(lastCode());
    expect(await resolveSession(deps, session.token)).toMatchObject({ id: session.id, actor: { kind: 'guest' } });
    clock.advanceMs(MINUTE_MS - 1);
    expect(await resolveSession(deps, session.token)).toBeDefined();
    clock.advanceMs(1);
    expect(await resolveSession(deps, session.token)).toBeUndefined();
  });
  it('is the same when the form is sent again within a minute, also when the first answer never came', async () => {
    await request();
    const first = await confirmed(confirm(lastCode()));
    clock.advanceMs(MINUTE_MS - 1);
    const again = await confirmed(confirm(lastCode()));
    expect(again).toEqual(first);
    expect((await resolveSession(deps, first.token))?.actor.kind).toBe('citizen');
    clock.advanceMs(1);
    expect(await confirm(lastCode())).toEqual(over);
  });
  it('is one for two confirmations at once, of one citizen', async () => {
    await request();
    const answers = await Promise.all([confirmed(confirm(lastCode())), confirmed(confirm(lastCode()))]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await citizensOf(mobile)).toHaveLength(1);
    expect((await resolveSession(deps, answers[0].token))?.actor.kind).toBe('citizen');
  });
  it('belongs to one citizen when two sessions confirm a new number at once', async () => {
    const other = await openGuestSession(deps);
    await request();
    const first = lastCode();
    await request({ sessionId: other.id });
    const [one, two] = await Promise.all([confirmed(confirm(first)), confirmed(confirm(lastCode(), { sessionId: other.id }))]);
    expect(one.citizenId).toBe(two.citizenId);
    expect(one.token).not.toBe(two.token);
    expect(await citizensOf(mobile)).toHaveLength(1);
  });
  it('does not come back after signing out', async () => {
    await request();
    await confirm(lastCode());
    await endSession(deps, session.id);
    expect(await confirm(lastCode())).toEqual(over);
  });
  it('cannot be guessed with a code that was used: its repeats are counted too', async () => {
    await request();
    await confirm(lastCode());
    const repeats = 10 - 1;
    for (let tries = 0; tries < repeats; tries += 1) expect(await confirm(wrongCode())).toEqual(wrong);
    expect(await confirm(lastCode())).toEqual(over);
  });
});

it('L48: codes and wrong tries are deleted after 24 hours', async () => {
  await request();
  await confirm(wrongCode());
  clock.advanceMs(mobileCode.keptMs - 1);
  expect(await purgeMobileCodes(deps)).toBe(0);
  clock.advanceMs(1);
  expect(await purgeMobileCodes(deps)).toBe(2);
});
