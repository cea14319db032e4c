import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeId } from '../kernel/id.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { langs } from '../kernel/text.ts';
import { newId } from '../platform/crypto/ids.ts';
import { anOfficer } from '../foundation/identity/testing/an-officer.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { askCutOff, attachPerson, detachPerson, FileComplaint, fileComplaint, followBySlip, receiveComplaint, undoCutOff } from '../domains/complaints/index.ts';
import { complaintMessages } from '../domains/complaints/messages/index.ts';
import { citizenBrowser, officerBrowser, publicationSite, type PublicationSite } from './testing/publication-site.ts';

const story = { lang: 'hi', nature: 'domestic', placeText: 'जोकीहाट हाट', placeId: null, districtCode: 188, officeId: 1006, occurredOn: '2026-11-23', occurredTime: '18:30', narrative: 'घर में उसे रोज़ मारते हैं।', name: 'सलमा ख़ातून', onBehalf: 'other', victimName: 'रुख़साना बेगम', kinship: 'पड़ोसी' } as const;
const reason = 'रुख़साना से मिलकर पूछा, यह नंबर उनकी ननद का है।';
const person = { relation: 'victim', name: 'रुख़साना बेगम', mayWrite: true, proof: 'photo-paper' } as const;
const mobileOfSp = '6600000101';

let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
  await sql`update officers set mobile = ${mobileOfSp} where id = ${on.sp.officerId}`.execute(on.db.owner);
}, 180_000);
beforeEach(() => on.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => on.close());

let mobiles = 0;
const aMobile = () => `65000${String((mobiles += 1)).padStart(5, '0')}`;
const messagesTo = async (mobile: string) => (await sql<{ template: string }>`select template from outgoing_messages where recipient = ${mobile} order by queued_at, id`.execute(on.db.owner)).rows.map(({ template }) => template);
const personOf = async (mobile: string) => (await sql<{ id: string }>`select id from complaint_persons where mobile = ${mobile} order by id desc limit 1`.execute(on.db.owner)).rows[0]?.id ?? '';

/** Told for a neighbour; the one whom the station then saw and added was somebody else. */
async function wronglyAttached({ mayWrite = true }: { mayWrite?: boolean } = {}) {
  const [mobile, strangersMobile] = [aMobile(), aMobile()];
  const informant = await citizenBrowser(on, mobile);
  const { number } = await valueOf(fileComplaint(on.deps, informant.citizen, FileComplaint.parse({ ...story, draftId: newId(), mobile })));
  await valueOf(receiveComplaint(on.deps, on.sho, number));
  const { code } = await valueOf(attachPerson(on.deps, on.sho, { number, proof: '', person: { ...person, mobile: strangersMobile, mayWrite } }));
  return { number, code: code ?? '', mobile, strangersMobile, personId: await personOf(strangersMobile), informant, stranger: await citizenBrowser(on, strangersMobile) };
}
type Told = Awaited<ReturnType<typeof wronglyAttached>>;
const detached = ({ number, personId }: Told) => detachPerson(on.deps, on.sho, { number, personId, reason });
const follow = ({ number, code }: { number: string; code: string }) => followBySlip(on.deps, { number, code, address: '198.18.0.2' });

