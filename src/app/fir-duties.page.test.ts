import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeId } from '../kernel/id.ts';
import { instantOf, istDate } from '../kernel/instant.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { langs } from '../kernel/text.ts';
import type { TestBrowser } from '../platform/testing/test-browser.ts';
import { deadlineMessages } from '../foundation/deadlines/index.ts';
import { anOfficer } from '../foundation/identity/testing/an-officer.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { attachPerson, cutOffInformant, recordDuty, sendZeroFirOutside } from '../domains/complaints/index.ts';
import { complaintMessages } from '../domains/complaints/messages/index.ts';
import { aRegisteredFir, citizenBrowser, officerBrowser, publicationSite, sweepAt, takenOver, type FirStory, type PublicationSite } from './testing/publication-site.ts';

const mobiles = { sho: '6000088201', investigator: '6000088202', sp: '6000088204' } as const;
let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
  for (const who of ['sho', 'investigator', 'sp'] as const) await on.db.owner.updateTable('officers').set({ mobile: mobiles[who] }).where('id', '=', on[who].officerId).execute();
}, 120_000);
beforeEach(async () => {
  on.clock.set('2026-11-24T10:00:00+05:30');
  await on.db.owner.deleteFrom('outgoing_messages').execute();
});
afterAll(() => on.close());

const sections = { theft: { act: 'BNS', provision: '303(2)' }, rape: { act: 'BNS', provision: '64(1)' }, child: { act: 'POCSO', provision: '8' }, scst: { act: 'SC/ST', provision: '3(1)(r)' } } as const;
let citizens = 0;

interface Case {
  readonly number: string;
  readonly mobile: string;
  readonly browser: TestBrowser;
}

async function aCase(section: keyof typeof sections, story: Partial<FirStory> = {}): Promise<Case> {
  const mobile = `63200${String((citizens += 1)).padStart(5, '0')}`;
  const { browser, citizen } = await citizenBrowser(on, mobile);
  const { complaintNumber: number } = await aRegisteredFir(on, { section: sections[section], filedBy: citizen, ...story, complaint: { mobile, ...story.complaint } });
  await on.db.owner.deleteFrom('outgoing_messages').execute();
  return { number, mobile, browser };
}

/** What officers were told of one duty of one FIR, as `whom template`, and forgets it. */
async function told(number: string, duty: 'report' | 'inform' | 'handover'): Promise<string[]> {
  const { rows } = await sql<{ recipient: string; template: string }>`delete from outgoing_messages where template like 'duty-%' and values->>'number' = ${number} and values->>'duty' = ${duty} returning recipient, template`.execute(on.db.owner);
  const nameOf = (mobile: string) => Object.entries(mobiles).find(([, known]) => known === mobile)?.[0] ?? mobile;
  return rows.map(({ recipient, template }) => `${nameOf(recipient)} ${template}`).toSorted();
}
const messagesTo = async (recipient: string) => (await sql<{ template: string; values: unknown }>`select template, values from outgoing_messages where recipient = ${recipient}`.execute(on.db.owner)).rows;
/** Of each duty how it stands: open, met or cancelled. */
async function dutiesOf(number: string): Promise<Record<string, string>> {
  const rows = await on.db.owner.selectFrom('v_deadlines_all as d').innerJoin('complaints as c', 'c.id', 'd.record_id').select(['d.kind', 'd.met_at', 'd.cancelled_at']).where('c.number', '=', number).where('d.kind', 'in', ['fir.progress', 'fir.investigate-two-months', 'scst.chargesheet', 'pocso.inform-cwc', 'missing-child.ahtu']).orderBy('d.kind').execute();
  return Object.fromEntries(rows.map((row) => [row.kind, row.cancelled_at !== null ? 'cancelled' : row.met_at !== null ? 'met' : 'open']));
}

const report = { deed: 'police-report-sent', addressee: 'न्यायिक दंडाधिकारी, अररिया', letterNumber: 'CS 41/2026', way: undefined, reportKind: 'charge-sheet', doneAt: instantOf('2026-11-24T11:00:00+05:30'), reason: '', isFamilyTold: false } as const;
const committee = { ...report, deed: 'committee-told', addressee: 'बाल कल्याण समिति, अररिया', letterNumber: 'DR 812', way: 'letter', reportKind: undefined } as const;
const court = { ...committee, deed: 'special-court-told', addressee: 'विशेष न्यायालय, अररिया', letterNumber: 'DR 813' } as const;
const at = (iso: string) => on.clock.set(iso);

