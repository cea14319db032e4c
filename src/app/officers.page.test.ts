import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officerRoles, type OfficerActor, type OfficerRole } from '../kernel/actor.ts';
import type { OfficeId } from '../kernel/id.ts';
import { createLogger } from '../platform/log/logger.ts';
import { frozenClock } from '../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../platform/testing/test-database.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { identityMessages, openOfficerSession } from '../foundation/identity/index.ts';
import { anOfficer } from '../foundation/identity/testing/an-officer.ts';
import { deskBrowser, type DeskBrowser } from '../foundation/offices/testing/desk-browser.ts';
import { compose, type Deps } from './compose.ts';
import { createSite } from './create-site.tsx';
import { wholeReference } from './testing/whole-reference.ts';

const config = { publicUrl: 'http://localhost:3000', mode: 'live', secret: 'a secret of more than thirty-two characters', trustProxy: false } as const;
let db: TestDatabase;
let deps: Deps;
let site: FastifyInstance;
let investigator: OfficerActor;
let elsewhere: OfficerActor;

beforeAll(async () => {
  db = await testDatabase({ prepare: wholeReference });
  deps = await compose({ config: { ...config, databaseUrl: db.url }, role: 'web', clock: frozenClock('2026-11-24T10:00:00+05:30') });
  site = await createSite({ deps, config, logger: createLogger({ role: 'web', level: 'silent' }) });
  investigator = await anOfficer(deps, { login: 'io.jokihat', name: { en: 'Rakesh Kumar', hi: 'राकेश कुमार' }, posting: { role: 'investigating-officer', rank: 'si' } });
  elsewhere = await anOfficer(deps, { login: 'io.patna', name: { en: 'Sunita Devi', hi: 'सुनीता देवी' }, posting: { role: 'investigating-officer', rank: 'si', officeId: await aStationOf(212) } });
}, 180_000);
afterAll(async () => {
  await site.close();
  await deps.close();
  await db.close();
});

async function aStationOf(district: number): Promise<OfficeId> {
  const row = await db.app.selectFrom('offices').select('id').where('district_code', '=', district).where('kind', '=', 'station').orderBy('id').limit(1).executeTakeFirstOrThrow();
  return row.id as OfficeId;
}

/** The SP and lower sit in Araria, the others at headquarters. */
async function deskOfRole(role: OfficerRole): Promise<DeskBrowser> {
  const isAbove = role === 'headquarters' || role === 'administrator' || role === 'dig';
  const { officerId } = await anOfficer(deps, { posting: { role, rank: 'dysp', officeId: (isAbove ? 1 : 101) as OfficeId } });
  return deskBrowser(site, (await openOfficerSession(deps, officerId)).token);
}

describe('who comes in', () => {
  test.each(officerRoles)('%s sees the pages exactly as far as the rule says', async (role) => {
    const desk = await deskOfRole(role);
    const [isReader, isEverywhere] = [role === 'sp' || role === 'administrator', role === 'administrator'];
    const list = await desk.open('/en/desk/officers');
    expect(list.statusCode).toBe(isReader ? 200 : 404);
    if (isReader) expect([list.body.includes('Rakesh Kumar'), list.body.includes('Sunita Devi')]).toEqual([true, isEverywhere]);
    for (const path of ['', '/leave', '/transfer']) {
      expect((await desk.open(`/en/desk/officers/${investigator.officerId}${path}`)).statusCode, path).toBe(isReader ? 200 : 404);
      expect((await desk.open(`/en/desk/officers/${elsewhere.officerId}${path}`)).statusCode, path).toBe(isEverywhere ? 200 : 404);
    }
    for (const path of [`${investigator.officerId}/end-service`, 'new', 'list']) expect((await desk.open(`/en/desk/officers/${path}`)).statusCode, path).toBe(isEverywhere ? 200 : 404);
    expect((await desk.open(`/en/desk/officers/${investigator.officerId}/reset`)).statusCode).toBe(isReader ? 200 : 404);
    if (!isReader) expect((await desk.send(`/en/desk/officers/${investigator.officerId}/leave`, { 'from-day': '24', 'from-month': '11', 'from-year': '2026', 'lastDay-day': '24', 'lastDay-month': '11', 'lastDay-year': '2026' })).statusCode).toBe(404);
  });
});

