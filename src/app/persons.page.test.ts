import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CitizenActor } from '../kernel/actor.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { langs } from '../kernel/text.ts';
import { newId } from '../platform/crypto/ids.ts';
import type { TestBrowser } from '../platform/testing/test-browser.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { askCitizen, FileComplaint, fileComplaint, receiveComplaint, type ComplaintNature } from '../domains/complaints/index.ts';
import { aRegisteredFir, citizenBrowser, publicationSite, type PublicationSite } from './testing/publication-site.ts';

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
    const { browser } = await citizenBrowser(on, victimMobile);
    expect((await informant.browser.get(`/hi/complaints/${number}`)).body).toContain('थैले का रंग');
    expect((await browser.get(`/hi/complaints/${number}`)).body).not.toContain('थैले का रंग');
    for (const path of ['receipt.pdf', 'received', 'answer', 'papers', 'withdraw', 'go-on']) expect((await browser.get(`/hi/complaints/${number}/${path}`)).statusCode, path).toBe(404);
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
