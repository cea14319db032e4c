import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeId } from '../kernel/id.ts';
import { istDate } from '../kernel/instant.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { langs } from '../kernel/text.ts';
import type { TestBrowser } from '../platform/testing/test-browser.ts';
import { anOfficer } from '../foundation/identity/testing/an-officer.ts';
import { pagesWithoutSpaces, withoutSpaces } from '../foundation/documents/testing/pdf-text.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { attachPerson, cutOffInformant, sendZeroFir, sendZeroFirOutside, tellProgress } from '../domains/complaints/index.ts';
import { complaintMessages } from '../domains/complaints/messages/index.ts';
import { aRegisteredFir, citizenBrowser, officerBrowser, publicationSite, sweepAt, takenOver, type FirStory, type PublicationSite } from './testing/publication-site.ts';

const [sho, investigator, sp] = ['6000088101', '6000088102', '6000088104'];
let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
  await on.db.owner.updateTable('officers').set({ mobile: sho }).where('id', '=', on.sho.officerId).execute();
  await on.db.owner.updateTable('officers').set({ mobile: investigator }).where('id', '=', on.investigator.officerId).execute();
  await on.db.owner.updateTable('officers').set({ mobile: sp }).where('id', '=', on.sp.officerId).execute();
}, 120_000);
beforeEach(async () => {
  on.clock.set('2026-11-24T10:00:00+05:30');
  await on.db.owner.deleteFrom('outgoing_messages').execute();
});
afterAll(() => on.close());

let mobiles = 0;
const aMobile = () => `63100${String((mobiles += 1)).padStart(5, '0')}`;
const words = 'दो गवाहों से बात हो गई है और जगह देख ली है। अब अस्पताल की रिपोर्ट का इंतज़ार है।';
const progress = { progressWords: words, progressLang: 'hi', way: 'page' } as const;

interface Case {
  readonly number: string;
  readonly mobile: string;
  readonly browser: TestBrowser;
}

/** An FIR of what a citizen sent from the own phone. */
async function aCase(story: Partial<FirStory> = {}): Promise<Case> {
  const mobile = aMobile();
  const { browser, citizen } = await citizenBrowser(on, mobile);
  const { complaintNumber: number } = await aRegisteredFir(on, { section: { act: 'BNS', provision: '303(2)' }, filedBy: citizen, ...story, complaint: { mobile, ...story.complaint } });
  await on.db.owner.deleteFrom('outgoing_messages').execute();
  return { number, mobile, browser };
}

const messagesTo = async (recipient: string) => (await sql<{ template: string; values: unknown }>`select template, values from outgoing_messages where recipient = ${recipient} order by queued_at, id`.execute(on.db.owner)).rows;
/** What officers were told of one FIR, as `whom template duty`, and forgets it. */
const told = async (number: string) => {
  const { rows } = await sql<{ recipient: string; template: string; duty: string }>`delete from outgoing_messages where template like 'duty-%' and values->>'number' = ${number} and values->>'duty' = 'progress' returning recipient, template, values->>'duty' as duty`.execute(on.db.owner);
  return rows.map(({ recipient, template, duty }) => `${{ [sho]: 'sho', [investigator]: 'investigator', [sp]: 'sp' }[recipient] ?? recipient} ${template} ${duty}`).toSorted();
};
const clockOf = async (number: string) =>
  on.db.owner.selectFrom('v_deadlines_all as d').innerJoin('complaints as c', 'c.id', 'd.record_id').select(['d.office_id', 'd.due_at', 'd.met_at', 'd.cancelled_at']).where('c.number', '=', number).where('d.kind', '=', 'fir.progress').executeTakeFirstOrThrow();
const input = (number: string) => ({ number, words, lang: 'hi', way: 'page', wasRead: true }) as const;