describe.each(['en', 'hi'] as const)('the pages in %s', (lang) => {
  const words = identityMessages(lang);

  test('are valid, find by name in either script, login or office', async () => {
    const desk = await deskOfRole('administrator');
    for (const q of ['Rakesh', 'राकेश', 'io.jokihat', 'Jokihat']) expect((await desk.open(`/${lang}/desk/officers?q=${encodeURIComponent(q)}`)).body, q).toContain('io.jokihat');
    expect((await desk.open(`/${lang}/desk/officers?q=%25nobody`)).body).toContain(words.officers.none);
    for (const path of ['', `/${investigator.officerId}`, `/${investigator.officerId}/leave`, `/${investigator.officerId}/transfer`, `/${investigator.officerId}/transfer?district=above`, `/${investigator.officerId}/end-service`, `/${investigator.officerId}/reset`, '/new', '/new?district=188', '/list']) {
      expect(await markupErrors((await desk.open(`/${lang}/desk/officers${path}`)).body), path).toEqual([]);
    }
  });

  test('a mistake comes back with what was typed and what to do', async () => {
    const desk = await deskOfRole('sp');
    const sent = await desk.send(`/${lang}/desk/officers/${investigator.officerId}/leave`, { 'from-day': '23', 'from-month': '11', 'from-year': '2026', 'lastDay-day': '31', 'lastDay-month': '11', 'lastDay-year': '2026' });
    expect([sent.statusCode, sent.body.includes(words.errors.day), sent.body.includes('value="31"')]).toEqual([422, true, true]);
    const early = await desk.send(`/${lang}/desk/officers/${investigator.officerId}/leave`, { 'from-day': '23', 'from-month': '11', 'from-year': '2026', 'lastDay-day': '30', 'lastDay-month': '11', 'lastDay-year': '2026' });
    expect([early.statusCode, early.body.includes(words.errors.departureDay), early.body.includes('value="30"')]).toEqual([422, true, true]);
    expect(await markupErrors(early.body)).toEqual([]);
  });

  test('an officer is added, and the code of the paper sets the password', async () => {
    const desk = await deskOfRole('administrator');
    const fields = { nameEn: 'Lata Devi', nameHi: 'लता देवी', gender: 'woman', officeId: '1006', role: 'duty-officer', rank: 'asi', 'from-day': '24', 'from-month': '11', 'from-year': '2026' };
    const wrong = await desk.send(`/${lang}/desk/officers/new?district=188`, { ...fields, login: 'io.jokihat' });
    expect([wrong.statusCode, wrong.body.includes(words.errors.loginTaken), wrong.body.includes('value="Lata Devi"')]).toEqual([422, true, true]);
    expect(await markupErrors(wrong.body)).toEqual([]);
    const added = await desk.send(`/${lang}/desk/officers/new?district=188`, { ...fields, login: `lata.${lang}` });
    expect([added.statusCode, added.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(await markupErrors(added.body)).toEqual([]);
    const code = /<code>((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})<\/code>/.exec(added.body)?.[1] ?? '';
    const guest = await deskBrowser(site, undefined);
    const page = await guest.open(`/${lang}/desk/set-up`);
    expect(await markupErrors(page.body)).toEqual([]);
    const csrf = /name="_csrf" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
    const send = (again: string) => guest.send(`/${lang}/desk/set-up`, { _csrf: csrf, login: `lata.${lang}`, code, password: 'rain on the roof', again });
    const differs = await send('rain on the road');
    expect([differs.statusCode, differs.body.includes(words.errors.passwordsDiffer), differs.body.includes('rain on')]).toEqual([422, true, false]);
    expect(await markupErrors(differs.body)).toEqual([]);
    expect([(await send('rain on the roof')).headers['location'], (await send('rain on the roof')).body.includes(words.refusals.wrongSetup)]).toEqual([`/${lang}/desk/sign-in`, true]);
  });

  test('a list is added whole or not at all', async () => {
    const desk = await deskOfRole('administrator');
    const list = (login: string) => `login,name_en,name_hi,gender,office,role,rank,from\n${login},Lata Devi,लता देवी,woman,1006,duty-officer,asi,2026-11-23`;
    const wrong = await desk.send(`/${lang}/desk/officers/list`, { list: list('io.jokihat') });
    expect([wrong.statusCode, wrong.body.includes(words.list.faults['login-taken']), wrong.body.includes('io.jokihat,Lata Devi')]).toEqual([422, true, true]);
    expect(await markupErrors(wrong.body)).toEqual([]);
    const added = await desk.send(`/${lang}/desk/officers/list`, { list: list(`listed.${lang}`) });
    expect([added.statusCode, added.body.includes(words.list.added(1)), /<code>(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}<\/code>/.test(added.body)]).toEqual([200, true, true]);
    expect(await markupErrors(added.body)).toEqual([]);
  });

  test('a reset is asked by one and agreed by another, who sees the new code', async () => {
    const [sp, administrator] = [await deskOfRole('sp'), await deskOfRole('administrator')];
    const page = `/${lang}/desk/officers/${investigator.officerId}`;
    expect((await sp.send(`${page}/reset`, { reason: 'lost' })).body).toContain(words.errors.reasonMissing);
    expect((await sp.send(`${page}/reset`, { reason: 'The phone fell into the river.' })).statusCode).toBe(303);
    const own = await sp.open(page);
    expect([own.body.includes(words.reset.ownRequest), own.body.includes(words.reset.agree)]).toEqual([true, false]);
    expect((await sp.send(`${page}/reset/agree`, {})).body).toContain(words.refusals.ownRequest);
    const other = await administrator.open(page);
    expect([other.body.includes('The phone fell into the river.'), other.body.includes(words.reset.agree)]).toEqual([true, true]);
    expect(await markupErrors(other.body)).toEqual([]);
    expect((await administrator.open(`/${lang}/desk/officers?q=io.jokihat`)).body).toContain(words.officers.waiting);
    const agreed = await administrator.send(`${page}/reset/agree`, {});
    expect([agreed.statusCode, /<code>(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}<\/code>/.test(agreed.body)]).toEqual([200, true]);
  });

  test('a leave is entered, shown, and ended', async () => {
    const desk = await deskOfRole('sp');
    const page = `/${lang}/desk/officers/${investigator.officerId}`;
    const days = { 'from-day': '24', 'from-month': '11', 'from-year': '2026', 'lastDay-day': '30', 'lastDay-month': '11', 'lastDay-year': '2026' };
    const sent = await desk.send(`${page}/leave`, days);
    expect([sent.statusCode, sent.headers['location']]).toEqual([303, page]);
    const shown = await desk.open(page);
    expect(shown.body).toContain(words.officers.leaveUntil(lang === 'hi' ? '30 नवंबर 2026' : '30 November 2026'));
    expect(await markupErrors(shown.body)).toEqual([]);
    const again = await desk.send(`${page}/leave`, days);
    expect([again.statusCode, again.body.includes(words.refusals.departsAlready)]).toEqual([409, true]);
    expect((await desk.send(`${page}/back`, {})).statusCode).toBe(303);
    expect((await desk.open(page)).body).toContain(words.officers.statuses['on-duty']);
  });
});
