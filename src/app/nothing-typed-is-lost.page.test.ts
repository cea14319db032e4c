import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valueOf } from '../kernel/testing/value-of.ts';
import type { TestBrowser } from '../platform/testing/test-browser.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { receiveComplaint } from '../domains/complaints/index.ts';
import { citizenBrowser, officerBrowser, publicationSite, type PublicationSite } from './testing/publication-site.ts';
import { aRecord } from './testing/records-in-every-state.ts';

const story = 'मेरी लाल साइकिल हाट से चोरी हुई,\nऔर "झोला" भी गया।';
const mobile = '6300055555';
let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
});
afterAll(() => on.close());

/** What the form on the page sends when its button is pressed; undefined without such a form. */
function formOn(page: string): { readonly action: string; readonly fields: Readonly<Record<string, string>> } | undefined {
  const [, action = '', inside = ''] = /<form method="post" action="([^"]+)"[^>]*>(.*?)<\/form>/s.exec(page) ?? [];
  if (action === '') return undefined;
  const fields = [...inside.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')]);
  return { action, fields: Object.fromEntries(fields) };
}

/** As when the cookie has run out. @returns what signs in again, in another tab of the same browser */
function loseSession({ cookies }: TestBrowser): () => void {
  const token = cookies.get('nagrik_session') ?? '';
  cookies.delete('nagrik_session');
  return () => void cookies.set('nagrik_session', token);
}

describe('who is not signed in any more', () => {
  test('finds the words of an answer in the page, signs in beside it, and sends them', async () => {
    const informant = { ...(await citizenBrowser(on, mobile)), mobile };
    const { number } = await aRecord(on, { kind: 'asked', informant });
    const form = `/hi/complaints/${number}/answer`;
    const question = /name="questionId" value="([^"]+)"/.exec((await informant.browser.get(form)).body)?.[1] ?? '';
    const signIn = loseSession(informant.browser);
    const refused = await informant.browser.post(form, { questionId: question, words: story });
    expect(refused.statusCode).toBe(401);
    expect(refused.body).toContain('href="/hi/sign-in" target="_blank"');
    expect(refused.body).toContain('साइकिल हाट से चोरी हुई,\nऔर');
    expect(await markupErrors(refused.body)).toEqual([]);
    const kept = formOn(refused.body);
    expect(kept).toMatchObject({ action: form, fields: { words: story } });
    signIn();
    expect((await informant.browser.post(kept?.action ?? '', kept?.fields)).statusCode).toBe(303);
    expect((await informant.browser.get(`/hi/complaints/${number}`)).body).toContain('साइकिल हाट से चोरी हुई,');
  });

  test('finds what an officer typed in the same way; without words the sign-in comes at once', async () => {
    const { number } = await aRecord(on, { kind: 'sent', informant: { ...(await citizenBrowser(on, '6300055557')), mobile: '6300055557' } });
    await valueOf(receiveComplaint(on.deps, on.sho, number));
    const browser = await officerBrowser(on, on.sho);
    await browser.get(`/en/desk/complaints/${number}`);
    const signIn = loseSession(browser);
    const form = `/en/desk/complaints/${number}/ask`;
    expect((await browser.post(form, {})).headers.location).toBe('/en/desk/sign-in');
    const refused = await browser.post(form, { question: story, questionLang: 'hi', password: 'nagrik-demo' });
    expect(refused.statusCode).toBe(401);
    expect(refused.body).toContain('href="/en/desk/sign-in" target="_blank"');
    expect(refused.body, 'a password is never shown again').not.toContain('nagrik-demo');
    signIn();
    const kept = formOn(refused.body);
    expect((await browser.post(kept?.action ?? '', kept?.fields)).statusCode).toBe(303);
    expect((await browser.get(`/en/desk/complaints/${number}`)).body).toContain('साइकिल हाट से चोरी हुई,');
  });

  test('is led to sign in by a page that is only read', async () => {
    const { browser } = await citizenBrowser(on, '6300055558');
    loseSession(browser);
    const own = await browser.get('/hi/complaints/BR-EC-2026-188-000001/papers');
    expect(own.statusCode).toBe(401);
    expect(own.body).toContain('href="/hi/sign-in"');
    expect(formOn(own.body)).toBeUndefined();
  });
});

test('what a guest typed into a question outlives a session that is over: a new complaint takes it', async () => {
  const { browser } = await citizenBrowser(on, '6300055556');
  browser.cookies.delete('nagrik_session');
  await browser.get('/hi/report');
  await browser.post('/hi/report', {});
  await browser.get('/hi/report/what');
  loseSession(browser);
  const refused = await browser.post('/hi/report/words', { narrative: story, onBehalf: 'self' });
  expect(refused.statusCode).toBe(409);
  expect(refused.body).toContain('href="/hi/report" target="_blank"');
  const kept = formOn(refused.body);
  await browser.post('/hi/report', {});
  expect((await browser.post(kept?.action ?? '', kept?.fields)).headers.location).toBe('/hi/report/what');
  const [draft] = await on.db.owner.selectFrom('complaint_drafts').select('answers').orderBy('id', 'desc').limit(1).execute();
  expect(draft?.answers).toMatchObject({ narrative: story });
});

test('an address that nothing can read gets the page of an unknown one', async () => {
  for (const url of [`/hi/check/${'A'.repeat(500)}/x`, '/hi/complaints/%ff']) {
    const { statusCode, headers, body } = await on.site.inject({ url });
    expect([statusCode, headers['content-type'], body.includes('यह पेज हमें नहीं मिला')], url).toEqual([404, 'text/html; charset=utf-8', true]);
  }
});

describe('a form whose token is dead', () => {
  const words = { _csrf: 'dead', words: story };
  test('comes back with its words and a new token', async () => {
    const refused = await on.site.inject({ method: 'POST', url: '/hi/follow', headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }, payload: new URLSearchParams(words).toString() });
    expect(refused.statusCode).toBe(409);
    expect(formOn(refused.body)).toMatchObject({ action: '/hi/follow', fields: { words: story } });
  });
  test('shows no word on our page when another site has sent it', async () => {
    const refused = await on.site.inject({ method: 'POST', url: '/hi/follow', headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' }, payload: new URLSearchParams(words).toString() });
    expect(refused.statusCode).toBe(409);
    expect(refused.body).not.toContain('साइकिल');
  });
});
