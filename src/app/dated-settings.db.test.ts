import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf, istDate, type Instant, type IstDate } from '../kernel/instant.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { frozenClock } from '../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../platform/testing/test-database.ts';
import { keepSettings, type KeptSettings, type SettingsTables } from '../foundation/deadlines/index.ts';
import { act } from '../foundation/ledger/index.ts';
import type { OfficeId } from '../kernel/id.ts';
import { confirmCode, createConfirmedCitizen, openGuestSession, openOfficerSession, requestCode } from '../foundation/identity/index.ts';
import { addOfficer } from '../foundation/identity/actions/add-officer.ts';
import { beginSignIn } from '../foundation/identity/actions/begin-sign-in.ts';
import { askReset } from '../foundation/identity/actions/reset-factor.ts';
import { anOfficer, testPassword } from '../foundation/identity/testing/an-officer.ts';
import { signInDeps } from '../foundation/identity/testing/sign-in-desk.ts';
import { purgeDrafts } from '../domains/complaints/index.ts';
import { wholeReference } from './testing/whole-reference.ts';

const clock = frozenClock('2026-11-24T10:00:00+05:30');
let db: TestDatabase;
let kept: KeptSettings;
beforeAll(async () => {
  db = await testDatabase({ prepare: wholeReference });
  kept = await keepSettings(db.app.$pickTables<SettingsTables>(), clock);
}, 120_000);
afterAll(() => db.close());

const deps = () => ({ ...signInDeps(db, clock), settings: kept.current });

/** A State ends what was in force and sets another number from this day on. */
async function change(key: string, value: number, from: IstDate): Promise<void> {
  await db.owner.updateTable('deadline_settings').set({ valid_to: from }).where('key', '=', key).where('valid_to', 'is', null).execute();
  await db.owner.insertInto('deadline_settings').values({ key, value: [value], valid_from: from, basis: 'Order of the State' }).execute();
}

async function expiryOfCode(mobile: string): Promise<Instant> {
  const session = await openGuestSession(deps());
  return (await valueOf(requestCode(deps(), { sessionId: session.id, mobile, lang: 'hi', address: '192.0.2.1' }))).expiresAt;
}

const lifeOfSession = async (id: string): Promise<number> => {
  const row = await db.owner.selectFrom('sessions').select('expires_at').where('id', '=', id).executeTakeFirstOrThrow();
  return row.expires_at.getTime() - clock().getTime();
};

test('codes live as long as the settings say, from the first minute of their day and without a restart', async () => {
  expect(await expiryOfCode('6000000001')).toEqual(instantOf('2026-11-24T10:05:00+05:30'));
  await change('code.lifeMinutes', 3, istDate('2026-11-25'));
  await kept.refresh();
  clock.set('2026-11-24T23:59:59+05:30');
  expect(await expiryOfCode('6000000002')).toEqual(instantOf('2026-11-25T00:04:59+05:30'));
  clock.set('2026-11-25T00:00:00+05:30');
  expect(await expiryOfCode('6000000003')).toEqual(instantOf('2026-11-25T00:03:00+05:30'));
});

test('tries and repeats follow a changed row at the next reading', async () => {
  clock.set('2026-11-26T10:00:00+05:30');
  await change('code.tries', 1, istDate('2026-11-26'));
  await change('code.resends', 1, istDate('2026-11-26'));
  await kept.refresh();
  const codes = deps();
  const session = await openGuestSession(codes);
  const request = () => requestCode(codes, { sessionId: session.id, mobile: '6000000004', lang: 'hi', address: '192.0.2.2' });
  await valueOf(request());
  const right = codes.sent.at(-1)?.code ?? '';
  const confirm = (code: string) => confirmCode(codes, { sessionId: session.id, mobile: '6000000004', code, address: '192.0.2.2', lang: 'hi' });
  expect(await confirm(right === '000000' ? '000001' : '000000')).toMatchObject({ ok: false, refusal: { reason: 'wrongCode' } });
  expect(await confirm(right)).toMatchObject({ ok: false, refusal: { reason: 'codeOver' } });
  await valueOf(request());
  expect(await request()).toMatchObject({ ok: false, refusal: { reason: 'waitCode' } });
});

test('sessions that are opened from then on live by the new number; those that are open keep theirs', async () => {
  const HOUR_MS = 3_600_000;
  const officer = await anOfficer(deps());
  const before = await openOfficerSession(deps(), officer.officerId);
  await change('session.officerHours', 8, istDate('2026-11-26'));
  await change('session.citizenDays', 7, istDate('2026-11-26'));
  await kept.refresh();
  const after = await openOfficerSession(deps(), officer.officerId);
  expect([await lifeOfSession(before.id), await lifeOfSession(after.id)]).toEqual([12 * HOUR_MS, 8 * HOUR_MS]);
  expect(await lifeOfSession((await openGuestSession(deps())).id)).toBe(7 * 24 * HOUR_MS);
});