describe('L21: how far the investigation is', () => {
  it.each(langs)('the officer reads the words over as the person will, sends them, and the person reads them (%s)', async (lang) => {
    const { number, mobile, browser } = await aCase();
    const desk = await officerBrowser(on, on.sho);
    const { duties, errors } = complaintMessages(lang);
    const page = `/${lang}/desk/complaints/${number}/duties`;
    expect((await desk.get(`/${lang}/desk/complaints/${number}`)).body).toContain(`href="${page}"`);
    const form = (await desk.get(page)).body;
    expect(form).toContain(duties.progress.warn);
    expect(await markupErrors(form)).toEqual([]);

    const empty = await desk.post(`${page}/progress`, { do: 'look' });
    expect([empty.statusCode, empty.body.includes(errors.progressWords), empty.body.includes(errors.progressWay)]).toEqual([422, true, true]);
    const look = await desk.post(`${page}/progress`, { ...progress, do: 'look' });
    expect(look.statusCode).toBe(200);
    for (const shown of [duties.progress.preview, words, duties.progress.wasRead]) expect(look.body).toContain(shown);
    expect(look.body, 'nothing else stands beside the words').not.toContain('police-report-sent');
    expect(await markupErrors(look.body)).toEqual([]);
    expect((await browser.get(`/${lang}/complaints/${number}`)).body, 'nothing is told by looking').not.toContain(words);
    expect((await desk.post(`${page}/progress`, { ...progress, do: 'change' })).body).toContain(`>${words}</textarea>`);

    const unread = await desk.post(`${page}/progress`, { ...progress, do: 'send' });
    expect([unread.statusCode, unread.body.includes(errors.progressRead)]).toEqual([422, true]);
    expect((await clockOf(number)).met_at).toBeNull();
    const sent = await desk.post(`${page}/progress`, { ...progress, wasRead: 'yes', do: 'send' });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, page]);

    expect(await messagesTo(mobile), 'the message says that there is news').toEqual([{ template: 'news', values: {} }]);
    const read = (await browser.get(`/${lang}/complaints/${number}`)).body;
    expect(read).toContain(words);
    expect(read).toContain(duties.card.heading);
    expect(await markupErrors(read)).toEqual([]);
    expect((await clockOf(number)).met_at).toEqual(on.clock());
    const diary = await on.db.owner.selectFrom('diary_entries').select(['kind', 'words']).where('kind', '=', 'progress-told').execute();
    expect(diary.every((line) => line.words === null)).toBe(true);
    expect(on.logged()).not.toContain('अस्पताल की रिपोर्ट');
  });

  it('names and numbers in the words are pointed at before they go out', async () => {
    const { number } = await aCase();
    const desk = await officerBrowser(on, on.investigator);
    await desk.get(`/hi/desk/complaints/${number}/duties`);
    const look = await desk.post(`/hi/desk/complaints/${number}/duties/progress`, { ...progress, progressWords: 'फूलमती ने गवाह का नंबर 6000012345 दिया है।', do: 'look' });
    expect(look.body).toContain(complaintMessages('hi').duties.progress.named('फूलमती, 6000012345'));
  });

  it('who owes it is asked on days 15, 30 and 60; the office above hears on day 75, before it is late; each once', async () => {
    const { number } = await aCase();
    for (const day of ['2026-12-09', '2026-12-24', '2027-01-23']) {
      await sweepAt(on, `${day}T08:59:59+05:30`);
      expect(await told(number), day).toEqual([]);
      await sweepAt(on, `${day}T09:00:00+05:30`);
      expect(await told(number), day).toEqual(['investigator duty-due progress']);
    }
    await sweepAt(on, '2027-02-07T08:59:59+05:30');
    expect(await told(number)).toEqual([]);
    await sweepAt(on, '2027-02-07T09:00:00+05:30');
    expect(await told(number)).toEqual(['investigator duty-due progress', 'sp duty-due progress']);
    const page = (await (await officerBrowser(on, on.sp)).get(`/en/desk/complaints/${number}`)).body;
    expect(page).toMatch(/The time is running out\. The matter now also shows to [^<]*Araria/);
    expect(page).not.toContain('The time has passed. The matter now also shows');
    await sweepAt(on, '2027-02-22T09:00:00+05:30');
    expect(await told(number), 'the SP’s office was told on day 75: no office of an SDPO is known').toEqual([]);
  });

  it('where an SDPO’s office is known it is told on day 75, and the SP on the morning of day 90', async () => {
    const sdpoOffice = 990_001 as OfficeId;
    await on.db.owner.insertInto('offices').values({ id: sdpoOffice, kind: 'sub-division', name_en: 'Araria Sadar', district_code: 188, status: 'confirmed', match_keys: [] }).execute();
    await on.db.owner.updateTable('office_supervision').set({ supervisor_id: sdpoOffice }).where('office_id', '=', on.sho.officeId).execute();
    await on.db.owner.insertInto('office_supervision').values({ office_id: sdpoOffice, supervisor_id: on.sp.officeId, source: 'test', unverified: false }).execute();
    await anOfficer(on.deps, { mobile: '6000088103', posting: { officeId: sdpoOffice, role: 'sdpo', rank: 'dysp' } });
    const { number } = await aCase();
    await sweepAt(on, '2027-02-07T09:00:00+05:30');
    expect((await told(number)).filter((line) => line.startsWith('sp') || line.startsWith('6000088103'))).toEqual(['6000088103 duty-due progress']);
    await sweepAt(on, '2027-02-22T08:59:59+05:30');
    expect(await told(number)).toEqual([]);
    await sweepAt(on, '2027-02-22T09:00:00+05:30');
    expect(await told(number)).toEqual(['investigator duty-due progress', 'sp duty-due progress']);
    await on.db.owner.deleteFrom('office_supervision').where('office_id', '=', sdpoOffice).execute();
    await on.db.owner.updateTable('office_supervision').set({ supervisor_id: on.sp.officeId }).where('office_id', '=', on.sho.officeId).execute();
  });

  it('once it is told nobody is asked any more', async () => {
    const { number } = await aCase();
    await valueOf(tellProgress(on.deps, on.sho, input(number)));
    await sweepAt(on, '2027-03-01T00:00:00+05:30');
    expect(await told(number)).toEqual([]);
  });

  it('is for the officer who has the case and the officer in charge; to others the page is not there', async () => {
    const { number } = await aCase();
    const other = await anOfficer(on.deps, { posting: { role: 'investigating-officer', rank: 'si' } });
    for (const actor of [other, on.sp, on.palasi.sho]) expect(await tellProgress(on.deps, actor, input(number))).toMatchObject({ ok: false });
    expect((await (await officerBrowser(on, on.palasi.sho)).get(`/hi/desk/complaints/${number}/duties`)).statusCode).toBe(404);
    const desk = await officerBrowser(on, other);
    expect((await desk.get(`/hi/desk/complaints/${number}/duties`)).body).not.toContain('name="progressWords"');
    expect((await desk.post(`/hi/desk/complaints/${number}/duties/progress`, { ...progress, wasRead: 'yes', do: 'send' })).statusCode).toBe(404);
    expect(await tellProgress(on.deps, on.investigator, input(number))).toMatchObject({ ok: true });
  });
});

