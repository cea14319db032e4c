import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officerRoles, type OfficerActor, type OfficerRole } from '../kernel/actor.ts';
import type { OfficeId } from '../kernel/id.ts';
import { createLogger } from '../platform/log/logger.ts';
import { frozenClock } from '../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../platform/testing/test-database.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { openOfficerSession } from '../foundation/identity/index.ts';
import { anOfficer } from '../foundation/identity/testing/an-officer.ts';
import { officeMessages } from '../foundation/offices/index.ts';
import { deskBrowser, type DeskBrowser } from '../foundation/offices/testing/desk-browser.ts';
import { complaintMessages } from '../domains/complaints/messages/index.ts';
import { checkSupervisionOnce } from './check-supervision.ts';
import { compose, type Deps } from './compose.ts';
import { createSite } from './create-site.tsx';
import { wholeReference } from './testing/whole-reference.ts';

const config = { publicUrl: 'http://localhost:3000', mode: 'live', secret: 'a secret of more than thirty-two characters', trustProxy: false } as const;
const clock = frozenClock('2026-11-24T10:00:00+05:30');
let db: TestDatabase;
let deps: Deps;
let site: FastifyInstance;
let administrator: OfficerActor;

beforeAll(async () => {
  db = await testDatabase({ prepare: wholeReference });
  deps = await compose({ config: { ...config, databaseUrl: db.url }, role: 'web', clock });
  site = await createSite({ deps, config, logger: createLogger({ role: 'web', level: 'silent' }) });
  administrator = await anOfficer(deps, { posting: { role: 'administrator', rank: 'dysp', officeId: 1 as OfficeId } });
}, 180_000);
afterAll(async () => {
  await site.close();
  await deps.close();
  await db.close();
});

async function browserOf(officer: OfficerActor): Promise<DeskBrowser> {
  return deskBrowser(site, (await openOfficerSession(deps, officer.officerId)).token);
}

async function deskOfRole(role: OfficerRole): Promise<DeskBrowser> {
  const isAbove = role === 'headquarters' || role === 'administrator' || role === 'dig';
  return browserOf(await anOfficer(deps, { posting: { role, rank: 'dysp', officeId: (isAbove ? 1 : 101) as OfficeId } }));
}

const pages = ['', '/1006', '/check'];
const forms = ['/add', '/1006/phone', '/1006/name', '/1006/ladder', '/1006/closing', '/1006/reopen'];

describe('who comes in', () => {
  test.each(officerRoles)('%s reads and changes offices exactly when the rule says, and else meets pages that are not there', async (role) => {
    const desk = await deskOfRole(role);
    for (const path of pages) expect((await desk.open(`/en/desk/offices${path}`)).statusCode, path).toBe(role === 'headquarters' || role === 'administrator' ? 200 : 404);
    for (const path of forms) {
      expect((await desk.open(`/en/desk/offices${path}`)).statusCode, path).toBe(role === 'administrator' ? 200 : 404);
      if (role !== 'administrator') expect((await desk.send(`/en/desk/offices${path}`, { reason: 'an order of today', phone: '112' })).statusCode, path).toBe(404);
    }
  });
  test('an unknown office and an unknown change are pages that are not there', async () => {
    const desk = await browserOf(administrator);
    for (const path of ['/999999', '/x', '/1006/colour', '/999999/phone']) expect((await desk.open(`/en/desk/offices${path}`)).statusCode, path).toBe(404);
  });
  test('the administrator begins with the officers; the rail has offices and no list of complaints', async () => {
    const desk = await browserOf(administrator);
    expect((await desk.open('/en/desk')).headers['location']).toBe('/en/desk/officers');
    const { body } = await desk.open('/en/desk/offices');
    expect(body).toContain('href="/en/desk/offices"');
    expect(body).not.toContain(complaintMessages('en').desk.queue);
  });
});

describe.each(['hi', 'en'] as const)('the pages (%s)', (lang) => {
  test('are valid, in both readers’ language, with and without errors', async () => {
    const desk = await browserOf(administrator);
    for (const path of [...pages, ...forms]) expect(await markupErrors((await desk.open(`/${lang}/desk/offices${path}`)).body), path).toEqual([]);
    for (const path of forms) {
      const answer = await desk.send(`/${lang}/desk/offices${path}`, {});
      expect([answer.statusCode >= 400, await markupErrors(answer.body)], path).toEqual([true, []]);
    }
  });
  test('an office is found by its name in either script', async () => {
    const desk = await browserOf(administrator);
    for (const words of ['jokihat', 'जोकीहाट']) expect((await desk.open(`/${lang}/desk/offices?q=${encodeURIComponent(words)}`)).body, words).toContain(`href="/${lang}/desk/offices/1006"`);
    expect((await desk.open(`/${lang}/desk/offices?q=%25`)).body, 'a sign of the search language is a sign').toContain(officeMessages(lang).managing.none);
  });
  test('a change is saved with its reason, and shown on the office’s page', async () => {
    const desk = await browserOf(administrator);
    const phone = lang === 'hi' ? '06453 222 333' : '06453 222 444';
    const answer = await desk.send(`/${lang}/desk/offices/1006/phone`, { phone, reason: 'Letter 12 of today' });
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, `/${lang}/desk/offices/1006`]);
    const { body } = await desk.open(`/${lang}/desk/offices/1006`);
    expect([body.includes(phone), body.includes('Letter 12 of today')]).toEqual([true, true]);
  });
  test('what is refused keeps what was typed', async () => {
    const desk = await browserOf(administrator);
    const answer = await desk.send(`/${lang}/desk/offices/1006/ladder`, { supervisorId: '102', 'from-day': '31', 'from-month': '2', 'from-year': '2026', reason: 'Letter 13 of today' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(officeMessages(lang).managing.errors.from);
    expect([answer.body.includes('value="31"'), answer.body.includes('Letter 13 of today')]).toEqual([true, true]);
  });
});

describe('the monthly check (C6)', () => {
  test('is there with each fault, and says what was put right since', async () => {
    const desk = await deskOfRole('headquarters');
    const words = officeMessages('en').managing.check;
    expect((await desk.open('/en/desk/offices/check')).body).toContain(words.never);
    const rung = await db.owner.deleteFrom('office_supervision').where('office_id', '=', 1009).returningAll().executeTakeFirstOrThrow();
    expect((await checkSupervisionOnce(deps)).ok).toBe(true);
    const broken = (await desk.open('/en/desk/offices/check')).body;
    expect([broken.includes(words.kinds['no-supervisor']), broken.includes('href="/en/desk/offices/1009"'), broken.includes(words.stands)]).toEqual([true, true, true]);
    expect(await markupErrors(broken)).toEqual([]);
    await db.owner.insertInto('office_supervision').values(rung).execute();
    expect((await desk.open('/en/desk/offices/check')).body).toContain(words.mended);
  });
});
