import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose, type Deps } from '../../app/compose.ts';
import { createSite } from '../../app/create-site.tsx';
import { loadReference } from '../../app/load-reference.ts';
import { officerRoles, type OfficerRole } from '../../kernel/actor.ts';
import type { OfficeId } from '../../kernel/id.ts';
import { rootFolder } from '../../platform/config/root-folder.ts';
import { createLogger } from '../../platform/log/logger.ts';
import { frozenClock } from '../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../platform/testing/test-database.ts';
import { markupErrors } from '../../web/testing/markup-errors.ts';
import { openOfficerSession } from '../identity/index.ts';
import { anOfficer } from '../identity/testing/an-officer.ts';
import { officeMessages } from './messages/index.ts';
import { deskBrowser, type DeskBrowser } from './testing/desk-browser.ts';

const [araria, patna] = [188, 212];
const header = 'district,place,pincode,station';
const config = { publicUrl: 'http://localhost:3000', mode: 'live', secret: 'a secret of more than thirty-two characters', trustProxy: false } as const;
let db: TestDatabase;
let deps: Deps;
let site: FastifyInstance;

beforeAll(async () => {
  db = await testDatabase();
  await loadReference({ databaseUrl: db.url, dir: join(rootFolder(), 'db/reference') });
  deps = await compose({ config: { ...config, databaseUrl: db.url }, role: 'web', clock: frozenClock('2026-11-24T10:00:00+05:30') });
  site = await createSite({ deps, config, logger: createLogger({ role: 'web', level: 'silent' }) });
}, 180_000);
afterAll(async () => {
  await site.close();
  await deps.close();
  await db.close();
});

/** The SP and lower sit in Araria, the others at headquarters. */
async function deskOfRole(role: OfficerRole): Promise<DeskBrowser> {
  const isAbove = role === 'headquarters' || role === 'administrator' || role === 'dig';
  const { officerId } = await anOfficer(deps, { posting: { role, rank: 'dysp', officeId: (isAbove ? 1 : 101) as OfficeId } });
  return deskBrowser(site, (await openOfficerSession(deps, officerId)).token);
}

describe('who comes in', () => {
  test('a guest is sent to sign in', async () => {
    const answer = await (await deskBrowser(site, undefined)).open('/en/desk/places');
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, '/en/desk/sign-in']);
  });

  test.each(officerRoles)('%s sees the page exactly when the rule says, and else a page that is not there', async (role) => {
    const desk = await deskOfRole(role);
    const isReader = role === 'sp' || role === 'headquarters' || role === 'administrator';
    const answer = await desk.open('/en/desk/places');
    expect(answer.statusCode).toBe(isReader ? 200 : 404);
    if (!isReader) expect(answer.body).toBe((await desk.open('/en/desk/nowhere')).body.replaceAll('/hi/desk/nowhere', '/hi/desk/places'));
    expect((await desk.open(`/en/desk/places?district=${patna}`)).statusCode).toBe(isReader && role !== 'sp' ? 200 : 404);
    expect((await desk.open('/en/desk/places?district=999')).statusCode).toBe(404);
  });

  test('headquarters reads every district and sends no list', async () => {
    const desk = await deskOfRole('headquarters');
    const page = await desk.open(`/en/desk/places?district=${araria}`);
    expect(page.body).toContain('Blocks of Araria');
    expect(page.body).not.toContain('<textarea');
    const sent = await desk.send('/en/desk/places', { list: `${header}\nAraria,Sikti,,Bhargama` });
    expect([sent.statusCode, await imported()]).toEqual([404, 0]);
  });

  test('a list without the token of its form changes nothing', async () => {
    const desk = await deskOfRole('sp');
    const answer = await desk.send('/en/desk/places', { _csrf: 'forged', list: `${header}\nAraria,Sikti,,Bhargama` });
    expect(answer.statusCode).toBe(409);
    expect(await imported()).toBe(0);
  });
});

describe.each(['en', 'hi'] as const)('the page in %s', (lang) => {
  const words = officeMessages(lang);

  test('asks an administrator for the district, and shows an SP the own one at once', async () => {
    const administrator = await (await deskOfRole('administrator')).open(`/${lang}/desk/places`);
    expect(administrator.body).toContain(words.places.chooseFirst);
    expect(await markupErrors(administrator.body)).toEqual([]);
    const own = await (await deskOfRole('sp')).open(`/${lang}/desk/places`);
    expect(own.body).toContain(words.places.blocksOf(lang === 'hi' ? 'अररिया' : 'Araria'));
    expect(own.body).not.toContain('<select');
    expect(await markupErrors(own.body)).toEqual([]);
  });

  test('keeps what was typed when it is nothing or no list, and says why', async () => {
    const desk = await deskOfRole('sp');
    const empty = await desk.send(`/${lang}/desk/places`, { list: '  ' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain(words.errors.list);
    const typed = await desk.send(`/${lang}/desk/places`, { list: 'अररिया; सिकटी & "more"' });
    expect(typed.statusCode).toBe(422);
    expect(typed.body).toContain(words.refusals.notAList);
    expect(typed.body).toContain('अररिया; सिकटी &amp; ');
    expect(await markupErrors(typed.body)).toEqual([]);
  });

  test('shows each rejected row with its line and reason, leaves it to correct, and takes the others', async () => {
    const desk = await deskOfRole('administrator');
    const page = await desk.send(`/${lang}/desk/places?district=${araria}`, { list: `${header}\nAraria,Raniganj,,Bhargama\n\nAraria,"Xqz, zyqwk",,Sikti\nNowhere,Bihta,,Bihta` });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(words.imported.counts({ read: '3', taken: '1', rejected: '2' }));
    expect(rowsOf(page.body)).toEqual([
      ['4', 'Xqz, zyqwk', words.listFaults['unknown-place']],
      ['5', 'Bihta', words.listFaults['unknown-district']],
    ]);
    expect(textareaOf(page.body)).toBe(`${header}\nAraria,"Xqz, zyqwk",,Sikti\nNowhere,Bihta,,Bihta`);
    expect(page.body).toContain(`href="/${lang === 'hi' ? 'en' : 'hi'}/desk/places?district=${araria}"`);
    expect(await markupErrors(page.body)).toEqual([]);
    expect(await imported()).toBe(1);
  });

  test('an SP cannot decide about another district by a list', async () => {
    const page = await (await deskOfRole('sp')).send(`/${lang}/desk/places`, { list: `${header}\nPatna,Bihta,,Bihta` });
    expect(page.body).toContain(words.listFaults['not-your-district']);
    expect((await (await deskOfRole('sp')).send(`/${lang}/desk/places?district=${patna}`, { list: header })).statusCode).toBe(404);
  });
});

/** Places in force by a list. */
async function imported(): Promise<number> {
  const query = db.owner.selectFrom('place_stations').select((select) => select.fn.countAll<number>().as('places')).where('source', '=', 'import').where('valid_to', 'is', null);
  return (await query.executeTakeFirstOrThrow()).places;
}

/** Line, place and reason of each rejected row. */
function rowsOf(page: string): string[][] {
  const table = page.slice(page.indexOf('<tbody>'), page.indexOf('</tbody>'));
  return table.split('</tr>').slice(0, -1).map((row) => [/<th[^>]*>([^<]*)/, /two-lines__top">([^<]*)/, /<td[^>]*>([^<]*)<\/td>$/].map((cell) => cell.exec(row)?.[1] ?? ''));
}

function textareaOf(page: string): string {
  return (/<textarea[^>]*>([^<]*)</.exec(page)?.[1] ?? '').replaceAll('&quot;', '"');
}