describe('whom it could hurt', () => {
  const victim = { relation: 'victim', name: 'रुख़साना बेगम', mayWrite: true, proof: 'photo-paper' } as const;

  it('an informant who was cut off gets and reads nothing; the victim whom an officer has seen does', async () => {
    const { number, mobile, browser } = await aCase({ complaint: { nature: 'domestic' } });
    const victimMobile = aMobile();
    await valueOf(attachPerson(on.deps, on.sho, { number, proof: '', person: { ...victim, mobile: victimMobile } }));
    await valueOf(cutOffInformant(on.deps, on.sho, { number, reason: 'बताने वाले ने ही मारा था।' }));
    await on.db.owner.deleteFrom('outgoing_messages').execute();
    await valueOf(tellProgress(on.deps, on.investigator, input(number)));
    expect(await messagesTo(mobile)).toEqual([]);
    expect(await messagesTo(victimMobile)).toEqual([{ template: 'news', values: {} }]);
    expect((await browser.get(`/hi/complaints/${number}`)).body).not.toContain(words);
    const hers = await citizenBrowser(on, victimMobile);
    expect((await hers.browser.get(`/hi/complaints/${number}`)).body).toContain(words);
  });

  it('with nobody left who reads it, the page is no way to tell it; face to face is, and no message goes out', async () => {
    const { number, mobile } = await aCase();
    await valueOf(cutOffInformant(on.deps, on.sho, { number, reason: 'बताने वाले ने ही मारा था।' }));
    expect(await tellProgress(on.deps, on.investigator, input(number))).toMatchObject({ ok: false, refusal: { fields: { way: 'nobodyReached' } } });
    expect((await clockOf(number)).met_at).toBeNull();
    await valueOf(tellProgress(on.deps, on.investigator, { ...input(number), way: 'in-person' }));
    expect((await clockOf(number)).met_at).not.toBeNull();
    expect(await messagesTo(mobile)).toEqual([]);
  });

  it('told face to face it sends no message to a phone that may be in other hands', async () => {
    const { number, mobile, browser } = await aCase();
    await valueOf(tellProgress(on.deps, on.investigator, { ...input(number), way: 'in-person' }));
    expect(await messagesTo(mobile)).toEqual([]);
    expect((await browser.get(`/hi/complaints/${number}`)).body).toContain(words);
  });

  it('who only acts for the person sees that it was told, and not the words', async () => {
    const { number } = await aCase();
    const mobile = aMobile();
    await valueOf(attachPerson(on.deps, on.sho, { number, proof: '', person: { ...victim, relation: 'authorised', mobile } }));
    await valueOf(tellProgress(on.deps, on.investigator, input(number)));
    const page = (await (await citizenBrowser(on, mobile)).browser.get(`/en/complaints/${number}`)).body;
    expect(page).not.toContain(words);
    expect(page).toMatch(/told how far the investigation is\./);
  });

  it('the copy of the FIR holds none of the words', async () => {
    const { number, browser } = await aCase();
    await valueOf(tellProgress(on.deps, on.investigator, input(number)));
    const copy = await browser.get(`/hi/complaints/${number}/fir.pdf`);
    expect((await pagesWithoutSpaces(copy.rawPayload)).join('')).not.toContain(withoutSpaces('अस्पताल की रिपोर्ट'));
  });
});

