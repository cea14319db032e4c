import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CitizenActor } from '../kernel/actor.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { newId } from '../platform/crypto/ids.ts';
import { createMessenger } from '../platform/messaging/create-messenger.ts';
import type { Messenger } from '../platform/messaging/messenger.ts';
import type { TestBrowser } from '../platform/testing/test-browser.ts';
import { purgeEmails, sendDueMessages } from '../foundation/notifications/index.ts';
import { mailBody } from '../foundation/notifications/testing/mail-text.ts';
import { startMailServer, type TestMailServer } from '../foundation/notifications/testing/providers.ts';
import { askCitizen, assignComplaint, FileComplaint, fileComplaint, receiveComplaint } from '../domains/complaints/index.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { citizenBrowser, publicationSite, type PublicationSite } from './testing/publication-site.ts';

let on: PublicationSite;
let mailServer: TestMailServer;
let messenger: Messenger;
beforeAll(async () => {
  mailServer = await startMailServer();
  const server = { url: mailServer.url, from: 'Nagrik <no-reply@example.in>' };
  on = await publicationSite({ mailServer: server });
  messenger = createMessenger({ sms: undefined, mail: server });
}, 180_000);
beforeEach(() => on.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(async () => {
  messenger.close();
  await mailServer.close();
  await on.close();
});

let mobiles = 0;
/** With a phone and a mailbox of their own. */
async function aPerson(): Promise<{ browser: TestBrowser; citizen: CitizenActor; mobile: string; email: string }> {
  mobiles += 1;
  const mobile = `60000${String(mobiles).padStart(5, '0')}`;
  return { ...(await citizenBrowser(on, mobile)), mobile, email: `person${mobiles}@example.in` };
}

async function filed(person: { citizen: CitizenActor; mobile: string; email: string }, changes: Record<string, unknown> = {}): Promise<string> {
  const told = { draftId: newId(), lang: 'en', nature: 'theft', placeText: 'Jokihat haat', placeId: null, districtCode: 188, officeId: 1006, occurredOn: '2026-11-23', occurredTime: '18:30', narrative: 'My bicycle was stolen.', name: 'Phulmati Devi', mobile: person.mobile, email: person.email, ...changes };
  return (await valueOf(fileComplaint(on.deps, person.citizen, FileComplaint.parse(told)))).number;
}

/** Sends what is due over SMTP and answers what came to the mailbox, as its owner reads it. */
async function mailbox(): Promise<{ head: string; body: string }[]> {
  const before = mailServer.mails.length;
  await sendDueMessages({ ...on.deps, messenger });
  return mailServer.mails.slice(before).map((mail) => ({ head: mail, body: mailBody(mail) }));
}

const codeIn = (mails: readonly { body: string }[]): string => mails.map(({ body }) => /^\d{6}/.exec(body)?.[0]).find((code) => code !== undefined) ?? '';
const stopPath = (body: string): string => /http:\/\/localhost:3000(\S+)/.exec(body)?.[1] ?? '';

async function confirmed(): Promise<Awaited<ReturnType<typeof aPerson>>> {
  const person = await aPerson();
  await person.browser.get('/en/mail');
  expect((await person.browser.post('/en/mail', { email: person.email })).statusCode).toBe(303);
  expect((await person.browser.post('/en/mail/code', { code: codeIn(await mailbox()) })).statusCode).toBe(303);
  return person;
}

describe('an address that was given with a complaint', () => {
  test('gets the receipt and, before its code is typed, nothing more; then it gets what the phone gets', async () => {
    const person = await aPerson();
    const number = await filed(person);
    const [receipt, ...others] = await mailbox();
    expect(others).toEqual([]);
    expect(receipt?.body).toContain(`We have your complaint ${number}.`);
    await valueOf(receiveComplaint(on.deps, on.sho, number));
    await valueOf(assignComplaint(on.deps, on.sho, { number, officerId: on.investigator.officerId }));
    expect(await mailbox()).toEqual([]);
    await person.browser.get('/en/mail');
    await person.browser.post('/en/mail/again', {});
    const code = codeIn(await mailbox());
    expect((await person.browser.post('/en/mail/code', { code })).statusCode).toBe(303);
    expect((await person.browser.get('/en/mail')).body).toContain('News goes to p…@example.in too.');
    await valueOf(askCitizen(on.deps, on.sho, { number, words: 'What colour was it?', lang: 'en' }));
    const [news] = await mailbox();
    expect(news?.head).toContain(`To: ${person.email}`);
    expect(news?.body).not.toContain('colour');
  });

  test('5.13: a mail speaks the person’s language and holds no name, no offence, no word of the matter, and no link but the one that stops it', async () => {
    const person = await aPerson();
    await filed(person, { lang: 'hi', narrative: 'मेरी साइकिल चोरी हो गई।', name: 'फूलमती देवी' });
    const [receipt] = await mailbox();
    expect(receipt?.body).toContain('आपकी शिकायत');
    expect(receipt?.body).toContain('मेल बंद करने के लिए:');
    for (const word of ['फूलमती', 'साइकिल', 'चोरी', 'Jokihat', '.pdf']) expect(receipt?.head + (receipt?.body ?? '')).not.toContain(word);
    expect(receipt?.body.match(/https?:\/\/\S+/g)).toEqual([expect.stringMatching(/^http:\/\/localhost:3000\/hi\/mail\/stop\/[\w-]{20,}$/)]);
  });

  test('L6: in a sensitive matter also the receipt says no more than that there is news', async () => {
    const person = await aPerson();
    const number = await filed(person, { nature: 'domestic' });
    const [receipt] = await mailbox();
    expect(receipt?.body).not.toContain(number);
    expect(receipt?.body).not.toContain('complaint');
  });
});

describe('the page of news by mail', () => {
  test('adds an address, is told a wrong one, confirms it by its code and tells the phone', async () => {
    const { browser, mobile } = await aPerson();
    const page = await browser.get('/en/mail');
    expect(await markupErrors(page.body)).toEqual([]);
    const wrong = await browser.post('/en/mail', { email: 'phulmati at example' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Write an e-mail address like name@example.in');
    await browser.post('/en/mail', { email: ' Phulmati@Example.IN ' });
    const code = codeIn(await mailbox());
    const waiting = await browser.get('/hi/mail');
    expect(await markupErrors(waiting.body)).toEqual([]);
    expect((await browser.post('/en/mail/code', { code: code === '000000' ? '000001' : '000000' })).body).toContain('The code we sent is wrong');
    expect((await browser.post('/en/mail/code', { code })).statusCode).toBe(303);
    const told = await on.db.owner.selectFrom('outgoing_messages').select('template').where('recipient', '=', mobile).where('channel', '=', 'sms').execute();
    expect(told).toEqual([{ template: 'email-added' }]);
    const marks = await on.db.owner.selectFrom('v_ledger_marks').select(['kind', 'content']).where('kind', 'like', 'citizen.email-%').orderBy('id', 'desc').limit(2).execute();
    expect(marks).toEqual([{ kind: 'citizen.email-confirmed', content: {} }, { kind: 'citizen.email-named', content: {} }]);
  });

  test('a code has five tries and five minutes, and four go to one address in half an hour, whoever asks', async () => {
    const { browser } = await aPerson();
    const busy = 'busy@example.in';
    await browser.get('/en/mail');
    await browser.post('/en/mail', { email: busy });
    const code = codeIn(await mailbox());
    const wrong = code === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 5; tries += 1) expect((await browser.post('/en/mail/code', { code: wrong })).body).toContain('The code we sent is wrong');
    expect((await browser.post('/en/mail/code', { code })).body).toContain('This code is over');
    await browser.post('/en/mail/again', {});
    const second = codeIn(await mailbox());
    on.clock.advanceMs(5 * 60_000);
    expect((await browser.post('/en/mail/code', { code: second })).body).toContain('This code is over');
    for (let sent = 2; sent < 4; sent += 1) expect((await browser.post('/en/mail/again', {})).statusCode).toBe(303);
    expect((await browser.post('/en/mail/again', {})).statusCode).toBe(429);
    const other = await aPerson();
    await other.browser.get('/en/mail');
    expect((await other.browser.post('/en/mail', { email: busy })).statusCode, 'a stranger’s mailbox is not filled by many').toBe(429);
  });

  test('another address takes the place of the first only when its own code was typed', async () => {
    const { browser, citizen, email } = await confirmed();
    await browser.post('/en/mail', { email: 'new@example.in' });
    const addresses = async () => (await on.db.owner.selectFrom('citizen_emails').select('email').where('citizen_id', '=', citizen.citizenId).where('confirmed_at', 'is not', null).execute()).map((row) => row.email);
    expect(await addresses()).toEqual([email]);
    await browser.post('/en/mail/code', { code: codeIn(await mailbox()) });
    expect(await addresses()).toEqual(['new@example.in']);
  });

  test('an address that is named twice, also by one press, waits once; one that gets news already says so', async () => {
    const { browser, citizen, email } = await aPerson();
    await browser.get('/en/mail');
    const pressed = await Promise.all([browser.post('/en/mail', { email }), browser.post('/en/mail', { email })]);
    expect(pressed.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect(await on.db.owner.selectFrom('citizen_emails').select('email').where('citizen_id', '=', citizen.citizenId).execute()).toEqual([{ email }]);
    // Each of the two sent a code, in the same moment: one of them is the newer one.
    for (const code of (await mailbox()).flatMap(({ body }) => /^\d{6}/.exec(body) ?? [])) await browser.post('/en/mail/code', { code });
    const again = await browser.post('/en/mail', { email });
    expect(again.statusCode).toBe(409);
    expect(again.body).toContain('News goes to this address already.');
  });

  test('L48: codes go after 24 hours, an address that nobody confirms after thirty days', async () => {
    const { browser, citizen } = await aPerson();
    await browser.get('/en/mail');
    await browser.post('/en/mail', { email: 'never@example.in' });
    await mailbox();
    const left = async () => (await on.db.owner.selectFrom('citizen_emails').select('email').where('citizen_id', '=', citizen.citizenId).execute()).length;
    on.clock.advanceMs(30 * 24 * 3_600_000);
    await purgeEmails(on.deps);
    expect(await left()).toBe(1);
    expect(await on.db.owner.selectFrom('email_codes').select('id').where('email', '=', 'never@example.in').execute()).toEqual([]);
    on.clock.advanceMs(1);
    await purgeEmails(on.deps);
    expect(await left()).toBe(0);
  });
});

describe('no mails any more', () => {
  test('by the link under each mail, without signing in, and only by its button', async () => {
    const person = await confirmed();
    const number = await filed(person, { email: '' });
    const [receipt] = await mailbox();
    const path = stopPath(receipt?.body ?? '');
    const stranger = (await aPerson()).browser;
    const page = await stranger.get(path);
    expect(await markupErrors(page.body)).toEqual([]);
    expect(page.body).not.toContain('example.in');
    await valueOf(receiveComplaint(on.deps, on.sho, number));
    await valueOf(assignComplaint(on.deps, on.sho, { number, officerId: on.investigator.officerId }));
    expect(await mailbox(), 'opening the link stopped nothing').toHaveLength(1);
    expect((await stranger.post(path, {})).body).toContain('No more mails');
    await valueOf(askCitizen(on.deps, on.sho, { number, words: 'What colour was it?', lang: 'en' }));
    expect(await mailbox()).toEqual([]);
    const unknown = '/en/mail/stop/a-key-that-is-none';
    await stranger.get(unknown);
    for (const link of [path, unknown]) {
      const { statusCode, body } = await stranger.post(link, {});
      expect([statusCode, body.includes('No more mails')], link).toEqual([200, true]);
    }
  });

  test('by the button on the person’s own page', async () => {
    const { browser, citizen } = await confirmed();
    expect((await browser.post('/en/mail/remove', {})).statusCode).toBe(303);
    expect((await browser.post('/en/mail/remove', {})).statusCode, 'pressed twice').toBe(303);
    expect(await on.db.owner.selectFrom('citizen_emails').select('id').where('citizen_id', '=', citizen.citizenId).execute()).toEqual([]);
  });
});

test('the question who you are asks for an address that may stay empty, and keeps a wrong one with its reason', async () => {
  const { browser, citizen } = await aPerson();
  await browser.get('/en/report');
  await browser.post('/en/report', {});
  const answers = { nature: 'theft', placeText: 'Jokihat haat', placeId: null, districtCode: 188, occurredOn: '2026-11-23', occurredTime: null, narrative: 'My bicycle was stolen.', papersAsked: true };
  await on.db.owner.updateTable('complaint_drafts').set({ answers: JSON.stringify(answers) }).where('citizen_id', '=', citizen.citizenId).execute();
  const page = await browser.get('/en/report/you');
  expect(page.body).toContain('E-mail, if you want news there too');
  const wrong = await browser.post('/en/report/you', { name: 'Phulmati Devi', mobile: '6000012345', email: 'nobody' });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('or leave it empty');
  expect(wrong.body).toContain('value="nobody"');
  expect((await browser.post('/en/report/you', { name: 'Phulmati Devi', mobile: '6000012345', email: '' })).statusCode).toBe(303);
});
