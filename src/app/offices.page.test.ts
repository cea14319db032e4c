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
const forms = ['/add', '/list', '/1006/phone', '/1006/name', '/1006/ladder', '/1006/closing', '/1006/reopen'];

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

describe.each(['hi', 'en'] as const)('a list of offices (%s)', (lang) => {
  const words = officeMessages(lang).officeList;
  const header = 'code,kind,name_en,name_hi,district,phone,above,from,last_day';
  const list = `${header}\n1008,,,,,${lang === 'hi' ? '06453 100 100' : '06453 200 200'},,,\n1009,,,,,"call, me",,,\n1010,station,,,188,,101,,`;
  const path = `/${lang}/desk/offices/list`;

  test('is downloaded as a file for spreadsheets, in the shape in which it is sent', async () => {
    await db.owner.updateTable('offices').set({ name_hi: '=1+1' }).where('id', '=', 1011).execute();
    const answer = await (await deskOfRole('headquarters')).open('/en/desk/offices/offices.csv');
    expect([answer.headers['content-type'], answer.headers['content-disposition']]).toEqual(['text/csv; charset=utf-8', 'attachment; filename="offices-2026-11-24.csv"']);
    const lines = answer.body.split('\n');
    expect(lines[0]).toBe(`\uFEFF${header}`);
    expect(lines.find((line) => line.startsWith('1010,'))).toMatch(/^1010,station,[^,]+,[^,]*,188,[^,]*,101,,$/);
    expect(lines.find((line) => line.startsWith('1011,')), 'no formula').toContain(",'=1+1,");
  });
  test('shows each row’s fate in a sentence, saves on the second word, and leaves the bad row in the box as it was typed', async () => {
    const desk = await browserOf(administrator);
    const shown = await desk.send(path, { list, reason: 'Letter 14 of today' });
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain(words.counts({ read: '3', changed: '1', same: '1', faulty: '1' }));
    for (const text of [words.faults.phone, words.nothingSaved, words.save(1), words.same(1)]) expect(shown.body).toContain(text);
    expect(shown.body).toContain(words.fates.phone({ before: lang === 'hi' ? officeMessages(lang).managing.noPhone : '06453 100 100', after: lang === 'hi' ? '06453 100 100' : '06453 200 200' }));
    expect(await markupErrors(shown.body)).toEqual([]);
    const seen = /name="seen" value="([^"]+)"/.exec(shown.body)?.[1] ?? '';
    const saved = await desk.send(path, { list, reason: 'Letter 14 of today', seen });
    expect([saved.statusCode, saved.body.includes(words.saved(1)), saved.body.includes(words.left)]).toEqual([200, true, true]);
    expect(/<textarea[^>]*>([^<]*)</.exec(saved.body)?.[1]?.replaceAll('&quot;', '"')).toBe(`${header}\n1009,,,,,"call, me",,,`);
    expect(await markupErrors(saved.body)).toEqual([]);
    expect((await desk.open(`/${lang}/desk/offices/1008`)).body).toContain('Letter 14 of today');
  });
  test('that is none keeps what was typed; one that somebody has overtaken is shown anew', async () => {
    const desk = await browserOf(administrator);
    const none = await desk.send(path, { list: 'code;phone', reason: 'Letter 15 of today' });
    expect([none.statusCode, none.body.includes(words.refusals.notAnOfficeList), none.body.includes('code;phone'), none.body.includes('Letter 15 of today')]).toEqual([422, true, true, true]);
    const moved = await desk.send(path, { list: `${header}\n1008,,,,,112,,,`, reason: 'Letter 15 of today', seen: 'what was there yesterday' });
    expect([moved.statusCode, moved.body.includes(words.refusals.listMoved), moved.body.includes(words.save(1))]).toEqual([409, true, true]);
    expect(await markupErrors(moved.body)).toEqual([]);
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
