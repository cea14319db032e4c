import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../kernel/actor.ts';
import { instantOf } from '../kernel/instant.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { langs, type Lang } from '../kernel/text.ts';
import { newId } from '../platform/crypto/ids.ts';
import { testBrowser } from '../platform/testing/test-browser.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { anOfficer } from '../foundation/identity/testing/an-officer.ts';
import { askToWithdraw, cutOffInformant, hearWithdrawal, nameHearer, takeComplaint, typeText } from '../domains/complaints/index.ts';
import { complaintMessages } from '../domains/complaints/messages/index.ts';
import { aRegisteredFir, citizenBrowser, officerBrowser, publicationSite, sweepAt, type PublicationSite } from './testing/publication-site.ts';

const mobileOfSp = '6600000201';
let on: PublicationSite;
let womanHere: OfficerActor;
beforeAll(async () => {
  on = await publicationSite();
  womanHere = await anOfficer(on.deps, { gender: 'woman', posting: { role: 'duty-officer', rank: 'asi' } });
  await sql`update officers set mobile = ${mobileOfSp} where id = ${on.sp.officerId}`.execute(on.db.owner);
}, 180_000);
beforeEach(async () => {
  on.clock.set('2026-11-24T10:00:00+05:30');
  await sql`delete from complaint_follow_failures`.execute(on.db.owner);
});
afterAll(() => on.close());

interface Slip {
  readonly number: string;
  readonly code: string;
}
/** Told at the counter of Jokihat by somebody without a phone: an ordinary matter. */
async function slip(): Promise<Slip> {
  const { number } = await valueOf(takeComplaint(on.deps, on.sho, { draftId: newId(), lang: 'hi', nature: 'theft', placeText: 'हाट', occurredOn: '2026-11-23', occurredTime: null, narrative: 'मेरी साइकिल चोरी हो गई।', name: 'फूलमती देवी', wasReadOver: true, isSigned: true }));
  const [paper] = (await sql<{ code: string }>`select p.code from papers p join complaints c on c.id = p.record_id where c.number = ${number} and p.kind = 'acknowledgement'`.execute(on.db.owner)).rows;
  return { number, code: paper?.code ?? '' };
}
async function say(typed: Slip & { want: string; words?: string }, lang: Lang = 'hi') {
  const browser = testBrowser(on.site);
  await browser.get(`/${lang}/follow/say`);
  return browser.post(`/${lang}/follow/say`, { words: '', ...typed });
}
const withdrawalOf = async (number: string) => (await sql<{ state: string; needs_talk: boolean; asked_by: string | null }>`select w.state, w.needs_talk, w.asked_by from complaint_withdrawals w join complaints c on c.id = w.complaint_id where c.number = ${number} order by w.asked_at desc limit 1`.execute(on.db.owner)).rows[0];
const toldSp = async (number: string) => (await sql<{ template: string }>`select template from outgoing_messages where recipient = ${mobileOfSp} and values->>'number' = ${number}`.execute(on.db.owner)).rows.map(({ template }) => template);
const talk = { way: 'in-person', wasAlone: true, isOwnWish: true } as const;

