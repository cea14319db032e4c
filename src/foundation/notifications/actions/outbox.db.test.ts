import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '../../../kernel/instant.ts';
import { ok, refused } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { createMessenger } from '../../../platform/messaging/create-messenger.ts';
import type { Messenger } from '../../../platform/messaging/messenger.ts';
import { frozenClock } from '../../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { act, type Act } from '../../ledger/index.ts';
import type { NewMessage } from '../model/message.ts';
import { LEASE_MS } from '../model/retry.ts';
import { claimDueMessages, listNewestMessages } from '../store/outbox-store.ts';
import { startGateway, startMailServer, type TestGateway, type TestMailServer } from '../testing/providers.ts';
import { purgeMessages } from './purge-messages.ts';
import { queueMessage, queueMobileCode } from './queue-message.ts';
import { sendDueMessages } from './send-due-messages.ts';

const start = '2026-11-24T10:00:00+05:30';
const clock = frozenClock(start);
const number = 'BR-EC-2026-188-000401';
const toPhone: NewMessage = { to: { mobile: '6000000001' }, lang: 'en', template: 'complaint-received', values: { number }, recordId: newId() };
let db: TestDatabase;
let gateway: TestGateway;
let mailServer: TestMailServer;
let messenger: Messenger;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  clock.set(start);
  await sql`delete from outgoing_messages`.execute(db.owner);
  [gateway, mailServer] = await Promise.all([startGateway(), startMailServer()]);
  messenger = createMessenger({ sms: { url: gateway.url, token: 'the token', timeoutMs: 300 }, mail: { url: mailServer.url, from: 'Nagrik <no-reply@example.in>', timeoutMs: 300 } });
  return async () => {
    messenger.close();
    await Promise.all([gateway.close(), mailServer.close()]);
  };
});
afterAll(() => db.close());

const deps = () => ({ work: db.work, clock, messenger, site: 'nagrik.example.in', siteUrl: 'https://nagrik.example.in' });
const send = () => sendDueMessages(deps());
const inAct = (work: (open: Act) => Promise<void>, isRefused = false) =>
  act({ db: db.app, clock }, { kind: 'guest' }, 'complaint.file', async (open) => {
    open.mark({ recordKind: 'complaint', recordId: newId(), kind: 'complaint.received', content: {} });
    await work(open);
    return isRefused ? refused({ code: 'invalid', reason: 'test' }) : ok(true);
  });
const queue = (message: NewMessage = toPhone) => inAct((open) => queueMessage(open, message));
const queueCode = () => queueMobileCode(db.work, { mobile: '6000000001', lang: 'en', code: '012345', at: clock(), expiresAt: instantOf('2026-11-24T10:05:00+05:30') });
const stored = () => listNewestMessages(db.work, 10);
const statuses = async () => (await stored()).map((message) => message.status);

describe('the outbox', () => {
  it('holds what an act that happened wants told, and nothing of one that was refused', async () => {
    await inAct((open) => queueMessage(open, toPhone), true);
    expect(await stored()).toEqual([]);
    await queue();
    expect(await stored()).toMatchObject([{ to: { mobile: '6000000001' }, template: 'complaint-received', values: { number }, status: 'queued', attempts: 0 }]);
  });
  it('cannot be read or changed by the role of acts', async () => {
    await queueCode();
    for (const statement of [sql`select values from outgoing_messages`, sql`update outgoing_messages set status = 'sent'`, sql`delete from outgoing_messages`]) {
      await expect(statement.execute(db.app)).rejects.toThrow('permission denied');
    }
  });
});

describe('a message by SMS', () => {
  it('goes out once, with its id as idempotency key and our token', async () => {
    await queue();
    expect(await send()).toEqual({ sent: 1, failed: [] });
    const [message] = await stored();
    expect(gateway.requests).toEqual([
      {
        id: message?.id,
        key: message?.id,
        authorization: 'Bearer the token',
        to: '+916000000001',
        template: 'complaint-received',
        text: `We have your complaint ${number}. See what happens next: nagrik.example.in. The police never ask for money on the phone.`,
      },
    ]);
    expect(await statuses()).toEqual(['sent']);
    expect(await send()).toEqual({ sent: 0, failed: [] });
    expect(gateway.requests).toHaveLength(1);
  });
  it('is in the language of the person', async () => {
    await queue({ ...toPhone, lang: 'hi' });
    await send();
    expect(gateway.requests[0]?.text).toContain('आपकी शिकायत');
  });
  it.each([503, 429, 401, 'silence', 'cut'] as const)('waits and goes out later when the gateway answers %s', async (turn) => {
    gateway.turns.push(turn);
    await queue();
    expect(await send()).toEqual({ sent: 0, failed: [] });
    expect(await statuses()).toEqual(['queued']);
    clock.advanceMs(4_999);
    await send();
    expect(gateway.requests, 'not before five seconds').toHaveLength(1);
    clock.advanceMs(1);
    expect(await send()).toEqual({ sent: 1, failed: [] });
    expect(gateway.delivered.size).toBe(1);
  });
  it('is tried for three days and then failed, with its id and without its text in the log', async () => {
    await queue();
    gateway.turns.push(500, 500);
    await send();
    clock.advanceMs(3 * 24 * 3_600_000);
    const { failed } = await send();
    expect(failed).toEqual([{ id: expect.any(String), template: 'complaint-received', problem: 'the gateway answered 500' }]);
    expect(await statuses()).toEqual(['failed']);
  });
  it('that the gateway will never take is failed at once', async () => {
    gateway.turns.push(422);
    await queue();
    expect((await send()).failed).toHaveLength(1);
    expect(await statuses()).toEqual(['failed']);
  });
  it('that was sent by a worker that died before noting it is sent again under the same id and delivered once', async () => {
    await queue();
    const [claimed] = await claimDueMessages(db.work, { channels: ['sms'], now: clock(), limit: 1 });
    if (claimed === undefined) throw new Error('nothing was due');
    await messenger.sms?.({ id: claimed.id, mobile: '6000000001', text: 'the same', template: 'complaint-received' });
    clock.advanceMs(LEASE_MS - 1);
    expect(await send(), 'its sender may still be alive').toEqual({ sent: 0, failed: [] });
    clock.advanceMs(1);
    expect(await send()).toEqual({ sent: 1, failed: [] });
    expect([gateway.requests.length, gateway.delivered.size]).toEqual([2, 1]);
  });
  it('is taken by one of two workers only', async () => {
    for (let count = 0; count < 45; count += 1) await queue();
    const [one, other] = await Promise.all([send(), send()]);
    expect(one.sent + other.sent).toBe(45);
    expect([gateway.requests.length, gateway.delivered.size]).toEqual([45, 45]);
  });
});

