import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { valueOf } from '../kernel/testing/value-of.ts';
import { langs } from '../kernel/text.ts';
import { newId } from '../platform/crypto/ids.ts';
import { testBrowser } from '../platform/testing/test-browser.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { answerQuestion, askCitizen, askToWithdraw, cutOffInformant, takeComplaint, type ComplaintNature } from '../domains/complaints/index.ts';
import { followLimit } from '../domains/complaints/model/follow-limit.ts';
import { complaintMessages } from '../domains/complaints/messages/index.ts';
import type { PersonProof } from '../domains/complaints/model/person.ts';
import { citizenBrowser, officerBrowser, publicationSite, type PublicationSite } from './testing/publication-site.ts';

let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
}, 180_000);
beforeEach(async () => {
  on.clock.set('2026-11-24T10:00:00+05:30');
  await sql`delete from complaint_follow_failures`.execute(on.db.owner);
});
afterAll(() => on.close());

const words = 'मेरी साइकिल हाट से चोरी हो गई।';
let mobiles = 0;
const aMobile = () => `61000${String((mobiles += 1)).padStart(5, '0')}`;

/** Told at the counter of Jokihat with a number that nobody has confirmed; the slip in hand. */
async function toldAtCounter({ nature = 'theft', identity, mobile = aMobile() }: { nature?: ComplaintNature; identity?: PersonProof; mobile?: string } = {}) {
  const { number } = await valueOf(takeComplaint(on.deps, on.sho, { draftId: newId(), lang: 'hi', nature, placeText: 'जोकीहाट हाट', occurredOn: '2026-11-23', occurredTime: null, narrative: words, name: 'फूलमती देवी', mobile, identity, wasReadOver: true, isSigned: true }));
  const [paper] = (await sql<{ code: string }>`select p.code from papers p join complaints c on c.id = p.record_id where c.number = ${number} and p.kind = 'acknowledgement'`.execute(on.db.owner)).rows;
  return { number, code: paper?.code ?? '', mobile };
}
type Browser = Awaited<ReturnType<typeof citizenBrowser>>['browser'];
async function keep(browser: Browser, { number, code }: { number: string; code: string }, lang: 'hi' | 'en' = 'hi') {
  await browser.get(`/${lang}/follow`);
  return browser.post(`/${lang}/follow`, { number, code, keep: 'yes' });
}
const reads = async (browser: Browser, number: string) => (await browser.get(`/hi/complaints/${number}`)).statusCode === 200;

describe('a complaint that was told at the counter', () => {
  it('opens to nobody by the number alone: it may be a helper’s, or lie at home in the wrong hand', async () => {
    const told = await toldAtCounter({ identity: 'photo-paper' });
    const { browser } = await citizenBrowser(on, told.mobile);
    expect((await browser.get('/hi/complaints')).body).not.toContain(told.number);
    expect(await reads(browser, told.number)).toBe(false);
  });
  it.each(langs)('comes onto the page of the number that was said there, with the slip, and is read, answered and withdrawn there (%s)', async (lang) => {
    const told = await toldAtCounter();
    const { browser, citizen } = await citizenBrowser(on, told.mobile);
    const form = (await browser.get(`/${lang}/follow`)).body;
    expect(form).toContain(complaintMessages(lang).binding.keepYes);
    expect(await markupErrors(form)).toEqual([]);
    const kept = await keep(browser, told, lang);
    expect(kept.headers.location).toBe(`/${lang}/complaints/${told.number}`);
    const page = (await browser.follow(kept)).body;
    expect(page).toContain(words);
    expect(page).toContain(complaintMessages(lang).timeline['complaint.informant-bound']);
    expect(await markupErrors(page)).toEqual([]);
    expect((await browser.get(`/${lang}/complaints`)).body).toContain(told.number);
    await valueOf(askCitizen(on.deps, on.sho, { number: told.number, words: 'साइकिल का रंग क्या था?', lang: 'hi' }));
    const [question] = (await sql<{ id: string }>`select q.id from complaint_questions q join complaints c on c.id = q.complaint_id where c.number = ${told.number}`.execute(on.db.owner)).rows;
    await valueOf(answerQuestion(on.deps, citizen, { number: told.number, questionId: question?.id ?? '', words: 'नीला', lang: 'hi' }));
    await valueOf(askToWithdraw(on.deps, citizen, { number: told.number, wasPressed: undefined }));
  });
  it('without the tick the slip shows where it stands, and binds nothing', async () => {
    const told = await toldAtCounter();
    const { browser } = await citizenBrowser(on, told.mobile);
    await browser.get('/hi/follow');
    expect((await browser.post('/hi/follow', { number: told.number, code: told.code })).statusCode).toBe(200);
    expect(await reads(browser, told.number)).toBe(false);
  });
  it('a guest with the slip is told to sign in, and the tick of a forged form does nothing', async () => {
    const told = await toldAtCounter();
    const guest = testBrowser(on.site);
    expect((await guest.get('/hi/follow')).body).toContain(complaintMessages('hi').binding.signIn);
    expect((await guest.post('/hi/follow', { number: told.number, code: told.code, keep: 'yes' })).statusCode).toBe(200);
    const [row] = (await sql<{ bound: boolean }>`select p.bound_at is not null as bound from complaint_persons p join complaints c on c.id = p.complaint_id where c.number = ${told.number}`.execute(on.db.owner)).rows;
    expect(row).toEqual({ bound: false });
  });
});