describe('5.0: who told it at the counter withdraws with the slip', () => {
  it.each(langs)('asks, and the page says that it does not count yet (%s)', async (lang) => {
    const told = await slip();
    const form = (await on.site.inject(`/${lang}/follow/say`)).body;
    expect(await markupErrors(form)).toEqual([]);
    const done = await say({ ...told, want: 'withdraw' }, lang);
    expect(done.statusCode).toBe(200);
    expect(done.body).toContain(complaintMessages(lang).slip.done.withdraw.text);
    expect(done.headers['cache-control']).toContain('no-store');
    expect(await markupErrors(done.body)).toEqual([]);
    expect(await withdrawalOf(told.number)).toEqual({ state: 'asked', needs_talk: true, asked_by: null });
  });
  it('never counts without a talk, and the SP is told in the same minute: the station that printed the slip cannot lose a complaint with it', async () => {
    const told = await slip();
    await say({ ...told, want: 'withdraw' });
    await sweepAt(on, '2026-11-24T10:01:00+05:30');
    expect(await toldSp(told.number)).toContain('duty-due');
    await sweepAt(on, '2026-11-30T10:00:00+05:30');
    expect(await withdrawalOf(told.number)).toMatchObject({ state: 'asked' });
    expect(await toldSp(told.number)).toContain('duty-late');
    const list = (await (await officerBrowser(on, on.sp)).get('/hi/desk/complaints?filter=withdrawal')).body;
    expect(list).toContain(told.number);
    await expect(sql`update complaint_withdrawals w set needs_talk = false from complaints c where c.id = w.complaint_id and c.number = ${told.number}`.execute(on.db.owner)).rejects.toThrow('complaint_withdrawals_by_slip_heard');
  });
  it('is heard by an officer of another station, and by nobody of this one, woman or not', async () => {
    const told = await slip();
    await say({ ...told, want: 'withdraw' });
    expect(await hearWithdrawal(on.deps, womanHere, { number: told.number, ...talk })).toMatchObject({ ok: false, refusal: { reason: 'notTheHearer' } });
    expect(await nameHearer(on.deps, on.sp, { number: told.number, officerId: womanHere.officerId })).toMatchObject({ ok: false, refusal: { reason: 'noSuchHearer' } });
    expect((await (await officerBrowser(on, womanHere)).get(`/hi/desk/complaints/${told.number}`)).body).not.toContain(complaintMessages('hi').withdrawing.hear.title);
    await valueOf(nameHearer(on.deps, on.sp, { number: told.number, officerId: on.palasi.sho.officerId }));
    await valueOf(hearWithdrawal(on.deps, on.palasi.sho, { number: told.number, ...talk }));
    await sweepAt(on, '2026-11-27T09:59:59+05:30');
    expect(await withdrawalOf(told.number)).toMatchObject({ state: 'asked' });
    await sweepAt(on, '2026-11-27T10:00:00+05:30');
    expect(await withdrawalOf(told.number)).toMatchObject({ state: 'in-force' });
    const late = await say({ ...told, want: 'go-on' });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain(complaintMessages('hi').slip.refusals.withdrawalCounts);
  });
  it('is taken back silently: the answers are the same whatever was asked before, and the slip shows nothing of it', async () => {
    const [asked, never] = [await slip(), await slip()];
    await say({ ...asked, want: 'withdraw' });
    const plain = (body: string, told: Slip) => body.replaceAll(told.number, '').replaceAll(/value="[^"]*"/g, '');
    const followed = async (told: Slip) => {
      const browser = testBrowser(on.site);
      await browser.get('/hi/follow');
      return plain((await browser.post('/hi/follow', { ...told })).body, told);
    };
    expect(await followed(asked)).toBe(await followed(never));
    const answers = [await say({ ...asked, want: 'go-on' }), await say({ ...asked, want: 'go-on' }), await say({ ...never, want: 'go-on' })];
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode}${plain(body, asked)}`)).size).toBe(1);
    expect(await withdrawalOf(asked.number)).toMatchObject({ state: 'taken-back' });
    const twice = [await say({ ...never, want: 'withdraw' }), await say({ ...never, want: 'withdraw' })];
    expect(new Set(twice.map(({ statusCode, body }) => `${statusCode}${plain(body, never)}`)).size).toBe(1);
  });
  it('wrong slips, a slip of a report that was shut and a missing answer do nothing', async () => {
    const told = await slip();
    const wrong = await say({ ...told, code: 'AAAAAAAA', want: 'withdraw' });
    expect(wrong.statusCode).toBe(404);
    expect((await say({ number: 'BR-EC-2026-188-999999', code: told.code, want: 'withdraw' })).body.replaceAll(/value="[^"]*"/g, '')).toBe(wrong.body.replaceAll(/value="[^"]*"/g, ''));
    const missing = await say({ number: '', code: '', want: '' });
    expect(missing.statusCode).toBe(422);
    expect(await markupErrors(missing.body)).toEqual([]);
    await valueOf(cutOffInformant(on.deps, on.sho, { number: told.number, reason: 'पीड़ित ने आकर कहा।' }));
    expect((await say({ ...told, want: 'withdraw' })).statusCode).toBe(404);
    expect(await withdrawalOf(told.number)).toBeUndefined();
  });
});

describe('C18: who told it at the counter says with the slip that it is not what was said', () => {
  it('and the station owes an answer within a day, before any FIR', async () => {
    const told = await slip();
    const early = await say({ ...told, want: 'wrong', words: 'बटुआ नहीं, थैला।' });
    expect(early.body).toContain(complaintMessages('hi').slip.refusals.nothingTyped);
    await valueOf(typeText(on.deps, on.sho, { number: told.number, words: 'मेरा बटुआ चोरी हो गया।' }));
    const empty = await say({ ...told, want: 'wrong' });
    expect(empty.statusCode).toBe(422);
    const done = await say({ ...told, want: 'wrong', words: 'बटुआ नहीं, थैला।' });
    expect(done.body).toContain(complaintMessages('hi').slip.done.wrong.text);
    expect(done.body, 'what was typed is not shown').not.toContain('बटुआ');
    const [clock] = (await sql<{ due_at: Date }>`select d.due_at from v_deadlines_open d join complaints c on c.id = d.record_id where c.number = ${told.number} and d.kind = 'correction.answer'`.execute(on.db.owner)).rows;
    expect(clock?.due_at).toEqual(instantOf('2026-11-25T10:00:00+05:30'));
    expect((await (await officerBrowser(on, on.sho)).get(`/hi/desk/complaints/${told.number}`)).body).toContain('बटुआ नहीं, थैला।');
    expect((await say({ ...told, want: 'wrong', words: 'और भी' })).body).toContain(complaintMessages('hi').slip.refusals.correctionWaits);
  });
});

describe('5.0: an FIR of a listed section within the hours of a withdrawal', () => {
  const filed = async (section: { act: string; provision: string }) => {
    const mobile = `60800${section.provision.replaceAll(/\D/g, '').padStart(5, '0')}`;
    const { citizen } = await citizenBrowser(on, mobile);
    const { complaintNumber } = await aRegisteredFir(on, { section, complaint: { mobile }, filedBy: citizen, beforeFir: ({ number }) => valueOf(askToWithdraw(on.deps, citizen, { number, wasPressed: undefined })) });
    const kinds = (await sql<{ kind: string; started_at: Date }>`select k.kind, k.started_at from clocks k join complaints c on c.id = k.record_id where c.number = ${complaintNumber} and k.kind = 'withdrawal.talk'`.execute(on.db.owner)).rows;
    return { complaintNumber, kinds };
  };
  it('begins the SP’s clock to have the person spoken with, with the FIR', async () => {
    const { complaintNumber, kinds } = await filed({ act: 'BNS', provision: '64(1)' });
    expect(kinds).toEqual([{ kind: 'withdrawal.talk', started_at: on.clock() }]);
    expect(await withdrawalOf(complaintNumber)).toMatchObject({ state: 'asked', needs_talk: true });
    await sweepAt(on, '2026-11-24T10:01:00+05:30');
    expect(await toldSp(complaintNumber)).toContain('duty-due');
    await sweepAt(on, '2026-11-27T10:00:00+05:30');
    expect(await withdrawalOf(complaintNumber), 'and it does not count').toMatchObject({ state: 'asked' });
  });
  it('of another section it begins none', async () => {
    const { complaintNumber, kinds } = await filed({ act: 'BNS', provision: '303(2)' });
    expect(kinds).toEqual([]);
    await sweepAt(on, '2026-11-27T10:00:00+05:30');
    expect(await withdrawalOf(complaintNumber)).toMatchObject({ state: 'in-force' });
  });
});