test('an officer’s wrong tries, the time between password and code, and who waits for whom follow a changed row', async () => {
  await anOfficer(deps(), { login: 'lata.devi' });
  const begin = (login: string, password: string, address = '192.0.2.3') => beginSignIn(deps(), { login, password, address });
  const wrong = { ok: false, refusal: { reason: 'wrongSignIn' } };
  const wait = { ok: false, refusal: { reason: 'waitSignIn' } };
  await change('signIn.triesPerLogin', 1, istDate('2026-11-26'));
  await change('signIn.triesPerAddress', 3, istDate('2026-11-26'));
  await change('signIn.windowMinutes', 5, istDate('2026-11-26'));
  await change('signIn.halfMinutes', 2, istDate('2026-11-26'));
  await kept.refresh();
  clock.set('2026-11-26T11:00:00+05:30');
  expect(await begin('lata.devi', 'wrong')).toMatchObject(wrong);
  expect(await begin('lata.devi', testPassword)).toMatchObject(wait);
  for (const login of ['nobody.one', 'nobody.two']) expect(await begin(login, 'wrong')).toMatchObject(wrong);
  expect(await begin('nobody.three', 'wrong'), 'three from one address').toMatchObject(wait);
  clock.set('2026-11-26T11:04:59.999+05:30');
  expect(await begin('lata.devi', testPassword, '192.0.2.4')).toMatchObject(wait);
  clock.set('2026-11-26T11:05:00.001+05:30');
  const { sessionId } = await valueOf(begin('lata.devi', testPassword, '192.0.2.4'));
  const half = await db.owner.selectFrom('half_sign_ins').select('expires_at').where('session_id', '=', sessionId).executeTakeFirstOrThrow();
  expect(half.expires_at).toEqual(instantOf('2026-11-26T11:07:00.001+05:30'));
});

test('setup codes and resets that are given from then on are over after the new time', async () => {
  await change('setup.lifeDays', 2, istDate('2026-11-26'));
  await change('reset.lifeHours', 6, istDate('2026-11-26'));
  await kept.refresh();
  clock.set('2026-11-26T12:00:00+05:30');
  const posting = { officeId: 1 as OfficeId, role: 'administrator', rank: 'dysp', from: istDate('2026-01-01') } as const;
  const administrator = await anOfficer(deps(), { posting });
  const added = await valueOf(addOfficer(deps(), administrator, { login: 'asha.devi', name: { en: 'Asha Devi', hi: 'आशा देवी' }, gender: 'woman', posting: { ...posting, officeId: 1006 as OfficeId, role: 'duty-officer' } }));
  const setup = await db.owner.selectFrom('officer_setups').select('expires_at').where('officer_id', '=', added.id).executeTakeFirstOrThrow();
  expect(setup.expires_at).toEqual(instantOf('2026-11-28T12:00:00+05:30'));
  await valueOf(askReset(deps(), administrator, { officerId: added.id, reason: 'The phone was lost on the way.' }));
  const reset = await db.owner.selectFrom('factor_resets').select('expires_at').where('officer_id', '=', added.id).executeTakeFirstOrThrow();
  expect(reset.expires_at).toEqual(instantOf('2026-11-26T18:00:00+05:30'));
});

test('codes to one address follow a changed row', async () => {
  await change('code.perAddress', 1, istDate('2026-11-26'));
  await kept.refresh();
  clock.set('2026-11-26T13:00:00+05:30');
  const session = await openGuestSession(deps());
  const request = (mobile: string) => requestCode(deps(), { sessionId: session.id, mobile, lang: 'hi', address: '192.0.2.9' });
  await valueOf(request('6000000011'));
  expect(await request('6000000012')).toMatchObject({ ok: false, refusal: { reason: 'waitCode' } });
});

test('L48: drafts are deleted after the days that are in force', async () => {
  clock.set('2026-11-26T10:00:00+05:30');
  await change('draft.keptDays', 10, istDate('2026-11-26'));
  await kept.refresh();
  const citizenId = await valueOf(act(deps(), { kind: 'guest' }, 'citizen.confirm-mobile', (open) => createConfirmedCitizen(open, { mobile: '6000000005', lang: 'hi' })));
  const written = (id: string, at: string) => db.owner.insertInto('complaint_drafts').values({ id, citizen_id: citizenId, answers: '{}', begun_at: instantOf(at), updated_at: instantOf(at) }).execute();
  await written('00000000-0000-4000-8000-000000000001', '2026-11-16T10:00:00+05:30');
  await written('00000000-0000-4000-8000-000000000002', '2026-11-16T09:59:59+05:30');
  await purgeDrafts(deps());
  const left = await db.owner.selectFrom('complaint_drafts').select('id').execute();
  expect(left.map(({ id }) => id)).toEqual(['00000000-0000-4000-8000-000000000001']);
});
