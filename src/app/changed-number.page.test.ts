import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { langs } from '../kernel/text.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import type { CitizenActor } from '../kernel/actor.ts';
import { testBrowser } from '../platform/testing/test-browser.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { giveSessionToCitizen, identityMessages, openGuestSession } from '../foundation/identity/index.ts';
import { changeNumber } from '../domains/complaints/index.ts';
import { complaintMessages } from '../domains/complaints/messages/index.ts';
import { aRegisteredFir, citizenBrowser, officerBrowser, publicationSite, type PublicationSite } from './testing/publication-site.ts';

let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
}, 120_000);
beforeEach(async () => {
  on.clock.set('2026-11-24T10:00:00+05:30');
  await sql`delete from complaint_look_up_tries`.execute(on.db.owner);
});
afterAll(() => on.close());

const theft = { section: { act: 'BNS', provision: '303(2)' } } as const;
let mobiles = 0;
const aMobile = () => `67000${String((mobiles += 1)).padStart(5, '0')}`;
const messagesTo = async (mobile: string) => (await sql<{ template: string }>`select template from outgoing_messages where recipient = ${mobile} order by queued_at, id`.execute(on.db.owner)).rows.map(({ template }) => template);

/** A browser that is signed in anew as this citizen: with the code of the new number. */
async function signedIn({ citizenId }: CitizenActor) {
  const session = await openGuestSession(on.deps);
  await giveSessionToCitizen(on.deps, { sessionId: session.id, citizenId });
  const browser = testBrowser(on.site);
  browser.cookies.set('nagrik_session', session.token);
  return browser;
}

async function aCase() {
  const mobile = aMobile();
  const { browser, citizen } = await citizenBrowser(on, mobile);
  const { complaintNumber } = await aRegisteredFir(on, { ...theft, complaint: { mobile }, filedBy: citizen });
  return { mobile, browser, citizen, complaintNumber };
}

describe('a citizen has another mobile number', () => {
  it('an officer of any station changes it: the new one signs in, the old one is out and is told', async () => {
    const { mobile, browser, citizen, complaintNumber } = await aCase();
    const newMobile = aMobile();
    await valueOf(changeNumber(on.deps, on.sho, { known: `+91 ${mobile}`, newMobile, proof: 'photo-paper' }));
    expect((await messagesTo(mobile)).at(-1)).toBe('number-changed');
    // Whoever had the old phone in hand reads no more.
    expect((await browser.get(`/hi/complaints/${complaintNumber}`)).body).not.toContain('साइकिल');
    const { rows } = await sql<{ mobile: string }>`select mobile from citizens where id = ${citizen.citizenId}`.execute(on.db.owner);
    expect(rows).toEqual([{ mobile: newMobile }]);
    expect((await (await signedIn(citizen)).get(`/hi/complaints/${complaintNumber}`)).body).toContain('साइकिल');
    const record = await sql<{ mobile: string }>`select p.mobile from complaint_persons p join complaints c on c.id = p.complaint_id where c.number = ${complaintNumber}`.execute(on.db.owner);
    expect(record.rows).toEqual([{ mobile: newMobile }]);
  });
  it('papers wait a day, to the minute; the page says from when', async () => {
    const { mobile, citizen, complaintNumber } = await aCase();
    await valueOf(changeNumber(on.deps, on.sho, { known: mobile, newMobile: aMobile(), proof: 'known-person' }));
    on.clock.set('2026-11-25T09:59:59+05:30');
    const browser = await signedIn(citizen);
    for (const paper of ['fir.pdf', 'receipt.pdf']) {
      const waiting = await browser.get(`/hi/complaints/${complaintNumber}/${paper}`);
      expect(waiting.statusCode).toBe(409);
      expect(waiting.body).toContain(identityMessages('hi').number.title);
      expect(await markupErrors(waiting.body)).toEqual([]);
    }
    // A paper that is not there is not there: the wait tells nothing.
    expect((await browser.get(`/hi/complaints/${complaintNumber}/ncr.pdf`)).statusCode).toBe(404);
    on.clock.set('2026-11-25T10:00:00+05:30');
    for (const paper of ['fir.pdf', 'receipt.pdf']) expect((await browser.get(`/hi/complaints/${complaintNumber}/${paper}`)).statusCode).toBe(200);
  });
  it('whoever was named by the old number keeps the record under the new one', async () => {
    const victim = aMobile();
    const { citizen } = await citizenBrowser(on, victim);
    const { complaintNumber } = await aRegisteredFir(on, { ...theft, complaint: { onBehalf: 'other', victimName: 'रुख़साना', victimMobile: victim } });
    await valueOf(changeNumber(on.deps, on.sho, { known: victim, newMobile: aMobile(), proof: 'photo-paper' }));
    expect((await (await signedIn(citizen)).get(`/hi/complaints/${complaintNumber}`)).statusCode).toBe(200);
  });
  it('not to a number that has a citizen, not to the same, not of somebody unknown; wrong tries are counted', async () => {
    const { mobile } = await aCase();
    const taken = aMobile();
    await citizenBrowser(on, taken);
    const to = (known: string, newMobile: string) => changeNumber(on.deps, on.sho, { known, newMobile, proof: 'photo-paper' });
    expect(await to(mobile, taken)).toMatchObject({ ok: false, refusal: { reason: 'numberTaken' } });
    expect(await to(mobile, mobile)).toMatchObject({ ok: false, refusal: { reason: 'sameNumber' } });
    for (let tries = 0; tries < 5; tries += 1) expect(await to(`68000${String(tries).padStart(5, '0')}`, aMobile())).toMatchObject({ ok: false, refusal: { reason: 'noSuchCitizen' } });
    expect(await to(mobile, aMobile())).toMatchObject({ ok: false, refusal: { reason: 'waitLookUp' } });
    expect(await messagesTo(mobile)).not.toContain('number-changed');
  });
  it('not by an office that is no station', async () => {
    const { mobile } = await aCase();
    expect(await changeNumber(on.deps, on.sp, { known: mobile, newMobile: aMobile(), proof: 'photo-paper' })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });
  it.each(langs)('on a page behind a fresh code, which shows nothing of the person (%s)', async (lang) => {
    const { mobile } = await aCase();
    const browser = await officerBrowser(on, on.sho);
    const words = complaintMessages(lang).numbers;
    const form = (await browser.get(`/${lang}/desk/persons/number`)).body;
    expect(form).toContain(words.danger);
    expect(await markupErrors(form)).toEqual([]);
    const wrong = await browser.post(`/${lang}/desk/persons/number`, { known: mobile, newMobile: '12', identity: '' });
    expect(wrong.statusCode).toBe(422);
    expect(await markupErrors(wrong.body)).toEqual([]);
    const done = await browser.post(`/${lang}/desk/persons/number`, { known: mobile, newMobile: aMobile(), identity: 'photo-paper' });
    expect(done.body).toContain(words.done);
    expect(done.body).not.toContain('फूलमती');
    expect(await markupErrors(done.body)).toEqual([]);
    on.clock.advanceMs(16 * 60_000);
    expect((await browser.get(`/${lang}/desk/persons/number`)).headers.location).toContain('/desk/confirm');
  });
});
