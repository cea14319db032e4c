import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CitizenActor } from '../kernel/actor.ts';
import type { OfficeId } from '../kernel/id.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { langs } from '../kernel/text.ts';
import { newId } from '../platform/crypto/ids.ts';
import type { TestBrowser } from '../platform/testing/test-browser.ts';
import { anOfficer } from '../foundation/identity/testing/an-officer.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { appealToSp, askCitizen, askCorrection, attachPerson, cutOffInformant, FileComplaint, fileComplaint, receiveComplaint, typeText, type ComplaintNature } from '../domains/complaints/index.ts';
import { complaintMessages } from '../domains/complaints/messages/index.ts';
import { aRegisteredFir, citizenBrowser, officerBrowser, publicationSite, sweepAt, type PublicationSite } from './testing/publication-site.ts';

let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
}, 120_000);
beforeEach(() => on.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => on.close());

let mobiles = 0;
const aMobile = () => `63000${String((mobiles += 1)).padStart(5, '0')}`;
const theft = { section: { act: 'BNS', provision: '303(2)' } } as const;
const story = { lang: 'hi', placeText: 'जोकीहाट हाट', placeId: null, districtCode: 188, officeId: 1006, occurredOn: '2026-11-23', occurredTime: '18:30', narrative: 'रास्ते में उसका थैला छीन लिया।', name: 'सलमा ख़ातून' } as const;
const messagesTo = async (mobile: string) => (await sql<{ template: string; values: unknown }>`select template, values from outgoing_messages where recipient = ${mobile} order by queued_at, id`.execute(on.db.owner)).rows;

interface Told {
  readonly number: string;
  readonly informant: { readonly browser: TestBrowser; readonly citizen: CitizenActor };
  readonly victimMobile: string;
}

/** Salma tells what happened to her neighbour, and names the neighbour's number. */
async function toldForNeighbour(nature: ComplaintNature = 'theft'): Promise<Told> {
  const [mobile, victimMobile] = [aMobile(), aMobile()];
  const informant = await citizenBrowser(on, mobile);
  const { number } = await valueOf(fileComplaint(on.deps, informant.citizen, FileComplaint.parse({ ...story, nature, draftId: newId(), mobile, onBehalf: 'other', victimName: 'रुख़साना बेगम', victimMobile, kinship: 'पड़ोसी' })));
  return { number, informant, victimMobile };
}