describe('a code', () => {
  it('is forgotten when it was sent', async () => {
    await queueCode();
    expect(await stored()).toMatchObject([{ values: { code: '012345' }, isForgotten: false }]);
    await send();
    expect(gateway.requests[0]?.text).toContain('012345');
    expect(await stored()).toMatchObject([{ values: {}, isForgotten: true, status: 'sent' }]);
  });
  it('is not sent once it is over, and forgotten', async () => {
    await queueCode();
    gateway.turns.push(503);
    await send();
    clock.set('2026-11-24T10:05:00+05:30');
    expect(await send()).toEqual({ sent: 0, failed: [] });
    expect(gateway.requests).toHaveLength(1);
    expect(await stored()).toMatchObject([{ values: {}, isForgotten: true, status: 'failed' }]);
  });
  it('is forgotten where nothing is sent at all, and stays until then', async () => {
    await queueCode();
    const nowhere = createMessenger({ sms: undefined, mail: undefined });
    expect(await sendDueMessages({ ...deps(), messenger: nowhere })).toEqual({ sent: 0, failed: [] });
    expect(await stored()).toMatchObject([{ values: { code: '012345' }, status: 'queued' }]);
    clock.set('2026-11-24T10:05:00+05:30');
    await purgeMessages({ ...deps(), keepDays: 90 });
    expect(await stored()).toMatchObject([{ values: {}, isForgotten: true }]);
  });
});

describe('a mail', () => {
  const toMail: NewMessage = { to: { email: 'phulmati@example.in' }, lang: 'hi', template: 'news', values: {} };
  it('goes out with its id as Message-ID and a Hindi subject', async () => {
    await queue(toMail);
    expect(await send()).toEqual({ sent: 1, failed: [] });
    const [message] = await stored();
    expect(mailServer.mails).toHaveLength(1);
    expect(mailServer.mails[0]).toContain(`Message-ID: <${message?.id}@example.in>`);
    expect(mailServer.mails[0]).toMatch(/Subject: =\?UTF-8\?/i);
    expect(mailServer.mails[0]).toContain('To: phulmati@example.in');
  });
  it('waits when the server says 4xx or is gone, and fails when it says 5xx', async () => {
    await queue(toMail);
    mailServer.refusals.push(451);
    expect(await send()).toEqual({ sent: 0, failed: [] });
    clock.advanceMs(5_000);
    mailServer.refusals.push(550);
    expect((await send()).failed).toMatchObject([{ problem: 'the mail server answered 550' }]);
    await queue(toMail);
    await mailServer.close();
    expect(await send()).toEqual({ sent: 0, failed: [] });
    expect(await statuses()).toContain('queued');
  });
  it('waits where no mail server is set up, and hinders no SMS', async () => {
    await queue(toMail);
    await queue();
    const smsOnly = createMessenger({ sms: { url: gateway.url, token: undefined }, mail: undefined });
    expect(await sendDueMessages({ ...deps(), messenger: smsOnly })).toEqual({ sent: 1, failed: [] });
    expect(await statuses()).toContain('queued');
  });
});

it('L48: a message is kept as many days after it was settled as the setting says, and one that waits is kept', async () => {
  await queue();
  await send();
  gateway.turns.push(503);
  await queue();
  await send();
  clock.advanceMs(90 * 24 * 3_600_000);
  expect(await purgeMessages({ ...deps(), keepDays: 90 })).toBe(0);
  clock.advanceMs(1);
  expect(await purgeMessages({ ...deps(), keepDays: 90 })).toBe(1);
  expect(await statuses()).toEqual(['queued']);
});