describe('which duties begin with an FIR', () => {
  it.each([
    ['theft', { 'fir.progress': 'open' }],
    ['rape', { 'fir.investigate-two-months': 'open', 'fir.progress': 'open' }],
    ['child', { 'fir.investigate-two-months': 'open', 'fir.progress': 'open', 'pocso.inform-cwc': 'open' }],
    ['scst', { 'fir.progress': 'open', 'scst.chargesheet': 'open' }],
  ] as const)('L21, L23, L37, L41: by the sections, %s', async (section, duties) => {
    expect(await dutiesOf((await aCase(section)).number)).toEqual(duties);
  });
});

describe('L23, L41: the police report', () => {
  it('L23: who investigates is asked half-way, the office above hears before the end and again when the two months are over', async () => {
    const { number } = await aCase('rape');
    await sweepAt(on, '2026-12-24T23:00:00+05:30');
    expect(await told(number, 'report')).toEqual([]);
    await sweepAt(on, '2026-12-25T12:00:00+05:30');
    expect(await told(number, 'report')).toEqual(['investigator duty-due']);
    await sweepAt(on, '2027-01-10T00:00:00+05:30');
    expect(await told(number, 'report')).toEqual(['investigator duty-due', 'sp duty-due']);
    await sweepAt(on, '2027-01-24T23:59:59+05:30');
    expect(await told(number, 'report')).toEqual([]);
    await sweepAt(on, '2027-01-25T00:00:00+05:30');
    expect(await told(number, 'report')).toEqual(['investigator duty-late', 'sp duty-late']);
  });

  it('L41: the SP hears when the sixty days are over, not before', async () => {
    const { number } = await aCase('scst');
    await sweepAt(on, '2027-01-23T23:59:59+05:30');
    expect((await told(number, 'report')).filter((line) => line.startsWith('sp'))).toEqual([]);
    await sweepAt(on, '2027-01-24T00:00:00+05:30');
    expect(await told(number, 'report')).toEqual(['investigator duty-late', 'sp duty-late']);
  });

  it.each(langs)('written down by the officer in charge it ends the times of the investigation, and the person reads it (%s)', async (lang) => {
    const { number, mobile, browser } = await aCase('rape');
    const words = complaintMessages(lang);
    const page = `/${lang}/desk/complaints/${number}/duties`;
    const desk = await officerBrowser(on, on.sho);
    await desk.get(page);
    const empty = await desk.post(page, { deed: 'police-report-sent' });
    expect(empty.statusCode).toBe(422);
    for (const key of ['reportKind', 'deedAddressee', 'deedMoment', 'deedNumber'] as const) expect(empty.body).toContain(words.errors[key]);
    expect(await markupErrors(empty.body)).toEqual([]);
    at('2026-11-24T12:00:00+05:30');
    const typed = { deed: 'police-report-sent', 'police-report-sent-reportKind': 'closure-report', 'police-report-sent-addressee': report.addressee, 'police-report-sent-letterNumber': report.letterNumber, 'police-report-sent-done-day': '24', 'police-report-sent-done-month': '11', 'police-report-sent-done-year': '2026', 'police-report-sent-done-time': '11:00' };
    const ahead = await desk.post(page, { ...typed, 'police-report-sent-done-time': '12:01' });
    expect([ahead.statusCode, ahead.body.includes(words.errors.dispatchAhead), ahead.body.includes(`value="${report.letterNumber}"`)]).toEqual([422, true, true]);
    const sent = await desk.post(page, typed);
    expect([sent.statusCode, sent.headers.location]).toEqual([303, page]);
    expect(await dutiesOf(number)).toEqual({ 'fir.investigate-two-months': 'met', 'fir.progress': 'met' });

    expect(await messagesTo(mobile), 'L22: told, and in the message no more than that').toEqual([{ template: 'news', values: {} }]);
    const read = (await browser.get(`/${lang}/complaints/${number}`)).body;
    for (const shown of [words.duties.report.card, words.duties.report.says['closure-report'], words.duties.report.next['closure-report'], report.addressee, report.letterNumber, words.duties.report.nextTurn]) expect(read).toContain(shown);
    expect(await markupErrors(read)).toEqual([]);
    const done = (await desk.get(page)).body;
    expect(done).toContain(words.duties.deeds['police-report-sent'].done);
    expect(await markupErrors(done)).toEqual([]);
  });

  it('is put right by a later line that says why; the earlier one stays, and the person reads the newest', async () => {
    const { number, browser } = await aCase('theft');
    at('2026-11-24T12:00:00+05:30');
    await valueOf(recordDuty(on.deps, on.sho, { number, typed: report }));
    expect(await recordDuty(on.deps, on.sho, { number, typed: { ...report, reportKind: 'closure-report' } })).toMatchObject({ ok: false, refusal: { fields: { reason: 'reason' } } });
    await valueOf(recordDuty(on.deps, on.sho, { number, typed: { ...report, letterNumber: 'CS 42/2026', reason: 'नंबर ग़लत लिखा था।' } }));
    const read = (await browser.get(`/en/complaints/${number}`)).body;
    expect(read).toContain('CS 42/2026');
    expect(read).not.toContain('CS 41/2026');
    expect((await (await officerBrowser(on, on.sho)).get(`/en/desk/complaints/${number}/duties`)).body).toMatch(/Earlier written down:[^<]*CS 41\/2026/);
  });

  it('is for the officer in charge: not for the investigating officer, nor for another station', async () => {
    const { number } = await aCase('theft');
    at('2026-11-24T12:00:00+05:30');
    for (const actor of [on.investigator, on.sp, on.palasi.sho]) expect(await recordDuty(on.deps, actor, { number, typed: report })).toMatchObject({ ok: false });
    expect((await (await officerBrowser(on, on.investigator)).get(`/hi/desk/complaints/${number}/duties`)).body).not.toContain('police-report-sent-addressee');
    expect(await dutiesOf(number)).toEqual({ 'fir.progress': 'open' });
  });

  it('an informant who was cut off is not told and reads nothing of it; who acts for the person reads that it went, and no more', async () => {
    const { number, mobile, browser } = await aCase('theft');
    const agent = '6320099001';
    await valueOf(attachPerson(on.deps, on.sho, { number, proof: '', person: { relation: 'authorised', name: 'वकील साहब', mayWrite: true, proof: 'photo-paper', mobile: agent } }));
    await valueOf(cutOffInformant(on.deps, on.sho, { number, reason: 'बताने वाले ने ही मारा था।' }));
    await on.db.owner.deleteFrom('outgoing_messages').execute();
    at('2026-11-24T12:00:00+05:30');
    await valueOf(recordDuty(on.deps, on.sho, { number, typed: report }));
    expect(await messagesTo(mobile)).toEqual([]);
    expect((await browser.get(`/hi/complaints/${number}`)).body).not.toContain(report.letterNumber);
    const page = (await (await citizenBrowser(on, agent)).browser.get(`/en/complaints/${number}`)).body;
    expect(page).toMatch(/sent its report to the court/);
    expect(page).not.toContain(report.letterNumber);
  });
});

