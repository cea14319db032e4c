import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { officerRoles } from '../kernel/actor.ts';
import type { OfficeId } from '../kernel/id.ts';
import { createLogger } from '../platform/log/logger.ts';
import { frozenClock } from '../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../platform/testing/test-database.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { identityMessages, openOfficerSession } from '../foundation/identity/index.ts';
import { anOfficer, testPassword } from '../foundation/identity/testing/an-officer.ts';
import { deskBrowser } from '../foundation/offices/testing/desk-browser.ts';
import { compose, type Deps } from './compose.ts';
import { createSite } from './create-site.tsx';
import { wholeReference } from './testing/whole-reference.ts';

const config = { publicUrl: 'http://localhost:3000', mode: 'live', secret: 'a secret of more than thirty-two characters', trustProxy: false } as const;
const clock = frozenClock('2026-11-24T10:00:00+05:30');
let db: TestDatabase;
let deps: Deps;
let site: FastifyInstance;

beforeAll(async () => {
  db = await testDatabase({ prepare: wholeReference });
  deps = await compose({ config: { ...config, databaseUrl: db.url }, role: 'web', clock });
  site = await createSite({ deps, config, logger: createLogger({ role: 'web', level: 'silent' }) });
}, 180_000);
beforeEach(() => clock.set('2026-11-24T10:00:00+05:30'));
afterAll(async () => {
  await site.close();
  await deps.close();
  await db.close();
});

const browserOf = async (officer: { officerId: Parameters<typeof openOfficerSession>[1] }) => deskBrowser(site, (await openOfficerSession(deps, officer.officerId)).token);

describe.each(['hi', 'en'] as const)('an officer’s own way in (%s)', (lang) => {
  const words = identityMessages(lang);
  test('the page is found from the list of sign-ins, is valid, and asks for the code when the last one is old', async () => {
    const desk = await browserOf(await anOfficer(deps));
    expect((await desk.open(`/${lang}/desk/sessions`)).body).toContain(`href="/${lang}/desk/account"`);
    const page = await desk.open(`/${lang}/desk/account`);
    expect([page.statusCode, await markupErrors(page.body)]).toEqual([200, []]);
    clock.set('2026-11-24T10:15:00+05:30');
    for (const answer of [await desk.open(`/${lang}/desk/account`), await desk.send(`/${lang}/desk/account/password`, { current: testPassword, next: 'a new sentence to remember', again: 'a new sentence to remember' }), await desk.send(`/${lang}/desk/account/codes`, {})]) {
      expect([answer.statusCode, answer.headers['location']]).toEqual([303, `/${lang}/desk/confirm?to=${encodeURIComponent(`/${lang}/desk/account`)}`]);
    }
  });
  test('a password is changed; a mistake names its box and shows no password', async () => {
    const desk = await browserOf(await anOfficer(deps));
    const send = (fields: Readonly<Record<string, string>>) => desk.send(`/${lang}/desk/account/password`, fields);
    const wrong = await send({ current: 'not this one', next: 'a new sentence to remember', again: 'a new sentence to remember' });
    expect([wrong.statusCode, wrong.body.includes(words.errors.currentPassword), wrong.body.includes('not this one'), await markupErrors(wrong.body)]).toEqual([422, true, false, []]);
    expect((await send({ current: testPassword, next: 'a new sentence to remember', again: 'another' })).body).toContain(words.errors.passwordsDiffer);
    expect((await send({ current: testPassword, next: 'short', again: 'short' })).body).toContain(words.errors.weakPassword);
    const done = await send({ current: testPassword, next: 'a new sentence to remember', again: 'a new sentence to remember' });
    expect(done.statusCode).toBe(303);
    expect((await desk.open(String(done.headers['location']))).body).toContain(words.account.password.done);
  });
  test('without a phone that is connected there are no new codes, and the page says so', async () => {
    const desk = await browserOf(await anOfficer(deps));
    const answer = await desk.send(`/${lang}/desk/account/codes`, {});
    expect([answer.statusCode, answer.body.includes(words.refusals.noFactor), await markupErrors(answer.body)]).toEqual([409, true, []]);
  });
  test('the administrator changes where an officer is told; the page shows the last digits of the number until now', async () => {
    const officer = await anOfficer(deps, { mobile: '6000077001' });
    const desk = await browserOf(await anOfficer(deps, { posting: { role: 'administrator', rank: 'dysp', officeId: 1 as OfficeId } }));
    const path = `/${lang}/desk/officers/${officer.officerId}/mobile`;
    expect((await desk.open(`/${lang}/desk/officers/${officer.officerId}`)).body).toContain(`href="${path}"`);
    const page = await desk.open(path);
    expect([page.statusCode, page.body.includes('7001'), page.body.includes('6000077001'), await markupErrors(page.body)]).toEqual([200, true, false, []]);
    const wrong = await desk.send(path, { mobile: '12345', lang });
    expect([wrong.statusCode, wrong.body.includes(words.errors.mobile), wrong.body.includes('value="12345"')]).toEqual([422, true, true]);
    expect((await desk.send(path, { mobile: '60000 77002', lang })).statusCode).toBe(303);
    expect((await desk.open(path)).body).toContain('7002');
    clock.set('2026-11-24T10:15:00+05:30');
    expect((await desk.open(path)).headers['location']).toBe(`/${lang}/desk/confirm?to=${encodeURIComponent(path)}`);
  });
});

test.each(officerRoles.filter((role) => role !== 'administrator'))('%s finds no page of another officer’s number', async (role) => {
  const officer = await anOfficer(deps, { mobile: '6000077001' });
  const desk = await browserOf(await anOfficer(deps, { posting: { role, rank: 'dysp', officeId: 101 as OfficeId } }));
  const path = `/en/desk/officers/${officer.officerId}/mobile`;
  expect([(await desk.open(path)).statusCode, (await desk.send(path, { mobile: '6000077009', lang: 'en' })).statusCode]).toEqual([404, 404]);
});
