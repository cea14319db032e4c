import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import type { Result } from '../../../kernel/result.ts';
import { istDate } from '../../../kernel/instant.ts';
import { valueOf } from '../../../kernel/testing/value-of.ts';
import { frozenClock } from '../../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { placesAndOffices } from '../../offices/testing/places-and-offices.ts';
import { findContact, listOfficersToTell, type OfficersToTellTables, type OfficerWriteTables } from '../store/officer-store.ts';
import { anOfficer, testPassword } from '../testing/an-officer.ts';
import { appCode, signInDeps, signInOfficer } from '../testing/sign-in-desk.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { changeMobile } from './change-mobile.ts';
import { finishSignIn } from './finish-sign-in.ts';
import { changeOwnPassword, renewRecoveryCodes } from './own-account.ts';
import { resolveSession } from './sessions.ts';

const start = '2026-11-24T10:00:00+05:30';
const clock = frozenClock(start);
const address = '192.0.2.1';
const next = 'a new sentence to remember';
let db: TestDatabase;
let deps: ReturnType<typeof signInDeps>;
let administrator: OfficerActor;
let logins = 0;
beforeAll(async () => {
  db = await testDatabase({ prepare: placesAndOffices });
  deps = signInDeps(db, clock);
  administrator = { ...(await anOfficer(deps, { posting: { role: 'administrator', rank: 'dysp', officeId: 1 as OfficeId } })), districtCode: undefined };
}, 120_000);
beforeEach(() => clock.set(start));
afterAll(() => db.close());

const reasonOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.reason);

/** Signed in here and, half a minute later, on another device. */
async function onTwoDevices() {
  const login = `own${(logins += 1)}`;
  const actor = await anOfficer(deps, { login });
  clock.set(start);
  const here = await valueOf(signInOfficer(deps, { login }));
  clock.set('2026-11-24T10:00:30+05:30');
  const there = await valueOf(signInOfficer(deps, { login, totpSecret: here.totpSecret }));
  return { login, actor, here, there };
}
const change = (who: { actor: OfficerActor; here: { sessionId: string } }, input: object = {}) => changeOwnPassword(deps, who.actor, { sessionId: who.here.sessionId, address, current: testPassword, next, ...input });
const kinds = async (recordId: string) => (await sql<{ kind: string; actor_id: string | null }>`select kind, actor_id from ledger_entries where record_id = ${recordId} order by id`.execute(db.owner)).rows;

describe('an officer changes the own password', () => {
  it('the new one opens, the old one does not; this browser stays signed in, every other is out', async () => {
    const who = await onTwoDevices();
    await valueOf(change(who));
    expect((await resolveSession(deps, who.here.token))?.actor).toMatchObject({ officerId: who.actor.officerId });
    expect(await resolveSession(deps, who.there.token)).toBeUndefined();
    expect(reasonOf(await beginSignIn(deps, { login: who.login, password: testPassword, address }))).toBe('wrongSignIn');
    expect(reasonOf(await beginSignIn(deps, { login: who.login, password: next, address }))).toBe('done');
    expect((await kinds(who.actor.officerId)).at(-1)).toEqual({ kind: 'officer.password-changed', actor_id: who.actor.officerId });
  });
  it('a sign-in that has passed the old password only comes to nothing', async () => {
    const who = await onTwoDevices();
    const half = await valueOf(beginSignIn(deps, { login: who.login, password: testPassword, address }));
    await valueOf(change(who));
    clock.set('2026-11-24T10:02:00+05:30');
    expect(reasonOf(await finishSignIn(deps, { sessionId: half.sessionId, typed: appCode(who.here.totpSecret, clock), address }))).toBe('signInOver');
  });
  it('needs the old one, a good new one, and a code of the phone not older than a quarter of an hour', async () => {
    const who = await onTwoDevices();
    expect(reasonOf(await change(who, { current: 'something else' }))).toBe('currentPassword');
    expect(reasonOf(await change(who, { next: 'elevensigns' }))).toBe('weakPassword');
    expect(reasonOf(await change(who, { next: `my name is ${who.login}` }))).toBe('weakPassword');
    expect(reasonOf(await change(who, { next: testPassword }))).toBe('samePassword');
    clock.set('2026-11-24T10:15:00+05:30');
    expect(reasonOf(await change(who))).toBe('codeFirst');
    clock.set('2026-11-24T10:14:59+05:30');
    expect(reasonOf(await change(who))).toBe('done');
  });
  it('five wrong ones, then wait: an open desk is no place to try passwords', async () => {
    const who = await onTwoDevices();
    for (let tries = 0; tries < 5; tries += 1) expect(reasonOf(await change(who, { current: `wrong ${tries}` }))).toBe('currentPassword');
    expect(reasonOf(await change(who))).toBe('waitSignIn');
    expect((await resolveSession(deps, who.there.token))?.actor.kind, 'nobody was signed out').toBe('officer');
  });
});