describe('L37: a child’s authorities', () => {
  it('the officer in charge is asked after 12 hours, the office above hears after 18, and again after 24', async () => {
    const { number } = await aCase('child');
    await sweepAt(on, '2026-11-24T21:59:59+05:30');
    expect(await told(number, 'inform')).toEqual([]);
    await sweepAt(on, '2026-11-24T22:00:00+05:30');
    expect(await told(number, 'inform')).toEqual(['sho duty-due']);
    await sweepAt(on, '2026-11-25T04:00:00+05:30');
    expect(await told(number, 'inform')).toEqual(['sho duty-due', 'sp duty-due']);
    await sweepAt(on, '2026-11-25T09:59:59+05:30');
    expect(await told(number, 'inform')).toEqual([]);
    await sweepAt(on, '2026-11-25T10:00:00+05:30');
    expect(await told(number, 'inform')).toEqual(['sho duty-late', 'sp duty-late']);
  });

  it('it is done when committee and court are both told, each with day, way and number', async () => {
    const { number } = await aCase('child');
    at('2026-11-24T12:00:00+05:30');
    expect(await recordDuty(on.deps, on.investigator, { number, typed: { ...committee, way: undefined, letterNumber: '' } })).toMatchObject({ ok: false, refusal: { fields: { way: 'deedWay', letterNumber: 'deedNumber' } } });
    await valueOf(recordDuty(on.deps, on.investigator, { number, typed: committee }));
    expect((await dutiesOf(number))['pocso.inform-cwc']).toBe('open');
    await valueOf(recordDuty(on.deps, on.sho, { number, typed: court }));
    expect((await dutiesOf(number))['pocso.inform-cwc']).toBe('met');
  });

  it.each(langs)('the page asks for both, says that the rule is not checked yet, and takes them (%s)', async (lang) => {
    const { number } = await aCase('child');
    const words = complaintMessages(lang);
    const page = `/${lang}/desk/complaints/${number}/duties`;
    const desk = await officerBrowser(on, on.investigator);
    const form = (await desk.get(page)).body;
    for (const deed of ['committee-told', 'special-court-told'] as const) expect(form).toContain(words.duties.deeds[deed].title);
    expect(form).toContain(deadlineMessages(lang).unconfirmed);
    expect(await markupErrors(form)).toEqual([]);
    const missing = await desk.post(page, { deed: 'committee-told' });
    expect([missing.statusCode, missing.body.includes(words.errors.deedWay)]).toEqual([422, true]);
    at('2026-11-24T12:00:00+05:30');
    const sent = await desk.post(page, { deed: 'committee-told', 'committee-told-addressee': committee.addressee, 'committee-told-letterNumber': 'DR 812', 'committee-told-way': 'letter', 'committee-told-done-day': '24', 'committee-told-done-month': '11', 'committee-told-done-year': '2026', 'committee-told-done-time': '11:00' });
    expect(sent.statusCode).toBe(303);
    expect((await desk.get(page)).body).toContain('DR 812');
  });

  it('leaves nothing of a child: no message, no line of the diary beyond the number, nothing in the log, nothing of it on the person’s page or the web', async () => {
    const { number, mobile, browser } = await aCase('child');
    at('2026-11-24T12:00:00+05:30');
    await valueOf(recordDuty(on.deps, on.sho, { number, typed: committee }));
    await valueOf(recordDuty(on.deps, on.sho, { number, typed: court }));
    expect(await messagesTo(mobile)).toEqual([]);
    const diary = await on.db.owner.selectFrom('diary_entries').select(['kind', 'words', 'record_number']).where('kind', 'in', ['authority-told', 'committee-told', 'special-court-told']).execute();
    expect(diary.every((line) => line.kind === 'authority-told' && line.words === null && /^\d+\/2026$/.test(line.record_number ?? ''))).toBe(true);
    const page = (await browser.get(`/hi/complaints/${number}`)).body;
    for (const hidden of [committee.addressee, court.addressee, 'DR 812', 'DR 813']) {
      expect(page, hidden).not.toContain(hidden);
      expect(on.logged(), hidden).not.toContain(hidden);
    }
  });

  it('of an FIR that no child’s law is named in there is nothing to tell, and no form asks', async () => {
    const { number } = await aCase('theft');
    at('2026-11-24T12:00:00+05:30');
    expect(await recordDuty(on.deps, on.sho, { number, typed: committee })).toMatchObject({ ok: false, refusal: { reason: 'noSuchDuty' } });
    expect((await (await officerBrowser(on, on.sho)).get(`/en/desk/complaints/${number}/duties`)).body).not.toContain('committee-told');
  });

  it('is for who has the case and the officer in charge', async () => {
    const { number } = await aCase('child');
    const other = await anOfficer(on.deps, { posting: { role: 'investigating-officer', rank: 'si' } });
    at('2026-11-24T12:00:00+05:30');
    for (const actor of [other, on.sp, on.palasi.sho]) expect(await recordDuty(on.deps, actor, { number, typed: committee })).toMatchObject({ ok: false });
  });
});

