import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { frozenClock } from '../../../../../platform/testing/frozen-clock.ts';
import { testBrowser, type TestBrowser } from '../../../../../platform/testing/test-browser.ts';
import { testDatabase, type TestDatabase } from '../../../../../platform/testing/test-database.ts';
import { identityMessages } from '../../../messages/index.ts';
import { signInDeps } from '../../../testing/sign-in-desk.ts';
import { signInSite } from '../../../testing/sign-in-site.tsx';

const clock = frozenClock('2026-11-24T10:00:00+05:30');
const words = identityMessages('en');
let db: TestDatabase;
let app: FastifyInstance;
let deps: ReturnType<typeof signInDeps>;
let browser: TestBrowser;
beforeAll(async () => {
  db = await testDatabase();
  deps = signInDeps(db, clock);
  app = await signInSite(deps);
});
beforeEach(async () => {
  await sql`delete from mobile_codes`.execute(db.owner);
  browser = testBrowser(app);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

const lastCode = () => deps.sent.at(-1)?.code ?? '';
const wrongCode = () => (lastCode() === '000000' ? '000001' : '000000');

async function askForCode(mobile = '60000 00001', lang = 'en') {
  await browser.get(`/${lang}/sign-in`);
  return browser.post(`/${lang}/sign-in`, { mobile });
}

describe('a citizen who signs in', () => {
  it('writes the number, then the code, and comes to the complaints under a new token', async () => {
    const asked = await askForCode('+91 60000-00001');
    expect([asked.statusCode, asked.headers.location]).toEqual([303, '/en/sign-in/code']);
    const guestToken = browser.cookies.get('nagrik_session');
    const page = await browser.follow(asked);
    expect(page.body).toContain('autocomplete="one-time-code"');
    expect(page.body).toContain('••••••0001');
    expect(page.body).not.toContain('6000000001');
    const sent = await browser.post('/en/sign-in/code', { code: lastCode() });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, '/en/complaints']);
    expect(browser.cookies.get('nagrik_session')).not.toBe(guestToken);
    expect((await browser.get('/en/sign-in')).headers.location, 'is signed in').toBe('/en/complaints');
    await browser.post('/en/sign-out');
    expect((await browser.get('/en/sign-in')).statusCode).toBe(200);
  });
  it('reads Hindi, and may write the code in Devanagari', async () => {
    const page = await browser.follow(await askForCode('६००००००००२', 'hi'));
    expect(page.body).toContain('मैसेज में आया कोड लिखिए');
    expect(deps.sent.at(-1)).toMatchObject({ mobile: '6000000002', lang: 'hi' });
    const code = lastCode().replace(/\d/g, (digit) => String.fromCharCode(0x0966 + Number(digit)));
    expect((await browser.post('/hi/sign-in/code', { code })).headers.location).toBe('/hi/complaints');
  });
  it('is told beside the field what to put right, and the number stays', async () => {
    const number = await askForCode('12345');
    expect(number.statusCode).toBe(422);
    expect(number.body).toContain(words.errors.mobile);
    expect(number.body).toContain('value="12345"');
    expect(number.body).toContain('href="#mobile"');
    await browser.follow(await askForCode());
    for (const [code, sentence] of [['12', words.errors.code], [wrongCode(), words.refusals.wrongCode]] as const) {
      const answer = await browser.post('/en/sign-in/code', { code });
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain(sentence);
      expect(answer.body).toContain('href="#code"');
    }
  });
  it('who sends the form twice comes to the same place twice', async () => {
    await browser.follow(await askForCode());
    const guestToken = browser.cookies.get('nagrik_session') ?? '';
    const first = await browser.post('/en/sign-in/code', { code: lastCode() });
    const token = browser.cookies.get('nagrik_session');
    browser.cookies.set('nagrik_session', guestToken);
    const second = await browser.post('/en/sign-in/code', { code: lastCode() });
    expect([second.statusCode, second.headers.location]).toEqual([first.statusCode, first.headers.location]);
    expect(browser.cookies.get('nagrik_session')).toBe(token);
  });
  it('may ask again three times, then waits', async () => {
    await browser.follow(await askForCode());
    for (let again = 0; again < 3; again += 1) expect((await browser.post('/en/sign-in/code/again')).statusCode).toBe(303);
    const limited = await browser.post('/en/sign-in/code/again');
    expect(limited.statusCode).toBe(429);
    expect(limited.body).toContain(words.refusals.waitCode);
  });
  it('who opens the second page first is led to the first one', async () => {
    expect((await browser.get('/hi/sign-in/code')).headers.location).toBe('/hi/sign-in');
  });
});