describe('an officer makes new recovery codes', () => {
  const recover = async (login: string, typed: string) => finishSignIn(deps, { sessionId: (await valueOf(beginSignIn(deps, { login, password: testPassword, address }))).sessionId, typed, address });
  it('ten, each of which opens once; the old paper opens nothing; other devices are out', async () => {
    const who = await onTwoDevices();
    const codes = await valueOf(renewRecoveryCodes(deps, who.actor, { sessionId: who.here.sessionId }));
    expect(new Set(codes).size).toBe(10);
    expect(await resolveSession(deps, who.there.token)).toBeUndefined();
    expect(reasonOf(await recover(who.login, who.here.recoveryCodes[0] ?? ''))).toBe('wrongFactor');
    expect(reasonOf(await recover(who.login, codes[0] ?? ''))).toBe('done');
    expect(reasonOf(await recover(who.login, codes[0] ?? ''))).toBe('wrongFactor');
    expect((await kinds(who.actor.officerId)).at(-1)).toEqual({ kind: 'officer.recovery-codes-renewed', actor_id: who.actor.officerId });
  });
  it('needs a fresh code, and a phone that is connected', async () => {
    const who = await onTwoDevices();
    clock.set('2026-11-24T10:15:00+05:30');
    expect(reasonOf(await renewRecoveryCodes(deps, who.actor, { sessionId: who.here.sessionId }))).toBe('codeFirst');
    clock.set('2026-11-24T10:01:00+05:30');
    await sql`delete from officer_factors where officer_id = ${who.actor.officerId}`.execute(db.owner);
    expect(reasonOf(await renewRecoveryCodes(deps, who.actor, { sessionId: who.here.sessionId }))).toBe('noFactor');
  });
});

describe('where an officer is told what is due', () => {
  const told = async (officerId: OfficerActor['officerId']) => listOfficersToTell(db.app.$pickTables<OfficersToTellTables>(), { officeId: 1006 as OfficeId, officerId, on: istDate('2026-11-24') });
  it('is changed by the administrator, as it is typed, and the mark carries no number', async () => {
    const { officerId } = await anOfficer(deps, { mobile: '6000077001' });
    await valueOf(changeMobile(deps, administrator, { officerId, mobile: '+91 60000-77002', lang: 'en' }));
    expect(await told(officerId)).toEqual([{ mobile: '6000077002', lang: 'en' }]);
    const { rows } = await sql<{ content: object }>`select content from ledger_entries where record_id = ${officerId} and kind = 'officer.mobile-changed'`.execute(db.owner);
    expect(rows).toEqual([{ content: { isKnown: true, lang: 'en' } }]);
    await valueOf(changeMobile(deps, administrator, { officerId, mobile: ' ', lang: 'en' }));
    expect([await told(officerId), await findContact(db.app.$pickTables<OfficerWriteTables>(), officerId)]).toEqual([[], { mobile: undefined, lang: 'en' }]);
  });
  it('takes mobile numbers only, and is nobody else’s: not the SP’s, not one’s own', async () => {
    const own = await anOfficer(deps);
    const sp = await anOfficer(deps, { posting: { role: 'sp', rank: 'sp', officeId: 101 as OfficeId } });
    const to = (actor: OfficerActor, mobile = '6000077003', officerId = own.officerId) => changeMobile(deps, actor, { officerId, mobile, lang: 'hi' });
    expect(reasonOf(await to(administrator, '0645 3222'))).toBe('mobile');
    expect(reasonOf(await to(sp))).toBe('notAllowed');
    expect(reasonOf(await to(own))).toBe('notFound');
    expect(reasonOf(await to(administrator, '6000077003', administrator.officerId))).toBe('notAllowed');
  });
});