describe('L39: a missing child', () => {
  const missing = { items: { sensitivity: ['missing-child'] } } as const satisfies Partial<FirStory>;
  const found = { ...report, deed: 'child-found', addressee: '', letterNumber: '', reportKind: undefined, isFamilyTold: true } as const;
  const handedOver = { ...report, deed: 'child-handed-over', addressee: 'मानव व्यापार निरोधक इकाई, अररिया', letterNumber: 'AHTU 7', reportKind: undefined } as const;
  const aMissingChild = () => aCase('theft', { items: { ...missing.items, sensitivity: [...missing.items.sensitivity] } });

  it('the form of the FIR asks for it; unticked no clock runs', async () => {
    const { number } = await aMissingChild();
    expect(await dutiesOf(number)).toEqual({ 'fir.progress': 'open', 'missing-child.ahtu': 'open' });
    expect(await dutiesOf((await aCase('theft')).number)).toEqual({ 'fir.progress': 'open' });
  });

  it('it keeps the FIR off the web, as every child does (L16)', async () => {
    const { number } = await aMissingChild();
    const { state, held_for } = await on.db.owner.selectFrom('fir_publications as p').innerJoin('complaints as c', 'c.fir_id', 'p.fir_id').select(['p.state', 'p.held_for']).where('c.number', '=', number).executeTakeFirstOrThrow();
    expect([state, held_for]).toEqual(['held', 'facts']);
  });

  it('the officer in charge is asked twice; when four months are over the SP hears, and not before', async () => {
    const { number } = await aMissingChild();
    await sweepAt(on, '2027-03-24T23:59:59+05:30');
    expect(await told(number, 'handover')).toEqual(['sho duty-due', 'sho duty-due']);
    expect((await dutiesOf(number))['missing-child.ahtu'], 'no time hands anything over by itself').toBe('open');
    await sweepAt(on, '2027-03-25T00:00:00+05:30');
    expect(await told(number, 'handover')).toEqual(['sho duty-late', 'sp duty-late']);
    expect((await dutiesOf(number))['missing-child.ahtu']).toBe('open');
  });

  it('the child is found, or the special unit has the case: either ends it', async () => {
    for (const typed of [found, handedOver]) {
      const { number } = await aMissingChild();
      at('2026-11-24T12:00:00+05:30');
      await valueOf(recordDuty(on.deps, on.investigator, { number, typed }));
      expect((await dutiesOf(number))['missing-child.ahtu']).toBe('met');
      at('2026-11-24T10:00:00+05:30');
    }
  });

  it.each(langs)('5.6: the family hears it first, face to face; no message goes out and the page says nothing of it (%s)', async (lang) => {
    const { number, mobile, browser } = await aMissingChild();
    const words = complaintMessages(lang);
    const page = `/${lang}/desk/complaints/${number}/duties`;
    const desk = await officerBrowser(on, on.investigator);
    const form = (await desk.get(page)).body;
    expect(form).toContain(words.duties.familyTold);
    expect(await markupErrors(form)).toEqual([]);
    at('2026-11-24T12:00:00+05:30');
    const typed = { deed: 'child-found', 'child-found-done-day': '24', 'child-found-done-month': '11', 'child-found-done-year': '2026', 'child-found-done-time': '11:00' };
    const first = await desk.post(page, typed);
    expect([first.statusCode, first.body.includes(words.errors.familyFirst)]).toEqual([422, true]);
    expect((await desk.post(page, { ...typed, 'child-found-family': 'yes', 'child-found-addressee': 'मामा के घर' })).statusCode).toBe(303);
    expect(await messagesTo(mobile)).toEqual([]);
    const read = (await browser.get(`/${lang}/complaints/${number}`)).body;
    expect(read).not.toContain(words.timeline['complaint.child-found']('').split(') ').at(-1));
    const kept = await on.db.owner.selectFrom('fir_duty_lines').select(['addressee', 'letter_number']).where('deed', '=', 'child-found').execute();
    expect(kept.every((line) => line.addressee === null && line.letter_number === null), 'nothing but the moment is kept').toBe(true);
  });

  it('of an FIR without a missing child there is nothing to write down', async () => {
    const { number } = await aCase('child');
    at('2026-11-24T12:00:00+05:30');
    for (const typed of [found, handedOver]) expect(await recordDuty(on.deps, on.sho, { number, typed })).toMatchObject({ ok: false, refusal: { reason: 'noSuchDuty' } });
  });
});

