import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../../../kernel/actor.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import type { CitizenId } from '../../../kernel/id.ts';
import { frozenClock } from '../../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { placesAndOffices } from '../../offices/testing/places-and-offices.ts';
import { signInLimits } from '../model/sign-in-limits.ts';
import { anOfficer, testPassword } from '../testing/an-officer.ts';
import { endSession, giveSessionToCitizen, openGuestSession, purgeSessions, resolveSession } from './sessions.ts';
import { signInOfficer } from './sign-in-officer.ts';

const start = '2026-11-24T10:00:00+05:30';
const clock = frozenClock(start);
let db: TestDatabase;
let officer: OfficerActor;
beforeAll(async () => {
  db = await testDatabase({ prepare: placesAndOffices });
  officer = await anOfficer({ db: db.app, clock }, { login: 'sho.jokihat' });
});
beforeEach(async () => {
  clock.set(start);
  await sql`delete from sign_in_failures`.execute(db.owner);
});
afterAll(() => db.close());

const deps = () => ({ work: db.work, clock });
const signIn = (password: string, login = 'sho.jokihat', address = '192.0.2.1') => signInOfficer(deps(), { login, password, address });
const wrong = { ok: false, refusal: { code: 'invalid', reason: 'wrongSignIn' } };

describe('an officer who signs in', () => {
  it('is the officer of the posting, whatever the letters of the login', async () => {
    const signedIn = await signIn(testPassword, '  SHO.Jokihat ');
    if (!signedIn.ok) throw new Error(signedIn.refusal.reason);
    expect((await resolveSession(deps(), signedIn.value.token))?.actor).toEqual(officer);
  });
  it('gets one answer for a wrong password and an unknown login', async () => {
    expect(await signIn('wrong')).toEqual(wrong);
    expect(await signIn(testPassword, 'nobody')).toEqual(wrong);
  });
  it('waits after five wrong tries, and can sign in again when the window has passed', async () => {
    for (let tries = 0; tries < signInLimits.perLogin; tries += 1) expect(await signIn('wrong')).toEqual(wrong);
    expect(await signIn(testPassword)).toMatchObject({ ok: false, refusal: { code: 'too-many', reason: 'waitSignIn' } });
    expect(await signIn(testPassword, 'sho.jokihat', '192.0.2.2'), 'another address does not help').toMatchObject({ ok: false });
    clock.advanceMs(signInLimits.windowMs + 1);
    expect(await signIn(testPassword)).toMatchObject({ ok: true });
  });
  it('is signed out after twelve hours and not a minute before', async () => {
    const signedIn = await signIn(testPassword);
    if (!signedIn.ok) throw new Error(signedIn.refusal.reason);
    clock.advanceMs(12 * 3_600_000 - 60_000);
    expect(await resolveSession(deps(), signedIn.value.token)).toBeDefined();
    clock.advanceMs(60_000);
    expect(await resolveSession(deps(), signedIn.value.token)).toBeUndefined();
  });
  it('is nobody from the day the posting ends, and when disabled', async () => {
    clock.set('2026-11-24T15:00:00+05:30');
    const leaving = await anOfficer({ db: db.app, clock }, { login: 'leaving' });
    const signedIn = await signIn(testPassword, 'leaving');
    if (!signedIn.ok) throw new Error(signedIn.refusal.reason);
    await sql`update postings set valid_to = '2026-11-25' where officer_id = ${leaving.officerId}`.execute(db.owner);
    expect((await resolveSession(deps(), signedIn.value.token))?.actor.kind).toBe('officer');
    clock.set('2026-11-24T18:30:00Z');
    expect((await resolveSession(deps(), signedIn.value.token))?.actor.kind).toBe('guest');
    clock.set('2026-11-24T15:00:00+05:30');
    await sql`update officers set disabled_at = now() where id = ${leaving.officerId}`.execute(db.owner);
    expect((await resolveSession(deps(), signedIn.value.token))?.actor.kind).toBe('guest');
    expect(await signIn(testPassword, 'leaving')).toEqual(wrong);
  });
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
  it('L48: that is over is deleted with its draft', async () => {
    const { id } = await openGuestSession(deps());
    await sql`insert into complaint_drafts (id, session_id, answers, updated_at) values (${newId()}, ${id}, '{}', now())`.execute(db.owner);
    clock.advanceMs(30 * 24 * 3_600_000);
    expect(await purgeSessions(deps())).toBeGreaterThan(0);
    const left = await db.owner.selectFrom('complaint_drafts').select('id').where('session_id', '=', id).execute();
    expect(left).toEqual([]);
  });
});

it('the working role sees no name, no mobile number and no record', async () => {
  await expect(sql`select name_en from officers`.execute(db.work)).rejects.toThrow('permission denied');
  await expect(sql`select mobile from citizens`.execute(db.work)).rejects.toThrow('permission denied');
  await expect(sql`select 1 from complaints`.execute(db.work)).rejects.toThrow('permission denied');
});