describe('the victim whom the informant names by a mobile number', () => {
  it.each(langs)('finds the record by signing in with it and reads it, without the informant (%s)', async (lang) => {
    const { number, victimMobile } = await toldForNeighbour();
    expect(await messagesTo(victimMobile)).toEqual([{ template: 'news', values: {} }]);
    await valueOf(receiveComplaint(on.deps, on.sho, number));
    const { browser } = await citizenBrowser(on, victimMobile);
    expect((await browser.get(`/${lang}/complaints`)).body).toContain(number);
    const page = (await browser.get(`/${lang}/complaints/${number}`)).body;
    expect(page).toContain(story.narrative);
    expect(page).not.toContain(story.name);
    expect(page).not.toContain('63000');
    expect(page).not.toMatch(/You sent|you told us|आपने जो बताया|आपने शिकायत/);
    expect(await markupErrors(page)).toEqual([]);
  });
  it('has no part in what is between informant and station', async () => {
    const { number, victimMobile, informant } = await toldForNeighbour();
    await valueOf(receiveComplaint(on.deps, on.sho, number));
    await valueOf(askCitizen(on.deps, on.sho, { number, words: 'थैले का रंग क्या था?', lang: 'hi' }));
    await valueOf(typeText(on.deps, on.sho, { number, words: 'उसका बटुआ छीन लिया।' }));
    await valueOf(askCorrection(on.deps, informant.citizen, { number, words: 'बटुआ नहीं, थैला।', lang: 'hi' }));
    const { browser } = await citizenBrowser(on, victimMobile);
    const [own, others] = [(await informant.browser.get(`/hi/complaints/${number}`)).body, (await browser.get(`/hi/complaints/${number}`)).body];
    for (const words of ['थैले का रंग', 'उसका बटुआ छीन लिया।', 'बटुआ नहीं, थैला।', complaintMessages('hi').timeline['complaint.correction-asked']]) {
      expect(own).toContain(words);
      expect(others).not.toContain(words);
    }
    for (const path of ['receipt.pdf', 'received', 'answer', 'papers', 'withdraw', 'go-on', 'correction']) expect((await browser.get(`/hi/complaints/${number}/${path}`)).statusCode, path).toBe(404);
    expect((await browser.get(`/hi/complaints/${number}/appeal`)).statusCode).toBe(200);
  });
  it('L6: has the free copy of the FIR as soon as it is registered', async () => {
    const mobile = aMobile();
    const { complaintNumber } = await aRegisteredFir(on, { ...theft, complaint: { onBehalf: 'other', victimName: 'रुख़साना बेगम', victimMobile: mobile } });
    expect(await messagesTo(mobile)).toEqual([{ template: 'news', values: {} }, { template: 'news', values: {} }]);
    const { browser } = await citizenBrowser(on, mobile);
    const copy = await browser.get(`/hi/complaints/${complaintNumber}/fir.pdf`);
    expect(copy.statusCode).toBe(200);
    expect(copy.headers['content-type']).toBe('application/pdf');
  });
  it('in a matter of the home the number opens nothing and is not written to: it may lie in the wrong hand', async () => {
    const { number, victimMobile, informant } = await toldForNeighbour('domestic');
    expect(await messagesTo(victimMobile)).toEqual([]);
    const { browser } = await citizenBrowser(on, victimMobile);
    expect((await browser.get('/hi/complaints')).body).not.toContain(number);
    for (const path of ['', '/appeal', '/fir.pdf']) expect((await browser.get(`/hi/complaints/${number}${path}`)).statusCode, path).toBe(404);
    expect((await informant.browser.get(`/hi/complaints/${number}`)).statusCode).toBe(200);
  });
  it('a child is not written to, whatever number was typed', async () => {
    const mobile = aMobile();
    await aRegisteredFir(on, { ...theft, complaint: { onBehalf: 'minor', victimName: 'गुड़िया', victimMobile: mobile } });
    expect(await messagesTo(mobile)).toEqual([]);
    expect((await sql<{ mobile: string | null }>`select mobile from complaint_persons where name = 'गुड़िया'`.execute(on.db.owner)).rows).toEqual([{ mobile: null }]);
  });
  it('whoever reports for himself or herself has no victim beside', async () => {
    const mobile = aMobile();
    await aRegisteredFir(on, { ...theft, complaint: { onBehalf: 'self', victimName: 'कोई और', victimMobile: mobile } });
    expect(await messagesTo(mobile)).toEqual([]);
  });
  it('a stranger finds nothing', async () => {
    const { number } = await toldForNeighbour();
    const { browser } = await citizenBrowser(on, aMobile());
    for (const path of ['', '/receipt.pdf', '/fir.pdf', '/appeal']) expect((await browser.get(`/hi/complaints/${number}${path}`)).statusCode, path).toBe(404);
  });
});

const attached = { relation: 'victim', name: 'रुख़साना बेगम', mayWrite: true, proof: 'photo-paper' } as const;
const number = (told: string) => told.replaceAll('-', '');

