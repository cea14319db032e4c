import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../kernel/actor.ts';
import type { FirId, OfficeId } from '../kernel/id.ts';
import { instantOf } from '../kernel/instant.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { newId } from '../platform/crypto/ids.ts';
import type { TestBrowser } from '../platform/testing/test-browser.ts';
import { listClocksOf, type ClockTables } from '../foundation/deadlines/index.ts';
import { anOfficer } from '../foundation/identity/testing/an-officer.ts';
import { acceptZeroFir, decideDispute, directStation, disputeZeroFir, FileComplaint, fileComplaint, receiveComplaint, registerFirFromComplaint, sendZeroFir, signComplaint } from '../domains/complaints/index.ts';
import { citizenBrowser, officerBrowser, pathOf, publicationOf, publicationSite, sweepAt, type FirStory, type PublicationSite } from './testing/publication-site.ts';

/** Of the offices' list: the SP's office of Araria, the range above it, and three stations of the district. */
const spOffice = 101 as OfficeId;
const range = 19 as OfficeId;
const jokihat = 1006 as OfficeId;
const kursakanta = 1007 as OfficeId;
const palasi = 1009 as OfficeId;
const mobileOfSp = '6600000101';
const mobileOfDig = '6600000019';
const reasons = 'Ten letters and more: the person could be found.';
const ground = 'The place lies on the other bank of the river.';

let on: PublicationSite;
let dig: OfficerActor;
let kursakantaSho: OfficerActor;
beforeAll(async () => {
  on = await publicationSite();
  dig = await anOfficer(on.deps, { mobile: mobileOfDig, posting: { officeId: range, role: 'dig', rank: 'dig' } });
  kursakantaSho = await anOfficer(on.deps, { posting: { officeId: kursakanta } });
  await sql`update officers set mobile = ${mobileOfSp} where id = ${on.sp.officerId}`.execute(on.db.owner);
}, 180_000);
beforeEach(() => on.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => on.close());

/** Told from home about an office; the office above has the FIR made at Palasi. */
async function anFirAbout(aboutOfficeId: OfficeId, { belongs, section = '308(2)' }: { belongs?: FirStory['belongs']; section?: string } = {}): Promise<{ firId: FirId; number: string; path: string; deskPath: string }> {
  const { deps, palasi: there } = on;
  const mobile = aMobile();
  const { citizen } = await citizenBrowser(on, mobile);
  const words = 'दारोग़ा ने रिपोर्ट लिखने के पैसे माँगे।';
  const told = { draftId: newId(), lang: 'hi', nature: 'police', placeId: null, placeText: 'थाना', districtCode: 188, officeId: aboutOfficeId, occurredOn: '2026-11-23', occurredTime: '18:30', narrative: words, name: 'फूलमती देवी', mobile };
  const { number } = await valueOf(fileComplaint(deps, citizen, FileComplaint.parse(told)));
  await valueOf(directStation(deps, aboutOfficeId === spOffice ? dig : on.sp, { number, officeId: palasi }));
  await valueOf(receiveComplaint(deps, there.sho, number));
  await valueOf(signComplaint(deps, there.sho, { number, wasReadOver: true }));
  const { firId } = await valueOf(
    registerFirFromComplaint(deps, there.sho, {
      number,
      belongs,
      input: {
        occurredFrom: instantOf('2026-11-23T18:30:00+05:30'),
        occurredTo: undefined,
        sections: [{ offenceId: undefined, act: 'BNS', provision: section }],
        items: {
          place: { address: 'थाना', directionAndDistance: '', beat: '' },
          informant: { name: 'फूलमती देवी', relativeName: '', address: '', mobile: '', occupation: '' },
          accused: 'दारोग़ा',
          delayReason: '',
          inquestNumber: '',
          sensitivity: [],
          firstInformation: { text: words, lang: 'hi' },
          informationType: 'electronic',
          recording: { recorderId: there.sho.officerId, givenByVictimWoman: false, withoutWomanReason: '', victimIsDisabled: false },
          investigatingOfficerId: there.investigator.officerId,
          readOver: true,
        },
      },
    }),
  );
  const path = pathOf(await publicationOf(on, firId));
  return { firId, number, path, deskPath: path.replace('/firs/', '/desk/firs/') };
}

