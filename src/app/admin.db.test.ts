import { afterAll, beforeAll, expect, it } from 'vitest';
import { beginSignIn, resolveSession } from '../foundation/identity/index.ts';
import { setUpOfficer } from '../foundation/identity/actions/set-up-officer.ts';
import { signInDeps, signInOfficer } from '../foundation/identity/testing/sign-in-desk.ts';
import { testPassword } from '../foundation/identity/testing/an-officer.ts';
import type { RunConfig } from '../platform/config/config.ts';
import { frozenClock } from '../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../platform/testing/test-database.ts';
import { systemClock } from '../platform/clock/clock.ts';
import { admin } from './admin.ts';

let db: TestDatabase;
let config: RunConfig;
beforeAll(async () => {
  db = await testDatabase();
  const { secret } = signInDeps(db, frozenClock('2026-11-24T10:00:00+05:30'));
  config = { databaseUrl: db.url, secret, publicUrl: 'https://nagrik.example', mode: 'live' } as RunConfig;
});
afterAll(() => db.close());

const create = (login: string, ...more: string[]) => admin(config, ['create', '--login', login, '--name', 'Asha Kumari', '--name-hi', 'आशा कुमारी', '--gender', 'woman', ...more]);

it('makes the first administrator of an empty database, whose code sets the password and leads to the phone', async () => {
  const lines = (await create('asha.kumari')).join('\n');
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(lines)?.[0] ?? '';
  const deps = signInDeps(db, frozenClock(systemClock().toISOString()));
  expect((await setUpOfficer(deps, { login: 'asha.kumari', code, password: testPassword, address: '192.0.2.1' })).ok).toBe(true);
  const signedIn = await signInOfficer(deps, { login: 'asha.kumari' });
  if (!signedIn.ok) throw new Error(signedIn.refusal.reason);
  expect((await resolveSession(deps, signedIn.value.token))?.actor).toMatchObject({ role: 'administrator' });
}, 120_000);

it('makes a second one only when that is said', async () => {
  await expect(create('ravi.singh')).rejects.toThrow('--another');
  expect((await create('ravi.singh', '--another'))[0]).toContain('ravi.singh');
  await expect(create('ravi.singh', '--another')).rejects.toThrow('login');
}, 120_000);

it('nobody signs in before the code was used', async () => {
  const deps = signInDeps(db, frozenClock(systemClock().toISOString()));
  const tried = await beginSignIn(deps, { login: 'ravi.singh', password: testPassword, address: '192.0.2.1' });
  expect(tried.ok ? 'in' : tried.refusal.reason).toBe('wrongSignIn');
});

it.each([[[]], [['delete']], [['create', '--login', 'x']], [['create', '--unknown']]])('says how it is used: %j', async (args) => {
  await expect(admin(config, args)).rejects.toThrow('Usage: npm run admin -- create');
});