describe('an officer adds a person whom he or she has seen', () => {
  it('in a delicate matter the victim reads from then on, and gets a slip of her own', async () => {
    const { number: told, victimMobile, informant } = await toldForNeighbour('domestic');
    const done = await valueOf(attachPerson(on.deps, on.sho, { number: number(told), proof: '', person: { ...attached, mobile: victimMobile } }));
    expect(done.code).toMatch(/^[0-9A-Z]{8}$/);
    expect(await messagesTo(victimMobile)).toEqual([{ template: 'news', values: {} }]);
    const { browser } = await citizenBrowser(on, victimMobile);
    expect((await browser.get(`/hi/complaints/${told}`)).body).toContain(story.narrative);
    // The informant is not told that she was at a station.
    const page = (await informant.browser.get(`/hi/complaints/${told}`)).body;
    for (const lang of langs) expect(page).not.toContain(complaintMessages(lang).timeline['complaint.person-attached'](''));
    expect(page).not.toContain('पहचाना');
    expect((await sql`select relation, name, checked_office_id, identity from complaint_persons where mobile = ${victimMobile}`.execute(on.db.owner)).rows).toEqual([{ relation: 'victim', name: 'रुख़साना बेगम', checked_office_id: 1006, identity: 'photo-paper' }]);
  });
  it('writes nothing to a number that is not safe', async () => {
    const { number: told, victimMobile } = await toldForNeighbour('domestic');
    await valueOf(attachPerson(on.deps, on.sho, { number: told, proof: '', person: { ...attached, mobile: victimMobile, mayWrite: false } }));
    expect(await messagesTo(victimMobile)).toEqual([]);
  });
  it('at another station with the slip or four digits of a number on the record; wrong and unknown sound alike, tries are counted', async () => {
    const elsewhere = await anOfficer(on.deps, { posting: { officeId: 1009 as OfficeId, role: 'duty-officer', rank: 'asi' } });
    const { number: told, victimMobile } = await toldForNeighbour('domestic');
    const person = { ...attached, mobile: victimMobile };
    const wrong = await attachPerson(on.deps, elsewhere, { number: told, proof: '0000', person });
    const unknown = await attachPerson(on.deps, elsewhere, { number: 'BR-EC-2026-188-999999', proof: victimMobile.slice(-4), person });
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ ok: false, refusal: { reason: 'noSuchSlip' } });
    await valueOf(attachPerson(on.deps, elsewhere, { number: told, proof: victimMobile.slice(-4), person }));
    // It opens nothing of the record there.
    const browser = await officerBrowser(on, elsewhere);
    expect((await browser.get(`/hi/desk/complaints/${told}`)).statusCode).toBe(404);
    for (let tries = 0; tries < 3; tries += 1) await attachPerson(on.deps, elsewhere, { number: told, proof: '0000', person });
    expect(await attachPerson(on.deps, elsewhere, { number: told, proof: victimMobile.slice(-4), person })).toMatchObject({ ok: false, refusal: { reason: 'waitLookUp' } });
  });
  it('an authorised person has no words, an accused nothing at all, and no slip', async () => {
    const { number: told } = await toldForNeighbour();
    const [agent, accused] = [aMobile(), aMobile()];
    await valueOf(attachPerson(on.deps, on.sho, { number: told, proof: '', person: { ...attached, relation: 'authorised', name: 'वकील', mobile: agent } }));
    const page = (await (await citizenBrowser(on, agent)).browser.get(`/hi/complaints/${told}`)).body;
    expect(page).toContain(told);
    expect(page).not.toContain(story.narrative);
    expect((await valueOf(attachPerson(on.deps, on.sho, { number: told, proof: '', person: { ...attached, relation: 'accused', name: 'मोहन', mobile: accused } }))).code).toBeUndefined();
    expect((await (await citizenBrowser(on, accused)).browser.get(`/hi/complaints/${told}`)).statusCode).toBe(404);
    expect(await messagesTo(accused)).toEqual([]);
  });
  it.each(langs)('on one page, which asks whether messages are safe (%s)', async (lang) => {
    const { number: told, victimMobile } = await toldForNeighbour('domestic');
    const browser = await officerBrowser(on, on.sho);
    const empty = (await browser.get(`/${lang}/desk/persons?number=${told}`)).body;
    expect(empty).toContain(told);
    expect(await markupErrors(empty)).toEqual([]);
    const sent = { number: told, proof: '', relation: 'victim', name: 'रुख़साना बेगम', mobile: victimMobile, identity: 'mobile-rang' };
    const asked = await browser.post(`/${lang}/desk/persons`, sent);
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain(complaintMessages(lang).errors.mayWrite);
    expect(await markupErrors(asked.body)).toEqual([]);
    const done = await browser.post(`/${lang}/desk/persons`, { ...sent, mayWrite: 'no' });
    expect(done.body).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(await markupErrors(done.body)).toEqual([]);
    const record = (await browser.get(`/${lang}/desk/complaints/${told}`)).body;
    expect(record).toContain(complaintMessages(lang).persons.proofs['mobile-rang']);
    expect(record).toContain(complaintMessages(lang).persons.card.noWriting);
  });
});

