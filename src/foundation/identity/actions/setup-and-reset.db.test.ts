import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../../../kernel/actor.ts';
import type { DistrictCode, OfficeId } from '../../../kernel/id.ts';
import { istDate } from '../../../kernel/instant.ts';
import type { Result } from '../../../kernel/result.ts';
import { frozenClock } from '../../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { placesAndOffices } from '../../offices/testing/places-and-offices.ts';
import { anOfficer, testPassword } from '../testing/an-officer.ts';
import { signInDeps, signInOfficer } from '../testing/sign-in-desk.ts';
import { addOfficer, type OfficerToAdd } from './add-officer.ts';
import { beginSignIn } from './begin-sign-in.ts';
import { importOfficers } from './import-officers.ts';
import { agreeReset, askReset } from './reset-factor.ts';
import { resolveSession } from './sessions.ts';
import { setUpOfficer } from './set-up-officer.ts';
import { valueOf } from '../../../kernel/testing/value-of.ts';

const start = '2026-11-24T10:00:00+05:30';
const clock = frozenClock(start);
const address = '192.0.2.1';
const reason = 'The phone was lost on the way.';
let db: TestDatabase;
let deps: ReturnType<typeof signInDeps>;
let administrator: OfficerActor;
let sp: OfficerActor;
let logins = 0;
beforeAll(async () => {
  db = await testDatabase({ prepare: placesAndOffices });
  deps = signInDeps(db, clock);
  administrator = { ...(await anOfficer(deps, { posting: { role: 'administrator', rank: 'dysp', officeId: 1 as OfficeId } })), districtCode: undefined };
  sp = await anOfficer(deps, { posting: { role: 'sp', rank: 'sp', officeId: 101 as OfficeId } });
}, 120_000);
beforeEach(() => clock.set(start));
afterAll(() => db.close());

const reasonOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.reason);
const toAdd = (overrides: Partial<OfficerToAdd> = {}): OfficerToAdd => ({
  login: `added${(logins += 1)}`,
  name: { en: 'Lata Devi', hi: 'लता देवी' },
  gender: 'woman',
  posting: { officeId: 1006 as OfficeId, role: 'duty-officer', rank: 'asi', from: istDate('2026-11-24') },
  ...overrides,
});
const setUp = (login: string, code: string, password = testPassword) => setUpOfficer(deps, { login, code, password, address });

describe('adding an officer', () => {
  it('the code on paper sets the password once; then the phone is connected at the first sign-in', async () => {
    const officer = toAdd();
    const { setupCode } = await valueOf(addOfficer(deps, administrator, officer));
    expect(reasonOf(await beginSignIn(deps, { login: officer.login, password: testPassword, address }))).toBe('wrongSignIn');
    await valueOf(setUp(officer.login, setupCode.toLowerCase().replaceAll('-', ' ')));
    const { token, recoveryCodes } = await valueOf(signInOfficer(deps, { login: officer.login }));
    expect(recoveryCodes).toHaveLength(10);
    expect((await resolveSession(deps, token))?.actor).toMatchObject({ kind: 'officer', role: 'duty-officer', officeId: 1006 });
    expect(reasonOf(await setUp(officer.login, setupCode)), 'a second time').toBe('wrongSetup');
  });

  it('the code is over after a week, belongs to its login, and asks for a good password', async () => {
    const [one, other] = [toAdd(), toAdd()];
    const { setupCode } = await valueOf(addOfficer(deps, administrator, one));
    await valueOf(addOfficer(deps, administrator, other));
    expect(reasonOf(await setUp(other.login, setupCode))).toBe('wrongSetup');
    expect(reasonOf(await setUp(one.login, setupCode, 'elevensigns'))).toBe('weakPassword');
    clock.set('2026-12-01T10:00:00+05:30');
    expect(reasonOf(await setUp(one.login, setupCode))).toBe('wrongSetup');
    clock.set('2026-12-01T09:59:59+05:30');
    expect(reasonOf(await setUp(one.login, setupCode))).toBe('done');
  });

  it('five wrong codes, then wait', async () => {
    const officer = toAdd();
    const { setupCode } = await valueOf(addOfficer(deps, administrator, officer));
    for (let tries = 0; tries < 5; tries += 1) expect(reasonOf(await setUp(officer.login, '7777-7777-7777-7777'))).toBe('wrongSetup');
    expect(reasonOf(await setUp(officer.login, setupCode))).toBe('waitSignIn');
  });

  it('only the administrator adds, with a free login, at an office that is there, from a day that has come', async () => {
    const officer = toAdd();
    expect(reasonOf(await addOfficer(deps, sp, officer))).toBe('notAllowed');
    await valueOf(addOfficer(deps, administrator, officer));
    expect(reasonOf(await addOfficer(deps, administrator, officer))).toBe('loginTaken');
    expect(reasonOf(await addOfficer(deps, administrator, toAdd({ login: 'Not One' })))).toBe('badLogin');
    expect(reasonOf(await addOfficer(deps, administrator, toAdd({ posting: { ...officer.posting, officeId: 999_999 as OfficeId } })))).toBe('noSuchOffice');
    expect(reasonOf(await addOfficer(deps, administrator, toAdd({ posting: { ...officer.posting, from: istDate('2026-11-25') } })))).toBe('postingDay');
  });
});

