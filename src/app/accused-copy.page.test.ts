import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeId } from '../kernel/id.ts';
import { langs } from '../kernel/text.ts';
import { testBrowser } from '../platform/testing/test-browser.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { pagesWithoutSpaces } from '../foundation/documents/testing/pdf-text.ts';
import { anOfficer } from '../foundation/identity/testing/an-officer.ts';
import { copyMessages } from '../domains/cases/index.ts';
import { aRegisteredFir, citizenBrowser, officerBrowser, pathOf, publicationOf, publicationSite, sweepAt, type PublicationSite } from './testing/publication-site.ts';

let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
}, 120_000);
beforeEach(() => on.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => on.close());

const theft = { section: { act: 'BNS', provision: '303(2)' } } as const;
/** On the list of L16. */
const listed = { section: { act: 'BNS', provision: '64(1)' } } as const;
const secret = { mobile: '6000054321', address: 'पक्की गली 7' } as const;

let mobiles = 0;
const aMobile = () => `65000${String((mobiles += 1)).padStart(5, '0')}`;

async function anFir(story: Parameters<typeof aRegisteredFir>[1] = theft) {
  const items = { informant: { name: 'फूलमती देवी', relativeName: '', address: secret.address, mobile: secret.mobile, occupation: '' } } as const;
  const { firId } = await aRegisteredFir(on, { ...story, items });
  const publication = await publicationOf(on, firId);
  return { publication, path: pathOf(publication, 'hi').replace('/hi', ''), number: `${publication.number}/${publication.year}` };
}

async function asked(path: string) {
  const mobile = aMobile();
  const { browser } = await citizenBrowser(on, mobile);
  await browser.get(`/hi${path}/accused-copy`);
  const answer = await browser.post(`/hi${path}/accused-copy`, { name: 'मोहन यादव', standing: 'accused' });
  expect(answer.statusCode).toBe(303);
  const [row] = (await sql<{ id: string }>`select id from fir_copy_applications order by made_at desc, id desc limit 1`.execute(on.db.owner)).rows;
  return { browser, mobile, id: row?.id ?? '' };
}

const messagesTo = async (mobile: string) => (await sql<{ template: string; values: unknown }>`select template, values from outgoing_messages where recipient = ${mobile}`.execute(on.db.owner)).rows;