let mobiles = 0;
const aMobile = () => `64000${String((mobiles += 1)).padStart(5, '0')}`;
const messagesTo = async (mobile: string) => (await sql<{ template: string }>`select template from outgoing_messages where recipient = ${mobile} order by queued_at, id`.execute(on.db.owner)).rows.map(({ template }) => template);
const asked = async (path: string) => {
  const { browser } = await citizenBrowser(on, aMobile());
  await browser.get(`${path}/accused-copy`);
  expect((await browser.post(`${path}/accused-copy`, { name: 'दारोग़ा सिंह', standing: 'accused' })).statusCode).toBe(303);
  return (await sql<{ id: string }>`select id from fir_copy_applications order by made_at desc, id desc limit 1`.execute(on.db.owner)).rows[0]?.id ?? '';
};
const ofCopy = async (id: string) => (await sql<{ at: number | null }>`select escalated_to_office_id as at from fir_copy_applications where id = ${id}`.execute(on.db.owner)).rows[0]?.at;

/** Every door of the desk to one FIR answers as for a number that there is not. */
async function expectNoDoor(browser: TestBrowser, { deskPath, copyId }: { deskPath: string; copyId: string }): Promise<void> {
  for (const door of [deskPath, `${deskPath}/letter.pdf`, `${deskPath}/story`, `/en/desk/copies/${copyId}`, `/en/desk/copies/${copyId}/copy.pdf`]) expect((await browser.get(door)).statusCode, door).toBe(404);
  await browser.get('/en/desk/copies');
  for (const choice of ['hold', 'release', 'withhold', 'no-line']) expect((await browser.post(deskPath, { choice, reasons })).statusCode, choice).toBeGreaterThanOrEqual(404);
  const answer = { representation: newId(), outcome: 'keep', 'committee-1': 'ASP A', 'committee-2': 'DySP B', 'committee-3': 'DySP C', answer: reasons };
  const posts = { letter: { letter: '14/2026' }, story: {}, answer };
  for (const [door, fields] of Object.entries(posts)) expect((await browser.post(`${deskPath}/${door}`, fields)).statusCode, door).toBe(404);
  expect((await browser.post(`/en/desk/copies/${copyId}/give`, { proof: 'photo-paper', feeNote: 'stamp of 10 rupees' })).statusCode).toBe(404);
  expect((await browser.post(`/en/desk/copies/${copyId}/refuse`, { ground: 'withheld', reasons })).statusCode).toBe(404);
}