describe('a list of officers', () => {
  const header = 'login,name_en,name_hi,gender,office,role,rank,from';
  const row = (login: string, change: { office?: string; rank?: string } = {}) => `${login},Lata Devi,लता देवी,woman,${change.office ?? '1006'},duty-officer,${change.rank ?? 'asi'},2026-11-23`;
  const officersNow = async () => (await sql<{ count: number }>`select count(*)::int as count from officers`.execute(db.owner)).rows[0]?.count;

  it('adds everybody, with a code each that works', async () => {
    const done = await valueOf(importOfficers(deps, administrator, [header, row('from.list.one'), '', row('from.list.two')].join('\n')));
    if ('faulty' in done) throw new Error(JSON.stringify(done.faulty));
    expect(done.added.map(({ login }) => login)).toEqual(['from.list.one', 'from.list.two']);
    for (const { login, setupCode } of done.added) await valueOf(setUp(login, setupCode));
  });

  it('adds nobody when one row is wrong, and names every fault by its line', async () => {
    const before = await officersNow();
    const list = [header, row('from.list.three'), row('from.list.one'), row('from.list.three', { office: '999999', rank: 'captain' })].join('\n');
    expect(await valueOf(importOfficers(deps, administrator, list))).toEqual({
      faulty: [
        { row: 3, login: 'from.list.one', faults: ['login-taken'] },
        { row: 4, login: 'from.list.three', faults: ['office', 'rank', 'login-repeated'] },
      ],
    });
    expect(await officersNow()).toBe(before);
  });

  it('is the administrator’s, has these columns and at most 500 rows', async () => {
    expect(reasonOf(await importOfficers(deps, sp, [header, row('never')].join('\n')))).toBe('notAllowed');
    expect(reasonOf(await importOfficers(deps, administrator, 'login,name\nnever,Never'))).toBe('notAnOfficerList');
    expect(reasonOf(await importOfficers(deps, administrator, header))).toBe('notAnOfficerList');
    expect(reasonOf(await importOfficers(deps, administrator, [header, ...Array.from({ length: 501 }, (_, at) => row(`many${at}`))].join('\n')))).toBe('officerListTooLong');
  });
});

