import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../../../kernel/actor.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import type { CitizenId } from '../../../kernel/id.ts';
import { frozenClock } from '../../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { act } from '../../ledger/index.ts';
import { placesAndOffices } from '../../offices/testing/places-and-offices.ts';
import { RECOVERY_CODES, totp } from '../model/second-factor.ts';
import { anOfficer, testPassword } from '../testing/an-officer.ts';
import { appCode, signInDeps, signInOfficer } from '../testing/sign-in-desk.ts';
import { beginSignIn, purgeSignInFailures } from './begin-sign-in.ts';
import { enrollFactor } from './enroll-factor.ts';
import { finishSignIn, pendingSignIn } from './finish-sign-in.ts';
import { hasFreshFactor, refreshFactor } from './fresh-factor.ts';
import { listDemoSignIns } from './list-demo-sign-ins.ts';
import { endSession, endSessionOf, giveSessionToCitizen, openGuestSession, purgeSessions, resolveSession } from './sessions.ts';
import { newTotpSecret } from './totp.ts';

const QUARTER_HOUR_MS = 15 * 60_000;
/** As the project ships them. */
const perLogin = 5;
const HALF_SIGN_IN_MS = 10 * 60_000;

const start = '2026-11-24T10:00:00+05:30';
const clock = frozenClock(start);
const totpSecret = newTotpSecret();
const address = '192.0.2.1';
let db: TestDatabase;
let officer: OfficerActor;
let recoveryCodes: readonly string[];
let signIns: ReturnType<typeof signInDeps>;
beforeAll(async () => {
  db = await testDatabase({ prepare: placesAndOffices });
  signIns = signInDeps(db, clock);
  officer = await anOfficer({ db: db.app, clock }, { login: 'sho.jokihat' });
  const enrolled = await act(signIns, { kind: 'system', name: 'test' }, 'officer.enroll-factor', (open) => enrollFactor(open, { secret: signIns.secret, officerId: officer.officerId, totpSecret, lastStep: 0 }));
  if (!enrolled.ok) throw new Error(enrolled.refusal.reason);
  recoveryCodes = enrolled.value;
});
beforeEach(async () => {
  clock.set(start);
  await sql`delete from sign_in_failures`.execute(db.owner);
  await sql`update officer_factors set last_step = 0`.execute(db.owner);
});
afterAll(() => db.close());

const deps = () => signIns;
const begin = (password: string, login = 'sho.jokihat', from = address) => beginSignIn(signIns, { login, password, address: from });
const wrong = { ok: false, refusal: { code: 'invalid', reason: 'wrongSignIn' } };
const wrongFactor = { ok: false, refusal: { code: 'invalid', reason: 'wrongFactor' } };
const waitSignIn = { ok: false, refusal: { code: 'too-many', reason: 'waitSignIn' } };

async function signedIn(who: { login: string; totpSecret?: string } = { login: 'sho.jokihat', totpSecret }): Promise<{ token: string; sessionId: string }> {
  const result = await signInOfficer(signIns, who);
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.value;
}

async function half(login = 'sho.jokihat'): Promise<{ sessionId: string; token: string }> {
  const begun = await begin(testPassword, login);
  if (!begun.ok) throw new Error(begun.refusal.reason);
  return begun.value;
}

const finish = (sessionId: string, typed: string, from = address) => finishSignIn(signIns, { sessionId, typed, address: from });
const wrongApp = () => (appCode(totpSecret, clock) === '000000' ? '000001' : '000000');