describe('L12: a Zero FIR', () => {
  const belongs = { destination: { kind: 'station', officeId: 1009 as OfficeId }, ground: 'घटना पलासी की है।' } as const;

  it('the ninety days run from its registration and go with it; what was told stays told', async () => {
    const { number, browser } = await aCase({ belongs });
    const before = await clockOf(number);
    on.clock.set('2026-11-26T10:00:00+05:30');
    await takenOver(on, number);
    expect(await clockOf(number)).toEqual({ ...before, office_id: 1009 });
    await valueOf(tellProgress(on.deps, on.palasi.investigator, input(number)));
    expect((await browser.get(`/hi/complaints/${number}`)).body).toContain(words);

    const toldBefore = await aCase({ belongs });
    await valueOf(tellProgress(on.deps, on.investigator, input(toldBefore.number)));
    await takenOver(on, toldBefore.number);
    expect((await toldBefore.browser.get(`/hi/complaints/${toldBefore.number}`)).body).toContain(words);
    expect((await clockOf(toldBefore.number)).met_at, 'it does not begin anew').not.toBeNull();
  });

  it('that goes to another State takes the duty along', async () => {
    const { number } = await aCase({ belongs: { destination: { kind: 'outside', state: 'Jharkhand', station: 'Godda' }, ground: 'घटना झारखंड की है।' } });
    expect(await sendZeroFir(on.deps, on.sho, number)).toMatchObject({ ok: false });
    await valueOf(sendZeroFirOutside(on.deps, on.sho, { number, mark: 'डाक 12', on: istDate('2026-11-24') }));
    expect((await clockOf(number)).cancelled_at).not.toBeNull();
  });
});