describe('the page answers alike, and says nothing of the matter, when', () => {
  it('the number is another, it stands on a page, it is delicate and nobody was seen, or the informant was cut off', async () => {
    const other = await toldAtCounter();
    const taken = await toldAtCounter();
    const delicate = await toldAtCounter({ nature: 'domestic' });
    const stopped = await toldAtCounter();
    await valueOf(cutOffInformant(on.deps, on.sho, { number: stopped.number, reason: 'पीड़ित ने आकर कहा।' }));
    expect((await keep((await citizenBrowser(on, taken.mobile)).browser, taken)).statusCode).toBe(303);
    const answers = [];
    for (const [told, mobile] of [[other, aMobile()], [taken, aMobile()], [delicate, delicate.mobile], [stopped, stopped.mobile]] as const) {
      const { browser } = await citizenBrowser(on, mobile);
      const answer = await keep(browser, told);
      expect(answer.statusCode).toBe(409);
      expect(answer.body).toContain(complaintMessages('hi').binding.errors.notKept);
      expect(await markupErrors(answer.body)).toEqual([]);
      expect(await reads(browser, told.number)).toBe(false);
      answers.push(answer.body.replaceAll(/value="[^"]*"/g, ''));
    }
    expect(new Set(answers).size).toBe(1);
  });
  it('a wrong code and an unknown number are refused as for everybody, and counted', async () => {
    const told = await toldAtCounter();
    const { browser } = await citizenBrowser(on, told.mobile);
    const wrong = await keep(browser, { ...told, code: 'AAAAAAAA' });
    const unknown = await keep(browser, { number: 'BR-EC-2026-188-999999', code: told.code });
    for (const answer of [wrong, unknown]) expect(answer.body).toContain(complaintMessages('hi').errors.noSuchFollow);
    await sql`insert into complaint_follow_failures (address_hash, at) select f.address_hash, f.at from complaint_follow_failures f, generate_series(1, ${followLimit.failures})`.execute(on.db.owner);
    expect((await keep(browser, told)).statusCode).toBe(429);
    expect(await reads(browser, told.number)).toBe(false);
  });
});

describe('in a delicate matter', () => {
  it('it opens on the phone where the officer at the counter had seen who it is, and on no other', async () => {
    const told = await toldAtCounter({ nature: 'domestic', identity: 'photo-paper' });
    const stranger = await citizenBrowser(on, aMobile());
    expect((await keep(stranger.browser, told)).statusCode).toBe(409);
    const own = await citizenBrowser(on, told.mobile);
    expect((await keep(own.browser, told)).statusCode).toBe(303);
    expect(await reads(own.browser, told.number)).toBe(true);
  });
  it.each(langs)('the counter asks how, and whether anybody else uses the phone (%s)', async (lang) => {
    const browser = await officerBrowser(on, on.sho);
    const form = (await browser.get(`/${lang}/desk/counter`)).body;
    expect(form).toContain(complaintMessages(lang).binding.identityHint);
    expect(await markupErrors(form)).toEqual([]);
    const draftId = /name="draftId" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const mobile = aMobile();
    const sent = { draftId, lang: 'hi', narrative: words, nature: 'domestic', placeText: 'हाट', 'occurredOn-day': '23', 'occurredOn-month': '11', 'occurredOn-year': '2026', name: 'शबनम', mobile, identity: 'known-person', onBehalf: 'self', wasReadOver: 'yes', isSigned: 'yes' };
    expect((await browser.post(`/${lang}/desk/counter`, sent)).statusCode).toBe(303);
    const [row] = (await sql<{ identity: string; checked_office_id: number; number: string }>`select p.identity, p.checked_office_id, c.number from complaint_persons p join complaints c on c.id = p.complaint_id where p.mobile = ${mobile}`.execute(on.db.owner)).rows;
    expect(row).toMatchObject({ identity: 'known-person', checked_office_id: 1006 });
    expect((await browser.get(`/${lang}/desk/complaints/${row?.number}`)).body).toContain(complaintMessages(lang).persons.proofs['known-person']);
  });
});