describe('the password of an officer', () => {
  it('alone opens a session without powers that owes the code, whatever the letters of the login', async () => {
    const begun = await begin(testPassword, '  SHO.Jokihat ');
    if (!begun.ok) throw new Error(begun.refusal.reason);
    expect((await resolveSession(deps(), begun.value.token))?.actor).toEqual({ kind: 'guest' });
    expect(await pendingSignIn(signIns, begun.value.sessionId)).toEqual({ login: 'sho.jokihat', offer: undefined });
  });
  it('gets one answer when it is wrong and when the login is unknown', async () => {
    expect(await begin('wrong')).toEqual(wrong);
    expect(await begin(testPassword, 'nobody')).toEqual(wrong);
  });
  it('waits after five wrong tries, and can be given again when the window has passed', async () => {
    for (let tries = 0; tries < perLogin; tries += 1) expect(await begin('wrong')).toEqual(wrong);
    expect(await begin(testPassword)).toEqual(waitSignIn);
    expect(await begin(testPassword, 'sho.jokihat', '192.0.2.2'), 'another address does not help').toEqual(waitSignIn);
    clock.advanceMs(QUARTER_HOUR_MS - 1);
    expect(await begin(testPassword)).toEqual(waitSignIn);
    clock.advanceMs(1);
    expect(await begin(testPassword)).toMatchObject({ ok: true });
  });
});

describe('the code of an officer', () => {
  it('makes the session that of the officer of the posting, under a new token', async () => {
    const begun = await half();
    const finished = await finish(begun.sessionId, ` ${appCode(totpSecret, clock)} `);
    if (!finished.ok) throw new Error(finished.refusal.reason);
    expect(finished.value.recoveryCodes).toEqual([]);
    expect((await resolveSession(deps(), finished.value.token))?.actor).toEqual(officer);
    expect((await resolveSession(deps(), begun.token))?.actor).toEqual({ kind: 'guest' });
    clock.advanceMs(60_000);
    expect(await resolveSession(deps(), begun.token)).toBeUndefined();
  });
  it('opens one step early and late, and not two', async () => {
    for (const [steps, opens] of [[-2, false], [-1, true], [0, true], [1, true], [2, false]] as const) {
      expect((await finish((await half()).sessionId, appCode(totpSecret, clock, steps))).ok, `${steps} steps`).toBe(opens);
    }
  });
  it('opens once; used again it is no wrong try, and an earlier one is used with it', async () => {
    const code = appCode(totpSecret, clock);
    await signedIn();
    for (const used of [code, appCode(totpSecret, clock, -1)]) expect(await finish((await half()).sessionId, used)).toEqual({ ok: false, refusal: { code: 'invalid', reason: 'usedFactor' } });
    expect(await db.owner.selectFrom('sign_in_failures').select('id').execute()).toEqual([]);
    clock.advanceMs(totp.stepMs);
    await signedIn();
  });
  it('opens once also for two who bring it at once', async () => {
    const halves = [await half(), await half()];
    const answers = await Promise.all(halves.map(({ sessionId }) => finish(sessionId, appCode(totpSecret, clock))));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });
  it('waits after five wrong tries, which are no wrong passwords', async () => {
    const { sessionId } = await half();
    for (let tries = 0; tries < perLogin; tries += 1) expect(await finish(sessionId, wrongApp())).toEqual(wrongFactor);
    expect(await finish(sessionId, appCode(totpSecret, clock))).toEqual(waitSignIn);
    expect((await half()).sessionId).toBeDefined();
    expect(await finish(sessionId, appCode(totpSecret, clock), '192.0.2.2'), 'another address does not help').toEqual(waitSignIn);
  });
  it('is owed for ten minutes, then the password is asked again', async () => {
    const one = await half();
    const other = await half();
    clock.advanceMs(HALF_SIGN_IN_MS - 1);
    expect(await finish(one.sessionId, appCode(totpSecret, clock))).toMatchObject({ ok: true });
    clock.advanceMs(1);
    expect(await finish(other.sessionId, appCode(totpSecret, clock, 1))).toEqual({ ok: false, refusal: { code: 'wrong-state', reason: 'signInOver' } });
    expect(await finish(one.sessionId, appCode(totpSecret, clock, 1)), 'finished once').toMatchObject({ ok: false });
  });
  it('may be a recovery code, each once, however it is typed', async () => {
    const [first = '', second = ''] = recoveryCodes;
    expect(recoveryCodes).toHaveLength(RECOVERY_CODES);
    expect(await finish((await half()).sessionId, first.toLowerCase().replace('-', ' '))).toMatchObject({ ok: true });
    expect(await finish((await half()).sessionId, first)).toEqual(wrongFactor);
    expect(await finish((await half()).sessionId, second)).toMatchObject({ ok: true });
    const stored = await db.owner.selectFrom('officer_recovery_codes').select('code_hash').execute();
    expect(JSON.stringify(stored)).not.toContain(first.replace('-', ''));
  });
});

