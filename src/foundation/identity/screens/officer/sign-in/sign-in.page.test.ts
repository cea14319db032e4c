import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { frozenClock } from '../../../../../platform/testing/frozen-clock.ts';
import { testBrowser, type TestBrowser } from '../../../../../platform/testing/test-browser.ts';
import { testDatabase, type TestDatabase } from '../../../../../platform/testing/test-database.ts';
import { markupErrors } from '../../../../../web/testing/markup-errors.ts';
import { placesAndOffices } from '../../../../offices/testing/places-and-offices.ts';
import { identityMessages } from '../../../messages/index.ts';
import { anOfficer, testPassword } from '../../../testing/an-officer.ts';
import { appCode, signInDeps } from '../../../testing/sign-in-desk.ts';
import { signInSite } from '../../../testing/sign-in-site.tsx';

const QUARTER_HOUR_MS = 15 * 60_000;

const start = '2026-11-24T10:00:00+05:30';
const clock = frozenClock(start);
const words = identityMessages('en');
let db: TestDatabase;
let app: FastifyInstance;
let browser: TestBrowser;
let login = '';
let count = 0;
beforeAll(async () => {
  db = await testDatabase({ prepare: placesAndOffices });
  app = await signInSite(signInDeps(db, clock));
});
beforeEach(async () => {
  clock.set(start);
  await sql`delete from sign_in_failures`.execute(db.owner);
  count += 1;
  login = `officer.page${count}`;
  await anOfficer({ db: db.app, clock }, { login });
  browser = testBrowser(app);
});
afterAll(async () => {
  await app.close();
  await db.close();
});

async function password(from = browser) {
  await from.get('/en/desk/sign-in');
  return from.post('/en/desk/sign-in', { login, password: testPassword });
}

/** Connects a phone at the first sign-in and answers its secret. */
async function enroll(): Promise<{ secret: string; recoveryCodes: string[] }> {
  const page = await browser.follow(await password());
  const secret = (/<code>([A-Z2-7 ]+)<\/code>/.exec(page.body)?.[1] ?? '').replaceAll(' ', '');
  const done = await browser.post('/en/desk/sign-in/code', { code: appCode(secret, clock) });
  return { secret, recoveryCodes: [...done.body.matchAll(/<code>([0-9A-Z]{5}-[0-9A-Z]{5})<\/code>/g)].map((found) => found[1] ?? '') };
}

describe('an officer at the first sign-in', () => {
  it('connects the phone by a QR code drawn in the page, gets ten codes once, and is at the desk', async () => {
    const page = await browser.follow(await password());
    expect(page.statusCode).toBe(200);
    expect(page.body).toMatch(/<svg role="img" aria-label="QR code[^>]*><rect[^>]*><\/rect><path d="M/);
    expect(page.body).not.toMatch(/data:|<img/);
    expect(await markupErrors(page.body)).toEqual([]);
    expect((await browser.get('/en/desk/sessions')).headers.location, 'no powers yet').toBe('/en/desk/sign-in');
    const { recoveryCodes } = await enroll();
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await browser.get('/en/desk/sign-in')).headers.location).toBe('/en/desk');
    expect((await browser.get('/en/desk/sign-in/code')).headers.location).toBe('/en/desk');
  });
  it('is told when the code does not fit, in both languages', async () => {
    await browser.follow(await password());
    for (const [lang, code, sentence] of [
      ['en', '', words.errors.factor],
      ['en', 'ABCDEFGHJK', words.refusals.wrongFactor],
      ['hi', 'ABCDEFGHJK', identityMessages('hi').refusals.wrongFactor],
    ] as const) {
      const answer = await browser.post(`/${lang}/desk/sign-in/code`, { code });
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain(sentence);
    }
  });
});

describe('an officer with a connected phone', () => {
  it('signs in with password and code, and with a recovery code', async () => {
    const { secret, recoveryCodes } = await enroll();
    clock.advanceMs(30_000);
    for (const code of [appCode(secret, clock), recoveryCodes[0] ?? '']) {
      browser = testBrowser(app);
      const page = await browser.follow(await password());
      expect(page.body).toContain('autocomplete="one-time-code"');
      expect(page.body).not.toContain('<svg role="img"');
      expect((await browser.post('/en/desk/sign-in/code', { code })).headers.location).toBe('/en/desk');
      expect((await browser.get('/en/desk/sessions')).statusCode).toBe(200);
    }
  });
  it('who has no password yet, or waited too long, begins with it', async () => {
    expect((await browser.get('/hi/desk/sign-in/code')).headers.location).toBe('/hi/desk/sign-in');
    await browser.follow(await password());
    clock.advanceMs(600_000);
    expect((await browser.post('/hi/desk/sign-in/code', { code: '123456' })).headers.location).toBe('/hi/desk/sign-in');
  });
  it('enters the code again and returns to the page that asked, and to no other site', async () => {
    const { secret } = await enroll();
    clock.advanceMs(QUARTER_HOUR_MS);
    const page = await browser.get('/en/desk/confirm?to=%2Fen%2Fdesk%2Fcomplaints%2FX%2Ffir');
    expect(page.body).toContain('value="/en/desk/complaints/X/fir"');
    expect((await browser.post('/en/desk/confirm', { to: '/en/desk/complaints/X/fir', code: 'ABCDEFGHJK' })).statusCode).toBe(422);
    expect((await browser.post('/en/desk/confirm', { to: '/en/desk/complaints/X/fir', code: appCode(secret, clock) })).headers.location).toBe('/en/desk/complaints/X/fir');
    expect((await browser.post('/en/desk/confirm', { to: 'https://example.com/en/desk', code: appCode(secret, clock, 1) })).headers.location).toBe('/en/desk');
  });
  it('sees every own session, and ends another one', async () => {
    const { recoveryCodes } = await enroll();
    const other = testBrowser(app);
    await other.follow(await password(other));
    await other.post('/en/desk/sign-in/code', { code: recoveryCodes[0] ?? '' });
    const page = await browser.get('/en/desk/sessions');
    expect(page.body.match(/data-row=/g) ?? page.body.match(/<tr[^>]*data-row/g)).toHaveLength(2);
    const [, action = ''] = /action="(\/en\/desk\/sessions\/[^"]+)"/.exec(page.body) ?? [];
    expect((await browser.post(action)).headers.location).toBe('/en/desk/sessions');
    expect((await other.get('/en/desk/sessions')).headers.location).toBe('/en/desk/sign-in');
    expect((await browser.get('/en/desk/sessions')).statusCode).toBe(200);
    expect((await browser.post(action)).statusCode, 'it is gone').toBe(404);
  });
});