describe('a person who was added in the place of another', () => {
  it('reads nothing from the moment of being taken off: no record, no list, no paper, no slip, no word to the police in its name', async () => {
    const told = await wronglyAttached();
    const { browser, citizen } = told.stranger;
    expect((await browser.get(`/hi/complaints/${told.number}`)).body).toContain(story.narrative);
    await valueOf(follow(told));
    await valueOf(detached(told));
    for (const path of ['', '/appeal', '/private', '/fir.pdf', '/closure.pdf']) expect((await browser.get(`/hi/complaints/${told.number}${path}`)).statusCode, path).toBe(404);
    expect((await browser.get('/hi/complaints')).body).not.toContain(told.number);
    expect(await follow(told), 'as a code that was never given out').toEqual(await follow({ ...told, code: '7KQ4M9XA' }));
    expect(await askCutOff(on.deps, citizen, { number: told.number, words: '' })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect((await told.informant.browser.get(`/hi/complaints/${told.number}`)).body, 'the informant still reads').toContain(story.narrative);
  });
  it('is told once that something opens no more, without a word of what, and the SP at once where to look', async () => {
    const told = await wronglyAttached();
    const ofSp = await messagesTo(mobileOfSp);
    await valueOf(detached(told));
    expect(await messagesTo(told.strangersMobile)).toEqual(['news', 'reading-ended']);
    expect((await sql`select values from outgoing_messages where template = 'reading-ended' and recipient = ${told.strangersMobile}`.execute(on.db.owner)).rows).toEqual([{ values: {} }]);
    expect(await messagesTo(mobileOfSp)).toEqual([...ofSp, 'person-detached']);
  });
  it('is told nothing where messages to the number are not safe', async () => {
    const told = await wronglyAttached({ mayWrite: false });
    await valueOf(detached(told));
    expect(await messagesTo(told.strangersMobile)).toEqual([]);
  });
  it('comes back at no other station; the station of the record adds the right person as ever', async () => {
    const told = await wronglyAttached();
    await valueOf(detached(told));
    const elsewhere = await anOfficer(on.deps, { posting: { officeId: 1009 as OfficeId, role: 'duty-officer', rank: 'asi' } });
    const ofOwnNumber = { number: told.number, proof: told.strangersMobile.slice(-4), person: { ...person, mobile: told.strangersMobile } };
    expect(await attachPerson(on.deps, elsewhere, ofOwnNumber), 'the own number proves nothing any more').toMatchObject({ ok: false, refusal: { reason: 'noSuchSlip' } });
    expect(await attachPerson(on.deps, elsewhere, { ...ofOwnNumber, proof: told.mobile.slice(-4) })).toMatchObject({ ok: false, refusal: { reason: 'askStation' } });
    const right = aMobile();
    const { code } = await valueOf(attachPerson(on.deps, on.sho, { number: told.number, proof: '', person: { ...person, mobile: right } }));
    expect((await (await citizenBrowser(on, right)).browser.get(`/hi/complaints/${told.number}`)).body).toContain(story.narrative);
    await valueOf(follow({ number: told.number, code: code ?? '' }));
    expect((await told.stranger.browser.get(`/hi/complaints/${told.number}`)).statusCode).toBe(404);
  });
  it('who was taken off by a lie is added again by the station, with the same number', async () => {
    const told = await wronglyAttached();
    await valueOf(detached(told));
    await valueOf(attachPerson(on.deps, on.sho, { number: told.number, proof: '', person: { ...person, mobile: told.strangersMobile } }));
    expect((await told.stranger.browser.get(`/hi/complaints/${told.number}`)).body).toContain(story.narrative);
  });
});

describe('who takes a person off', () => {
  it('the officer in charge, the SP; not the counter, another station or a stranger; nobody the informant; nobody twice', async () => {
    const told = await wronglyAttached();
    const input = { number: told.number, personId: told.personId, reason };
    const counter = await anOfficer(on.deps, { posting: { officeId: 1006 as OfficeId, role: 'duty-officer', rank: 'asi' } });
    expect(await detachPerson(on.deps, counter, input)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await detachPerson(on.deps, on.palasi.sho, input)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await detachPerson(on.deps, on.sp, { ...input, reason: 'ग़लती' })).toMatchObject({ ok: false, refusal: { fields: { reason: 'detachReason' } } });
    const informantId = await personOf(told.mobile);
    const unknown = await detachPerson(on.deps, on.sp, { ...input, personId: newId() });
    expect(unknown).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await detachPerson(on.deps, on.sp, { ...input, personId: informantId })).toEqual(unknown);
    await expect(sql`update complaint_persons set detached_at = now(), detached_by = ${on.sp.officerId}, detached_reason = 'x' where id = ${informantId}`.execute(on.db.owner)).rejects.toThrow('complaint_persons_detached_not_informant');
    await valueOf(detachPerson(on.deps, on.sp, input));
    expect(await detachPerson(on.deps, on.sp, input)).toEqual(unknown);
  });
  it.each(langs)('on a page of its own, behind a fresh code, with a reason that stays on the desk’s page alone (%s)', async (lang) => {
    const told = await wronglyAttached();
    const { persons } = complaintMessages(lang);
    const path = `/${lang}/desk/complaints/${told.number}/persons/${told.personId}`;
    const browser = await officerBrowser(on, on.sho);
    expect((await browser.get(`/${lang}/desk/complaints/${told.number}`)).body).toContain(path);
    const form = await browser.get(path);
    for (const shown of [told.strangersMobile, persons.detach.law, persons.detach.first]) expect(form.body).toContain(shown);
    expect(await markupErrors(form.body)).toEqual([]);
    const wrong = await browser.post(path, { reason: '' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain(persons.errors.detachReason);
    expect(await markupErrors(wrong.body)).toEqual([]);
    on.clock.advanceMs(16 * 60_000);
    expect((await browser.post(path, { reason })).headers.location, 'the code of a while ago is too old').toContain('/desk/confirm');
    const fresh = await officerBrowser(on, on.sho);
    await fresh.get(path);
    expect((await fresh.post(path, { reason })).statusCode).toBe(303);
    const record = (await fresh.get(`/${lang}/desk/complaints/${told.number}`)).body;
    expect(record).toContain(reason);
    expect(record).toContain(persons.marks['complaint.person-detached']('').slice(0, 20));
    expect(await markupErrors(record)).toEqual([]);
    expect((await fresh.get(path)).statusCode).toBe(404);
    const own = (await told.informant.browser.get(`/${lang}/complaints/${told.number}`)).body;
    for (const inside of [reason, persons.marks['complaint.person-detached']('').slice(0, 20), told.strangersMobile]) expect(own, inside).not.toContain(inside);
  });
});

it('taking off whoever had the informant’s reading stopped does not open it again: the SP decides that, and nobody has to be heard', async () => {
  const told = await wronglyAttached();
  await valueOf(askCutOff(on.deps, told.stranger.citizen, { number: told.number, words: '' }));
  await valueOf(detached(told));
  expect((await told.informant.browser.get(`/hi/complaints/${told.number}`)).body).not.toContain(story.narrative);
  await valueOf(undoCutOff(on.deps, on.sp, { number: told.number, reason, wereHeard: false }));
  expect((await told.informant.browser.get(`/hi/complaints/${told.number}`)).body).toContain(story.narrative);
});