describe('L18: an accused person asks for the certified copy', () => {
  it.each(langs)('with a confirmed number; the station gives it, without how to reach the informant (%s)', async (lang) => {
    const { path, number } = await anFir();
    const { browser, mobile, id } = await asked(path);
    const { ask, desk } = copyMessages(lang);
    const waiting = (await browser.get(`/${lang}${path}/accused-copy`)).body;
    expect(waiting).toContain(ask.waits);
    expect(await markupErrors(waiting)).toEqual([]);
    expect((await browser.get(`/${lang}${path}/accused-copy.pdf`)).statusCode).toBe(404);
    const officer = await officerBrowser(on, on.sho);
    const list = (await officer.get(`/${lang}/desk/copies`)).body;
    expect(list).toContain('मोहन यादव');
    expect(await markupErrors(list)).toEqual([]);
    const page = (await officer.get(`/${lang}/desk/copies/${id}`)).body;
    expect(await markupErrors(page)).toEqual([]);
    expect(page).not.toContain(desk.grounds.withheld);
    const missing = await officer.post(`/${lang}/desk/copies/${id}/give`, { proof: 'photo-paper', feeNote: '' });
    expect(missing.statusCode).toBe(422);
    expect(await markupErrors(missing.body)).toEqual([]);
    expect((await officer.post(`/${lang}/desk/copies/${id}/give`, { proof: 'photo-paper', feeNote: 'कोर्ट फ़ीस टिकट 10 रुपये' })).statusCode).toBe(303);
    expect(await messagesTo(mobile)).toEqual([{ template: 'news', values: {} }]);
    expect((await browser.get(`/${lang}${path}/accused-copy`)).body).toContain(ask.copy);
    const copy = await browser.get(`/${lang}${path}/accused-copy.pdf`);
    expect(copy.headers['content-type']).toBe('application/pdf');
    const text = (await pagesWithoutSpaces(copy.rawPayload)).join('');
    expect(text).toContain('फूलमतीदेवी');
    expect(text).toContain(number);
    for (const hidden of [secret.mobile, 'पक्कीगली']) expect(text, hidden).not.toContain(hidden);
    expect((await officer.get(`/${lang}/desk/copies/${id}/copy.pdf`)).statusCode).toBe(200);
  });
  it('within 24 hours: before, the officer in charge is told; after, the office above; an answer in time ends it', async () => {
    await sql`update officers set mobile = '6600000001' where id = ${on.sho.officerId}`.execute(on.db.owner);
    await sql`update officers set mobile = '6600000002' where id = ${on.sp.officerId}`.execute(on.db.owner);
    const { path, number } = await anFir();
    const { id } = await asked(path);
    const isLate = async () => (await sql<{ late: boolean }>`select escalated_to_office_id is not null as late from fir_copy_applications where id = ${id}`.execute(on.db.owner)).rows[0]?.late;
    await sweepAt(on, '2026-11-25T09:59:59+05:30');
    expect(await isLate()).toBe(false);
    expect(await messagesTo('6600000001')).toContainEqual({ template: 'duty-due', values: { number, duty: 'copy' } });
    await sweepAt(on, '2026-11-25T10:00:00+05:30');
    expect(await isLate()).toBe(true);
    expect(await messagesTo('6600000002')).toContainEqual({ template: 'duty-late', values: { number, duty: 'copy' } });
    const sp = await officerBrowser(on, on.sp);
    expect((await sp.get('/en/desk/copies')).body).toContain(copyMessages('en').desk.late);
  });
  it('L15, L16: as sensitive it is refused only where the FIR is; the person reads why, and the next doors', async () => {
    const plain = await anFir();
    const { id: plainId } = await asked(plain.path);
    const officer = await officerBrowser(on, on.sho);
    await officer.get(`/hi/desk/copies/${plainId}`);
    const reasons = 'मामला नाज़ुक है, कॉपी नहीं दी जा सकती।';
    expect((await officer.post(`/hi/desk/copies/${plainId}/refuse`, { ground: 'withheld', reasons })).statusCode).toBe(422);
    const sensitive = await anFir(listed);
    const { browser, id } = await asked(sensitive.path);
    await officer.get(`/hi/desk/copies/${id}`);
    expect((await officer.post(`/hi/desk/copies/${id}/refuse`, { ground: 'withheld', reasons: 'नहीं' })).statusCode).toBe(422);
    expect((await officer.post(`/hi/desk/copies/${id}/refuse`, { ground: 'withheld', reasons })).statusCode).toBe(303);
    for (const lang of langs) {
      const page = (await browser.get(`/${lang}${sensitive.path}/accused-copy`)).body;
      const { ask } = copyMessages(lang);
      for (const said of [ask.grounds.withheld, reasons, ask.court, ask.sp]) expect(page, said).toContain(said);
      expect(await markupErrors(page)).toEqual([]);
    }
    expect((await browser.get(`/hi${sensitive.path}/accused-copy.pdf`)).statusCode).toBe(404);
    // Answered once.
    expect((await officer.post(`/hi/desk/copies/${id}/give`, { proof: 'photo-paper', feeNote: 'टिकट' })).statusCode).toBe(409);
  });
  it('also at the counter, by the agent of an accused person', async () => {
    const { number } = await anFir();
    const officer = await officerBrowser(on, on.sho);
    await officer.get('/en/desk/copies');
    const wrong = await officer.post('/en/desk/copies', { number: '99999/2026', name: 'Advocate Sinha', standing: 'accused' });
    expect(wrong.statusCode).toBe(404);
    expect(wrong.body).toContain(copyMessages('en').errors.noSuchFir);
    expect((await officer.post('/en/desk/copies', { number, name: 'Advocate Sinha', standing: 'agent' })).statusCode).toBe(422);
    const taken = await officer.post('/en/desk/copies', { number, name: 'Advocate Sinha', standing: 'agent', accusedName: 'Mohan' });
    expect(taken.statusCode).toBe(303);
    expect((await officer.follow(taken)).body).toContain('Advocate Sinha');
  });
  it('asked twice it is one request; a guest confirms a number first; nothing of the FIR shows', async () => {
    const { path } = await anFir(listed);
    const { browser } = await asked(path);
    await browser.get(`/hi${path}/accused-copy`);
    await browser.post(`/hi${path}/accused-copy`, { name: 'मोहन यादव', standing: 'accused' });
    const { rows } = await sql<{ waiting: string }>`select count(*) as waiting from fir_copy_applications a join firs f on f.id = a.fir_id where '/firs/' || f.office_id || '/' || f.year || '/' || f.number = ${path}`.execute(on.db.owner);
    expect(Number(rows[0]?.waiting)).toBe(1);
    const guest = (await testBrowser(on.site).get(`/hi${path}/accused-copy`)).body;
    expect(guest).toContain(copyMessages('hi').ask.signIn);
    for (const hidden of ['फूलमती', secret.address, 'साइकिल']) expect(guest).not.toContain(hidden);
    expect((await testBrowser(on.site).get('/hi/firs/1006/2026/99999/accused-copy')).statusCode).toBe(404);
  });
  it('is nobody else’s to see: other citizens, other stations, an investigator', async () => {
    const { path } = await anFir();
    const { id } = await asked(path);
    const stranger = await citizenBrowser(on, aMobile());
    expect((await stranger.browser.get(`/hi${path}/accused-copy`)).body).not.toContain('मोहन यादव');
    expect((await stranger.browser.get(`/hi${path}/accused-copy.pdf`)).statusCode).toBe(404);
    const elsewhere = await officerBrowser(on, await anOfficer(on.deps, { posting: { officeId: 1009 as OfficeId } }));
    expect((await elsewhere.get('/hi/desk/copies')).body).not.toContain('मोहन यादव');
    for (const door of [`/hi/desk/copies/${id}`, `/hi/desk/copies/${id}/copy.pdf`]) expect((await elsewhere.get(door)).statusCode).toBe(404);
    await elsewhere.get('/hi/desk/copies');
    expect((await elsewhere.post(`/hi/desk/copies/${id}/give`, { proof: 'photo-paper', feeNote: 'टिकट 10' })).statusCode).toBe(404);
    const investigator = await officerBrowser(on, on.investigator);
    expect((await investigator.get('/hi/desk/copies')).statusCode).toBe(404);
  });
});