describe('an officer without a factor', () => {
  it('connects the phone with the offered secret, gets ten recovery codes, and leaves a mark', async () => {
    const fresh = await anOfficer(signIns, { login: 'fresh' });
    const { sessionId } = await half('fresh');
    const secret = (await pendingSignIn(signIns, sessionId))?.offer?.secret ?? '';
    expect((await pendingSignIn(signIns, sessionId))?.offer?.secret, 'a reload offers the same').toBe(secret);
    expect(await finish(sessionId, appCode(secret, clock, -2))).toEqual(wrongFactor);
    expect(await finish(sessionId, 'ABCDE-FGHJK')).toEqual(wrongFactor);
    const finished = await finish(sessionId, appCode(secret, clock));
    if (!finished.ok) throw new Error(finished.refusal.reason);
    expect(finished.value.recoveryCodes).toHaveLength(RECOVERY_CODES);
    expect((await resolveSession(deps(), finished.value.token))?.actor).toEqual(fresh);
    const marks = await db.owner.selectFrom('ledger_entries').select('kind').where('record_id', '=', fresh.officerId).orderBy('id').execute();
    expect(marks.map((mark) => mark.kind)).toEqual(['officer.created', 'officer.factor-enrolled']);
    expect(await finish((await half('fresh')).sessionId, appCode(secret, clock)), 'the code of the proof is used').toMatchObject({ ok: false, refusal: { reason: 'usedFactor' } });
    const rows = await db.owner.selectFrom('officer_factors').select('sealed_secret').execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
  it('gets one factor when two browsers connect a phone at once', async () => {
    await anOfficer(signIns, { login: 'twice' });
    const halves = [await half('twice'), await half('twice')];
    const answers = await Promise.all(halves.map(async ({ sessionId }) => finish(sessionId, appCode((await pendingSignIn(signIns, sessionId))?.offer?.secret ?? '', clock))));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toEqual({ ok: false, refusal: { code: 'conflict', reason: 'factorKnown' } });
  });
});

describe('an officer who is signed in', () => {
  it('is signed out after twelve hours and not a minute before', async () => {
    const { token } = await signedIn();
    clock.advanceMs(12 * 3_600_000 - 60_000);
    expect(await resolveSession(deps(), token)).toBeDefined();
    clock.advanceMs(60_000);
    expect(await resolveSession(deps(), token)).toBeUndefined();
  });
  it('is nobody from the day the posting ends, and when disabled', async () => {
    clock.set('2026-11-24T15:00:00+05:30');
    const leaving = await anOfficer(signIns, { login: 'leaving' });
    const { token } = await signedIn({ login: 'leaving' });
    await sql`update postings set valid_to = '2026-11-25' where officer_id = ${leaving.officerId}`.execute(db.owner);
    expect((await resolveSession(deps(), token))?.actor.kind).toBe('officer');
    clock.set('2026-11-24T18:30:00Z');
    expect((await resolveSession(deps(), token))?.actor.kind).toBe('guest');
    clock.set('2026-11-24T15:00:00+05:30');
    await sql`update officers set disabled_at = now() where id = ${leaving.officerId}`.execute(db.owner);
    expect((await resolveSession(deps(), token))?.actor.kind).toBe('guest');
    expect(await begin(testPassword, 'leaving')).toEqual(wrong);
  });
  it('has a fresh factor for a quarter of an hour, and again after entering it', async () => {
    const { sessionId } = await signedIn();
    clock.advanceMs(QUARTER_HOUR_MS - 1);
    expect(await hasFreshFactor(deps(), sessionId)).toBe(true);
    clock.advanceMs(1);
    expect(await hasFreshFactor(deps(), sessionId)).toBe(false);
    const enter = (typed: string) => refreshFactor(signIns, { sessionId, officerId: officer.officerId, typed, address });
    expect(await enter(wrongApp())).toEqual(wrongFactor);
    expect(await hasFreshFactor(deps(), sessionId)).toBe(false);
    expect(await enter(appCode(totpSecret, clock))).toEqual({ ok: true, value: true });
    expect(await hasFreshFactor(deps(), sessionId)).toBe(true);
  });
  it('ends own sessions and nobody else’s', async () => {
    const { sessionId, token } = await signedIn();
    const other = await anOfficer(signIns);
    expect(await endSessionOf(deps(), { id: sessionId, officerId: other.officerId })).toBe(false);
    expect(await resolveSession(deps(), token)).toBeDefined();
    expect(await endSessionOf(deps(), { id: sessionId, officerId: officer.officerId })).toBe(true);
    expect(await resolveSession(deps(), token)).toBeUndefined();
  });
});

it('the demo lists made-up officers only, with the code that opens now', async () => {
  const made = await anOfficer(signIns, { login: 'sho.demo', isDemo: true });
  await act(signIns, { kind: 'system', name: 'test' }, 'officer.enroll-factor', (open) => enrollFactor(open, { secret: signIns.secret, officerId: made.officerId, totpSecret, lastStep: 0 }));
  const codeOf = async () => (await listDemoSignIns(signIns)).map(({ login, code }) => [login, code]);
  expect(await codeOf()).toEqual([['sho.demo', appCode(totpSecret, clock)]]);
  await signedIn({ login: 'sho.demo', totpSecret });
  expect(await codeOf(), 'the next one, a little early').toEqual([['sho.demo', appCode(totpSecret, clock, 1)]]);
  await finish((await half('sho.demo')).sessionId, appCode(totpSecret, clock, 1));
  expect(await codeOf()).toEqual([['sho.demo', undefined]]);
});

it('wrong passwords and codes are forgotten after a day', async () => {
  await begin('wrong');
  clock.advanceMs(24 * 3_600_000);
  expect(await purgeSignInFailures(deps())).toBe(0);
  clock.advanceMs(1);
  expect(await purgeSignInFailures(deps())).toBe(1);
});

describe('a session', () => {
  it('keeps only the hash of its token', async () => {
    const { token } = await openGuestSession(deps());
    const rows = await db.owner.selectFrom('sessions').select('token_hash').execute();
    expect(rows.map((row) => row.token_hash)).not.toContain(token);
    expect(await resolveSession(deps(), `${token}x`)).toBeUndefined();
  });
  it('of a guest becomes that of a citizen, and ends when asked', async () => {
    const { id, token } = await openGuestSession(deps());
    expect((await resolveSession(deps(), token))?.actor).toEqual({ kind: 'guest' });
    const citizenId = newId<CitizenId>();
    await sql`insert into citizens (id, mobile, lang, created_at) values (${citizenId}, '6000000001', 'hi', now())`.execute(db.owner);
    await giveSessionToCitizen(deps(), { sessionId: id, citizenId });
    expect((await resolveSession(deps(), token))?.actor).toEqual({ kind: 'citizen', citizenId });
    await endSession(deps(), id);
    expect(await resolveSession(deps(), token)).toBeUndefined();
  });
  it('L48: that is over is deleted', async () => {
    const { id } = await openGuestSession(deps());
    clock.advanceMs(30 * 24 * 3_600_000);
    expect(await purgeSessions(deps())).toBeGreaterThan(0);
    expect(await db.owner.selectFrom('sessions').select('id').where('id', '=', id).execute()).toEqual([]);
  });
});

it('the working role sees no name, no mobile number and no record', async () => {
  await expect(sql`select name_en from officers`.execute(db.work)).rejects.toThrow('permission denied');
  await expect(sql`select mobile from citizens`.execute(db.work)).rejects.toThrow('permission denied');
  await expect(sql`select 1 from complaints`.execute(db.work)).rejects.toThrow('permission denied');
  await expect(sql`update officer_factors set sealed_secret = ''`.execute(db.work)).rejects.toThrow('permission denied');
});