describe('reset of password and phone', () => {
  async function signedIn() {
    const officer = toAdd();
    const { id, setupCode } = await valueOf(addOfficer(deps, administrator, officer));
    await valueOf(setUp(officer.login, setupCode));
    return { id, login: officer.login, ...(await valueOf(signInOfficer(deps, { login: officer.login }))) };
  }

  it('one asks, another agrees: everything old opens nothing, the new code leads to a new phone', async () => {
    const lost = await signedIn();
    await valueOf(askReset(deps, sp, { officerId: lost.id, reason }));
    expect((await resolveSession(deps, lost.token))?.actor.kind, 'nothing changes yet').toBe('officer');
    clock.set('2026-11-24T11:00:00+05:30');
    const { setupCode } = await valueOf(agreeReset(deps, administrator, lost.id));
    expect(await resolveSession(deps, lost.token)).toBeUndefined();
    expect(reasonOf(await beginSignIn(deps, { login: lost.login, password: testPassword, address }))).toBe('wrongSignIn');
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from officer_recovery_codes where officer_id = ${lost.id}`.execute(db.owner);
    expect(rows[0]?.count).toBe(0);
    await valueOf(setUp(lost.login, setupCode, 'a new sentence to remember'));
    const begun = await valueOf(beginSignIn(deps, { login: lost.login, password: 'a new sentence to remember', address }));
    const { rows: offered } = await sql<{ sealed_secret: string | null }>`select sealed_secret from half_sign_ins where session_id = ${begun.sessionId}`.execute(db.owner);
    expect(offered[0]?.sealed_secret, 'a new phone is due').not.toBeNull();
  });

  it('a session that was half open before the reset has no powers after it', async () => {
    const lost = await signedIn();
    await valueOf(askReset(deps, sp, { officerId: lost.id, reason }));
    const half = await valueOf(beginSignIn(deps, { login: lost.login, password: testPassword, address }));
    await valueOf(agreeReset(deps, administrator, lost.id));
    await sql`update sessions set officer_id = ${lost.id} where id = ${half.sessionId}`.execute(db.owner);
    expect((await resolveSession(deps, half.token))?.actor).toEqual({ kind: 'guest' });
  });

  it('nobody agrees to the own request, or asks or agrees for oneself', async () => {
    const lost = await signedIn();
    await valueOf(askReset(deps, sp, { officerId: lost.id, reason }));
    expect(reasonOf(await agreeReset(deps, sp, lost.id))).toBe('ownRequest');
    for (const own of [sp, administrator]) {
      expect(reasonOf(await askReset(deps, own, { officerId: own.officerId, reason }))).toBe('notAllowed');
      expect(reasonOf(await agreeReset(deps, own, own.officerId))).toBe('notAllowed');
    }
  });

  it('within 24 hours: the last second counts, then it is asked anew', async () => {
    const lost = await signedIn();
    await valueOf(askReset(deps, sp, { officerId: lost.id, reason }));
    expect(reasonOf(await askReset(deps, administrator, { officerId: lost.id, reason })), 'one waits').toBe('resetAsked');
    clock.set('2026-11-25T10:00:00+05:30');
    expect(reasonOf(await agreeReset(deps, administrator, lost.id))).toBe('noResetAsked');
    await valueOf(askReset(deps, sp, { officerId: lost.id, reason }));
    clock.set('2026-11-26T09:59:59+05:30');
    expect(reasonOf(await agreeReset(deps, administrator, lost.id))).toBe('done');
  });

  it('a reason is given, and the officer is in sight', async () => {
    const lost = await signedIn();
    expect(reasonOf(await askReset(deps, sp, { officerId: lost.id, reason: ' lost. ' }))).toBe('reasonMissing');
    expect(reasonOf(await askReset(deps, { ...sp, districtCode: 212 as DistrictCode }, { officerId: lost.id, reason }))).toBe('notFound');
  });

  it('asking and agreeing leave their marks', async () => {
    const lost = await signedIn();
    await valueOf(askReset(deps, administrator, { officerId: lost.id, reason }));
    await valueOf(agreeReset(deps, sp, lost.id));
    const { rows } = await sql<{ kind: string }>`select kind from ledger_entries where record_id = ${lost.id} order by id`.execute(db.owner);
    expect(rows.map((row) => row.kind)).toEqual(['officer.created', 'officer.setup-code-given', 'officer.password-set', 'officer.factor-enrolled', 'officer.reset-asked', 'officer.factor-reset', 'officer.setup-code-given']);
  });
});
