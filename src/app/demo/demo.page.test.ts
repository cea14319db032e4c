import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mode } from '../../platform/config/config.ts';
import { rootFolder } from '../../platform/config/root-folder.ts';
import { frozenClock } from '../../platform/testing/frozen-clock.ts';
import { testBrowser } from '../../platform/testing/test-browser.ts';
import { testObjects } from '../../platform/testing/test-objects.ts';
import { testDatabase, type TestDatabase } from '../../platform/testing/test-database.ts';
import { shippedSettings } from '../../foundation/deadlines/testing/shipped-settings.ts';
import { createPrinter, printerFolders } from '../../foundation/documents/index.ts';
import { requestCode, openGuestSession, enrollFactor } from '../../foundation/identity/index.ts';
import { anOfficer, testPassword } from '../../foundation/identity/testing/an-officer.ts';
import { act } from '../../foundation/ledger/index.ts';
import { queueMessage, queueMobileCode } from '../../foundation/notifications/index.ts';
import { placesAndOffices } from '../../foundation/offices/testing/places-and-offices.ts';
import { ok } from '../../kernel/result.ts';
import { newId } from '../../platform/crypto/ids.ts';
import type { Deps } from '../compose.ts';
import { createSite } from '../create-site.tsx';

const secret = 'a secret of this test, at least 32 signs long';
const publicUrl = 'http://localhost:3000';
let db: TestDatabase;
let deps: Deps;
const sites: FastifyInstance[] = [];
beforeAll(async () => {
  db = await testDatabase({ prepare: placesAndOffices });
  const settings = shippedSettings();
  const files = await testObjects();
  deps = {
    db: db.app,
    work: db.work,
    clock: frozenClock('2026-11-24T10:00:00+05:30'),
    settings: () => settings,
    graveTriggers: () => [],
    districts: () => new Map(),
    printer: createPrinter({ ...printerFolders(rootFolder()), publicUrl, isSpecimen: true }),
    objects: files.objects,
    site: 'localhost:3000',
    siteUrl: 'http://localhost:3000',
    sendsMail: true,
    secret,
    queueMobileCode,
    close: async () => void (await Promise.all([db.close(), files.remove()])),
  };
});
afterAll(async () => {
  await Promise.all(sites.map((site) => site.close()));
  await deps.close();
});

async function site(mode: Mode): Promise<FastifyInstance> {
  const made = await createSite({ deps, config: { secret, publicUrl, trustProxy: false, mode }, logger: pino({ level: 'silent' }) });
  sites.push(made);
  return made;
}

test('a live site has no demo page', async () => {
  const live = await site('live');
  expect((await live.inject('/hi/demo')).statusCode).toBe(404);
  expect(live.hasRoute({ method: 'GET', url: '/hi/demo' })).toBe(false);
});

test('the demo shows messages, citizens’ codes, and officers’ codes that open the desk', async () => {
  const demo = await site('demo');
  const officer = await anOfficer(deps, { login: 'sho.demo', isDemo: true });
  await act(deps, { kind: 'system', name: 'test' }, 'officer.enroll-factor', (open) => enrollFactor(open, { secret, officerId: officer.officerId, totpSecret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', lastStep: 0 }));
  const guest = await openGuestSession(deps);
  await requestCode(deps, { sessionId: guest.id, mobile: '6000000001', lang: 'en', address: '192.0.2.1' });
  await act(deps, { kind: 'guest' }, 'complaint.file', async (open) => {
    open.mark({ recordKind: 'complaint', recordId: newId(), kind: 'complaint.received', content: {} });
    await queueMessage(open, { to: { mobile: '6000000002' }, lang: 'hi', template: 'complaint-received', values: { number: 'BR-EC-2026-188-000401' } });
    return ok(true);
  });
  const browser = testBrowser(demo);
  const page = await browser.get('/en/demo');
  expect(page.statusCode).toBe(200);
  expect(page.body).toMatch(/6000000001.*\d{6} is your Nagrik code/s);
  expect(page.body).toContain('आपकी शिकायत BR-EC-2026-188-000401');
  const code = /sho\.demo<\/th>\s*<td[^>]*>(\d{6})</.exec(page.body)?.[1] ?? '';
  await browser.get('/en/desk/sign-in');
  await browser.post('/en/desk/sign-in', { login: 'sho.demo', password: testPassword });
  expect((await browser.post('/en/desk/sign-in/code', { code })).headers.location).toBe('/en/desk');
  expect((await browser.get('/hi/demo')).body).toContain('नमूने के परदे के पीछे');
});