describe('L12: the duties of a Zero FIR', () => {
  it('what the station that registered it did counts at its own station, and need not be done twice', async () => {
    const { number } = await aCase('child', { belongs: { destination: { kind: 'station', officeId: 1009 as OfficeId }, ground: 'घटना पलासी की है।' } });
    at('2026-11-24T12:00:00+05:30');
    await valueOf(recordDuty(on.deps, on.sho, { number, typed: committee }));
    await takenOver(on, number);
    await valueOf(recordDuty(on.deps, on.palasi.sho, { number, typed: court }));
    expect((await dutiesOf(number))['pocso.inform-cwc']).toBe('met');
    expect((await (await officerBrowser(on, on.palasi.sho)).get(`/hi/desk/complaints/${number}/duties`)).body).toContain('DR 812');
  });

  it('that goes to another State takes the investigator’s duties along; the child’s authorities are told from here', async () => {
    const { number } = await aCase('child', { belongs: { destination: { kind: 'outside', state: 'Jharkhand', station: 'Godda' }, ground: 'घटना झारखंड की है।' } });
    await valueOf(sendZeroFirOutside(on.deps, on.sho, { number, mark: 'डाक 12', on: istDate('2026-11-24') }));
    expect(await dutiesOf(number)).toEqual({ 'fir.investigate-two-months': 'cancelled', 'fir.progress': 'cancelled', 'pocso.inform-cwc': 'open' });
  });
});