describe('5.1: an FIR about the SP’s office', () => {
  it('never comes to that office: not late, not late in breach, not in a list, not by its address, not to be decided', async () => {
    const fir = await anFirAbout(spOffice);
    const copyId = await asked(fir.path);
    const before = await messagesTo(mobileOfSp);
    await sweepAt(on, '2026-11-26T10:00:00+05:30');
    expect((await publicationOf(on, fir.firId)).escalatedToOfficeId, 'after 48 hours').toBe(range);
    expect(await ofCopy(copyId)).toBe(range);
    await sweepAt(on, '2026-11-27T10:00:00+05:30');
    expect((await publicationOf(on, fir.firId)).escalatedToOfficeId, 'after 72 hours').toBe(range);
    expect(await messagesTo(mobileOfSp)).toEqual(before);
    expect(await messagesTo(mobileOfDig)).toContain('duty-late');
    const sp = await officerBrowser(on, on.sp);
    for (const list of ['/en/desk/firs', '/en/desk/firs?all=yes']) expect((await sp.get(list)).body, list).not.toContain(fir.deskPath);
    expect((await sp.get('/en/desk/copies')).body).not.toContain(copyId);
    await expectNoDoor(sp, { deskPath: fir.deskPath, copyId });
    const [decisions] = (await sql<{ count: string }>`select count(*) from fir_publication_decisions where fir_id = ${fir.firId}`.execute(on.db.owner)).rows;
    expect(Number(decisions?.count)).toBe(0);
  });
  it('L15, L17, L18: the office above that took the complaint decides in its place', async () => {
    const fir = await anFirAbout(spOffice);
    const copyId = await asked(fir.path);
    const above = await officerBrowser(on, dig);
    expect((await above.get('/en/desk/firs')).body).toContain(fir.deskPath);
    expect((await above.get('/en/desk/copies')).body).toContain(copyId);
    await above.get(fir.deskPath);
    expect((await above.post(fir.deskPath, { choice: 'withhold', reasons })).statusCode).toBe(303);
    on.clock.set('2026-11-25T10:00:00+05:30');
    const { browser } = await citizenBrowser(on, aMobile());
    await browser.get(`${fir.path}/ask`);
    expect((await browser.post(`${fir.path}/ask`, { name: 'Mohan', concern: 'accused', words: 'I want to know it' })).statusCode).toBe(303);
    const nextDay = await officerBrowser(on, dig);
    const representation = /name="representation" value="([^"]+)"/.exec((await nextDay.get(fir.deskPath)).body)?.[1] ?? '';
    expect((await listClocksOf(on.deps.db.$pickTables<ClockTables>(), representation)).map(({ officeId }) => officeId), 'the SP is not asked').toEqual([range]);
    const sp = await officerBrowser(on, on.sp);
    await sp.get('/en/desk/firs');
    const answer = { representation, outcome: 'keep', 'committee-1': 'ASP A', 'committee-2': 'DySP B', 'committee-3': 'DySP C', answer: reasons };
    expect((await sp.post(`${fir.deskPath}/answer`, answer)).statusCode).toBe(404);
    expect((await nextDay.post(`${fir.deskPath}/answer`, answer)).statusCode).toBe(303);
    await nextDay.get(`/en/desk/copies/${copyId}`);
    expect((await nextDay.post(`/en/desk/copies/${copyId}/give`, { proof: 'photo-paper', feeNote: 'stamp of 10 rupees' })).statusCode).toBe(303);
  });
  it('L12: a Zero FIR on its way, late or disputed, passes it by, and so does the FIR that it becomes', async () => {
    const fir = await anFirAbout(spOffice, { belongs: { destination: { kind: 'station', officeId: kursakanta }, ground } });
    const { deps } = on;
    const shownAt = async () => (await sql<{ at: number | null; decider: number | null }>`select c.escalated_to_office_id as at, t.decider_office_id as decider from complaints c left join fir_transfers t on t.source_id = c.id where c.number = ${fir.number}`.execute(on.db.owner)).rows[0];
    const before = await messagesTo(mobileOfSp);
    await sweepAt(on, '2026-11-25T10:00:00+05:30');
    expect((await shownAt())?.at, 'not sent in a day').toBe(range);
    await valueOf(sendZeroFir(deps, on.palasi.sho, fir.number));
    await sweepAt(on, '2026-11-26T10:00:00+05:30');
    await valueOf(disputeZeroFir(deps, kursakantaSho, { number: fir.number, ground }));
    expect((await shownAt())?.decider).toBe(range);
    const decision = { number: fir.number, toOfficeId: kursakanta, ground };
    expect(await decideDispute(deps, on.sp, decision)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    await sweepAt(on, '2026-11-28T10:00:00+05:30');
    await valueOf(decideDispute(deps, dig, decision));
    await valueOf(acceptZeroFir(deps, kursakantaSho, { number: fir.number, investigatingOfficerId: (await anOfficer(deps, { posting: { officeId: kursakanta, role: 'investigating-officer', rank: 'si' } })).officerId }));
    const [regular] = (await sql<{ id: FirId; about_office_id: number; above_office_id: number }>`select id, about_office_id, above_office_id from firs where zero_fir_id = ${fir.firId}`.execute(on.db.owner)).rows;
    if (regular === undefined) throw new Error('It was not taken over');
    expect(regular).toMatchObject({ about_office_id: spOffice, above_office_id: range });
    await sweepAt(on, '2026-12-01T10:00:00+05:30');
    expect((await publicationOf(on, regular.id)).escalatedToOfficeId).toBe(range);
    expect(await messagesTo(mobileOfSp)).toEqual(before);
    const sp = await officerBrowser(on, on.sp);
    expect((await sp.get('/en/desk/firs?all=yes')).body).not.toContain(pathOf(await publicationOf(on, regular.id)).replace('/firs/', '/desk/firs/'));
  });
});

describe('5.1: an FIR about a station', () => {
  it('goes up to the SP as any other, and has no door for that station', async () => {
    const fir = await anFirAbout(jokihat);
    const copyId = await asked(fir.path);
    await sweepAt(on, '2026-11-26T10:00:00+05:30');
    expect((await publicationOf(on, fir.firId)).escalatedToOfficeId).toBe(spOffice);
    expect((await (await officerBrowser(on, on.sp)).get('/en/desk/firs')).body).toContain(fir.deskPath);
    for (const officer of [on.sho, on.investigator]) {
      const browser = await officerBrowser(on, officer);
      expect((await browser.get('/en/desk/firs?all=yes')).body).not.toContain(fir.deskPath);
      await expectNoDoor(browser, { deskPath: fir.deskPath, copyId });
    }
  });
  it('cannot be kept at the office it is about, whatever a program does', async () => {
    const { firId } = await anFirAbout(jokihat);
    await expect(sql`update firs set office_id = about_office_id where id = ${firId}`.execute(on.db.owner)).rejects.toThrow('firs_never_at_office_complained_of');
  });
  it('L20: tells the public neither which office it is about nor who took the complaint', async () => {
    const { firId, path } = await anFirAbout(jokihat);
    await sweepAt(on, '2026-11-25T10:00:00+05:30');
    const page = await on.site.inject(path);
    expect(page.statusCode).toBe(200);
    for (const name of ['Jokihat', 'SP office']) expect(page.body, name).not.toContain(name);
    expect((await publicationOf(on, firId)).state).toBe('published');
  });
});