describe('an informant who is cut off', () => {
  const reason = 'पीड़ित ने बताया कि शिकायत करने वाले ने ही मारा।';
  /** What came after: read, an officer, a question, a photo; all before or after the cut. */
  async function cutOff(nature: ComplaintNature = 'domestic') {
    const told = await toldForNeighbour(nature);
    await valueOf(receiveComplaint(on.deps, on.sho, told.number));
    await valueOf(attachPerson(on.deps, on.sho, { number: told.number, proof: '', person: { ...attached, mobile: told.victimMobile } }));
    await valueOf(cutOffInformant(on.deps, on.sho, { number: told.number, reason }));
    return told;
  }
  it.each(langs)('reads that a report was made, has the receipt, and finds no word why (%s)', async (lang) => {
    const { number: told, informant } = await cutOff();
    const { browser } = informant;
    const page = (await browser.get(`/${lang}/complaints/${told}`)).body;
    expect(await markupErrors(page)).toEqual([]);
    const words = complaintMessages(lang);
    expect(page).toContain(words.persons.own.title);
    // Neither state nor station, clock, officer, step, victim, own words or reason.
    for (const later of [words.states.received, words.track.happened, words.track.holder, story.narrative, 'रुख़साना', reason, words.persons.cutOff.title, words.timeline['complaint.informant-cut-off'], 'timeline']) expect(page, later).not.toContain(later);
    const list = (await browser.get(`/${lang}/complaints`)).body;
    expect(list).toContain(told);
    expect(list).not.toContain(words.states.received);
    expect((await browser.get(`/${lang}/complaints/${told}/receipt.pdf`)).statusCode).toBe(200);
  });
  it('has every other door shut, for reading and for doing', async () => {
    const { number: told, informant } = await cutOff();
    for (const path of ['received', 'answer', 'appeal', 'papers', 'withdraw', 'go-on', 'private', 'fir.pdf', 'zero-fir.pdf', 'ncr.pdf', 'closure.pdf']) expect((await informant.browser.get(`/hi/complaints/${told}/${path}`)).statusCode, path).toBe(404);
    expect(await appealToSp(on.deps, informant.citizen, { number: told, words: 'क्यों?', lang: 'hi' })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await askCitizen(on.deps, on.sho, { number: told, words: 'क्या हुआ था?', lang: 'hi' })).toMatchObject({ ok: false, refusal: { reason: 'noPhone' } });
  });
  it('gets no message any more, while the victim does', async () => {
    const informantMobile = aMobile();
    const { citizen, browser } = await citizenBrowser(on, informantMobile);
    const victimMobile = aMobile();
    const cut = async ({ number: told }: { number: string }) => {
      await valueOf(attachPerson(on.deps, on.sho, { number: told, proof: '', person: { ...attached, mobile: victimMobile } }));
      await valueOf(cutOffInformant(on.deps, on.sho, { number: told, reason }));
      return (await messagesTo(informantMobile)).length;
    };
    let before = 0;
    const { complaintNumber } = await aRegisteredFir(on, { ...theft, complaint: { nature: 'assault', mobile: informantMobile, onBehalf: 'other', victimName: 'रुख़साना बेगम' }, filedBy: citizen, beforeFir: async (told) => void (before = await cut(told)) });
    expect((await messagesTo(informantMobile)).length).toBe(before);
    expect(await messagesTo(victimMobile)).toHaveLength(2);
    // The FIR, its copy and its number stay away from him.
    const page = (await browser.get(`/hi/complaints/${complaintNumber}`)).body;
    expect(/<main[\s\S]*<\/main>/.exec(page)?.[0]).not.toContain('FIR');
    expect((await browser.get(`/hi/complaints/${complaintNumber}/fir.pdf`)).statusCode).toBe(404);
    expect((await (await citizenBrowser(on, victimMobile)).browser.get(`/hi/complaints/${complaintNumber}/fir.pdf`)).statusCode).toBe(200);
    await sweepAt(on, '2026-12-24T10:00:00+05:30');
    expect((await messagesTo(informantMobile)).length).toBe(before);
  });
  it('whom only the informant named reads no more: it may be a second number of the informant’s', async () => {
    const { number: told, victimMobile } = await toldForNeighbour();
    const { browser } = await citizenBrowser(on, victimMobile);
    expect((await browser.get(`/hi/complaints/${told}`)).statusCode).toBe(200);
    await valueOf(cutOffInformant(on.deps, on.sho, { number: told, reason }));
    expect((await browser.get(`/hi/complaints/${told}`)).statusCode).toBe(404);
    expect((await browser.get('/hi/complaints')).body).not.toContain(told);
  });
  it('does not come back as somebody else: neither with the own number nor at another station', async () => {
    const { number: told, victimMobile } = await cutOff();
    const elsewhere = await anOfficer(on.deps, { posting: { officeId: 1009 as OfficeId, role: 'duty-officer', rank: 'asi' } });
    expect(await attachPerson(on.deps, elsewhere, { number: told, proof: victimMobile.slice(-4), person: { ...attached, relation: 'guardian', mobile: aMobile() } })).toMatchObject({ ok: false, refusal: { reason: 'askStation' } });
    const [row] = (await sql<{ mobile: string }>`select p.mobile from complaint_persons p join complaints c on c.id = p.complaint_id where c.number = ${told} and p.relation = 'informant'`.execute(on.db.owner)).rows;
    expect(await attachPerson(on.deps, on.sho, { number: told, proof: '', person: { ...attached, relation: 'guardian', mobile: row?.mobile } })).toMatchObject({ ok: false, refusal: { reason: 'askStation' } });
  });
  it('by the officer in charge or the SP of the record, with a reason and a fresh code, and by nobody else', async () => {
    const { number: told } = await toldForNeighbour();
    expect(await cutOffInformant(on.deps, on.sho, { number: told, reason: 'नहीं' })).toMatchObject({ ok: false, refusal: { fields: { reason: 'cutOffReason' } } });
    expect(await cutOffInformant(on.deps, on.investigator, { number: told, reason })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    const other = await anOfficer(on.deps, { posting: { officeId: 1009 as OfficeId } });
    expect(await cutOffInformant(on.deps, other, { number: told, reason })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    const browser = await officerBrowser(on, on.sho);
    await browser.get(`/hi/desk/complaints/${told}/cut-off`);
    const page = await browser.get(`/hi/desk/complaints/${told}/cut-off`);
    expect(await markupErrors(page.body)).toEqual([]);
    on.clock.advanceMs(16 * 60_000);
    expect((await browser.get(`/hi/desk/complaints/${told}/cut-off`)).headers.location).toContain('/desk/confirm');
    await valueOf(cutOffInformant(on.deps, on.sp, { number: told, reason }));
    expect(await cutOffInformant(on.deps, on.sho, { number: told, reason })).toMatchObject({ ok: false, refusal: { reason: 'cutOffAlready' } });
  });
  it('at the word of the victim: at once where an officer has seen her, else as a request; the page says the same', async () => {
    const checked = await toldForNeighbour('domestic');
    await valueOf(attachPerson(on.deps, on.sho, { number: checked.number, proof: '', person: { ...attached, mobile: checked.victimMobile } }));
    const named = await toldForNeighbour('theft');
    const answers = [];
    for (const { number: told, victimMobile } of [checked, named]) {
      const { browser } = await citizenBrowser(on, victimMobile);
      const form = await browser.get(`/hi/complaints/${told}/private`);
      expect(await markupErrors(form.body)).toEqual([]);
      answers.push((await browser.post(`/hi/complaints/${told}/private`, { words: '' })).body.replaceAll(told, '').replaceAll(/value="[^"]*"/g, ''));
    }
    expect(answers[0]).toBe(answers[1]);
    expect((await checked.informant.browser.get(`/hi/complaints/${checked.number}`)).body).toContain(complaintMessages('hi').persons.own.title);
    const page = (await named.informant.browser.get(`/hi/complaints/${named.number}`)).body;
    expect(page).toContain(story.narrative);
    expect(page).not.toContain(complaintMessages('hi').timeline['complaint.cut-off-asked']);
    expect((await (await officerBrowser(on, on.sho)).get(`/hi/desk/complaints/${named.number}`)).body).toContain(complaintMessages('hi').timeline['complaint.cut-off-asked']);
  });
});

describe('the questions', () => {
  it.each(langs)('ask who it is only when it happened to somebody else, and no child for a phone (%s)', async (lang) => {
    const { browser } = await citizenBrowser(on, aMobile());
    await browser.get(`/${lang}/report`);
    await browser.post(`/${lang}/report`);
    await browser.get(`/${lang}/report/what`);
    await browser.post(`/${lang}/report/what`, { nature: 'theft' });
    await browser.get(`/${lang}/report/where`);
    await browser.post(`/${lang}/report/where`, { placeText: 'जोकीहाट' });
    await browser.get(`/${lang}/report/place`);
    await browser.post(`/${lang}/report/place`, { placeId: 'none', districtCode: '188' });
    await browser.get(`/${lang}/report/when`);
    await browser.post(`/${lang}/report/when`, { 'occurredOn-day': '23', 'occurredOn-month': '11', 'occurredOn-year': '2026' });
    const tell = async (onBehalf: string) => {
      await browser.get(`/${lang}/report/words`);
      return (await browser.post(`/${lang}/report/words`, { narrative: 'थैला छीन लिया।', onBehalf })).headers.location;
    };
    expect(await tell('self')).toBe(`/${lang}/report/papers`);
    expect(await tell('minor')).toBe(`/${lang}/report/victim`);
    const child = (await browser.get(`/${lang}/report/victim`)).body;
    expect(child).toContain('name="victimName"');
    expect(child).not.toContain('name="victimMobile"');
    expect(await tell('other')).toBe(`/${lang}/report/victim`);
    const other = (await browser.get(`/${lang}/report/victim`)).body;
    expect(other).toContain('name="victimMobile"');
    expect(await markupErrors(other)).toEqual([]);
    expect((await browser.post(`/${lang}/report/victim`, { victimName: '', victimMobile: '12' })).statusCode).toBe(422);
    await browser.get(`/${lang}/report/victim`);
    expect((await browser.post(`/${lang}/report/victim`, { victimName: 'रुख़साना बेगम', victimMobile: '', kinship: '' })).headers.location).toBe(`/${lang}/report/papers`);
  });
});
