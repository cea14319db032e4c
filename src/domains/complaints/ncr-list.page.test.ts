import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compose, type Deps } from '../../app/compose.ts';
import { createSite } from '../../app/create-site.tsx';
import { wholeReference } from '../../app/testing/whole-reference.ts';
import { officerRoles, type OfficerActor, type OfficerRole } from '../../kernel/actor.ts';
import type { OfficeId } from '../../kernel/id.ts';
import { createLogger } from '../../platform/log/logger.ts';
import { frozenClock } from '../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../platform/testing/test-database.ts';
import { markupErrors } from '../../web/testing/markup-errors.ts';
import { openOfficerSession } from '../../foundation/identity/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { deskBrowser, type DeskBrowser } from '../../foundation/offices/testing/desk-browser.ts';
import { decideWithoutFir, fileComplaint, receiveComplaint } from './index.ts';
import { complaintMessages } from './messages/index.ts';
import { aCitizen, aComplaint, jokihat } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

const config = { publicUrl: 'http://localhost:3000', mode: 'live', secret: 'a secret of more than thirty-two characters', trustProxy: false } as const;
let db: TestDatabase;
let deps: Deps;
let site: FastifyInstance;

beforeAll(async () => {
  db = await testDatabase({ prepare: wholeReference });
  deps = await compose({ config: { ...config, databaseUrl: db.url }, role: 'web', clock: frozenClock('2026-11-24T10:00:00+05:30') });
  site = await createSite({ deps, config, logger: createLogger({ role: 'web', level: 'silent' }) });
}, 180_000);
afterAll(async () => {
  await site.close();
  await deps.close();
  await db.close();
});

async function deskAs(role: OfficerRole, officeId: OfficeId = jokihat): Promise<DeskBrowser & { readonly actor: OfficerActor }> {
  const actor = await anOfficer(deps, { posting: { role, rank: 'inspector', officeId } });
  return { actor, ...(await deskBrowser(site, (await openOfficerSession(deps, actor.officerId)).token)) };
}

async function enterReport(sho: OfficerActor): Promise<string> {
  const { number } = await valueOf(fileComplaint(deps, await aCitizen(deps), aComplaint()));
  await valueOf(receiveComplaint(deps, sho, number));
  await valueOf(decideWithoutFir(deps, sho, { number, kind: 'ncr', ground: 'सिर्फ़ गाली-गलौज हुई, कोई चोट नहीं।', sections: [{ act: 'BNS', provision: '352' }] }));
  return number;
}

test.each(officerRoles)('L11: %s sees the lists exactly when in charge of a station, and the link then only', async (role) => {
  const desk = await deskAs(role);
  expect((await desk.open('/en/desk/ncr')).statusCode).toBe(role === 'sho' ? 200 : 404);
  expect((await desk.open('/en/desk')).body.includes('href="/en/desk/ncr"')).toBe(role === 'sho');
  if (role !== 'sho') expect((await desk.send('/en/desk/ncr', {})).statusCode).toBe(404);
});

test.each(['en', 'hi'] as const)('L11: from the book to the court, in %s', async (lang) => {
  const words = complaintMessages(lang).books.ncrList;
  const desk = await deskAs('sho');
  const number = await enterReport(desk.actor);
  const before = await desk.open(`/${lang}/desk/ncr`);
  expect(before.body).toContain(number);
  expect(before.body).toContain(words.make);
  expect(await markupErrors(before.body)).toEqual([]);
  expect((await desk.send(`/${lang}/desk/ncr`, {})).statusCode).toBe(303);
  const list = lang === 'en' ? '2026/1' : '2026/2';
  const open = await desk.open(`/${lang}/desk/ncr`);
  expect(open.body).toContain(words.open(lang === 'en' ? '1/2026' : '2/2026'));
  expect(open.body).toContain(words.noneUnlisted);
  expect(await markupErrors(open.body)).toEqual([]);
  const paper = await desk.open(`/${lang}/desk/ncr/${list}/list.pdf`);
  expect(paper.headers['content-type']).toBe('application/pdf');
  const elsewhere = await deskAs('sho', 1007 as OfficeId);
  expect((await elsewhere.open(`/${lang}/desk/ncr/${list}/list.pdf`)).statusCode).toBe(404);
  expect((await elsewhere.send(`/${lang}/desk/ncr/${list}/sent`, { court: 'Araria' })).statusCode).toBe(404);
  const empty = await desk.send(`/${lang}/desk/ncr/${list}/sent`, { court: '' });
  expect([empty.statusCode, empty.body.includes(words.refusals.courtMissing)]).toEqual([422, true]);
  expect(await markupErrors(empty.body)).toEqual([]);
  expect((await desk.send(`/${lang}/desk/ncr/${list}/sent`, { court: 'SDJM, <Araria>' })).statusCode).toBe(303);
  const sent = await desk.open(`/${lang}/desk/ncr`);
  expect(sent.body).toContain('SDJM, &lt;Araria>');
  expect(sent.body).not.toContain(words.court);
  const again = await desk.send(`/${lang}/desk/ncr/${list}/sent`, { court: 'Araria' });
  expect([again.statusCode, again.body.includes(words.refusals.alreadySent)]).toEqual([409, true]);
  expect((await desk.open(`/${lang}/desk/complaints/${number}`)).body).toContain(lang === 'en' ? '1/2026' : '2/2026');
});
