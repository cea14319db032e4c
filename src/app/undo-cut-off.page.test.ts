import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeId } from '../kernel/id.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { langs } from '../kernel/text.ts';
import { newId } from '../platform/crypto/ids.ts';
import { anOfficer } from '../foundation/identity/testing/an-officer.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { askCutOff, assignComplaint, attachPerson, cutOffInformant, FileComplaint, fileComplaint, followBySlip, receiveComplaint, takeComplaint, undoCutOff } from '../domains/complaints/index.ts';
import { complaintMessages } from '../domains/complaints/messages/index.ts';
import { citizenBrowser, officerBrowser, publicationSite, type PublicationSite } from './testing/publication-site.ts';

const story = { lang: 'hi', nature: 'assault', placeText: 'जोकीहाट हाट', placeId: null, districtCode: 188, officeId: 1006, occurredOn: '2026-11-23', occurredTime: '18:30', narrative: 'रास्ते में उसे मारा।', name: 'सलमा ख़ातून', onBehalf: 'other', victimName: 'रुख़साना बेगम', kinship: 'पड़ोसी' } as const;
const stopReason = 'एक औरत ने आकर कहा कि यही मारता है।';
const reason = 'वह औरत पीड़ित नहीं थी। असली पीड़ित से अकेले में बात हुई।';
const person = { relation: 'victim', name: 'रुख़साना बेगम', mayWrite: true, proof: 'photo-paper' } as const;

let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
}, 180_000);
beforeEach(() => on.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => on.close());

let mobiles = 0;
const aMobile = () => `62000${String((mobiles += 1)).padStart(5, '0')}`;
const messagesTo = async (mobile: string) => (await sql<{ template: string }>`select template from outgoing_messages where recipient = ${mobile} order by queued_at, id`.execute(on.db.owner)).rows.map(({ template }) => template);

/** Told for a neighbour, whom the station has seen; then stopped by the officer in charge. */
async function stopped({ isChecked = true }: { isChecked?: boolean } = {}) {
  const [mobile, victimMobile] = [aMobile(), aMobile()];
  const informant = await citizenBrowser(on, mobile);
  const { number } = await valueOf(fileComplaint(on.deps, informant.citizen, FileComplaint.parse({ ...story, draftId: newId(), mobile, victimMobile })));
  await valueOf(receiveComplaint(on.deps, on.sho, number));
  if (isChecked) await valueOf(attachPerson(on.deps, on.sho, { number, proof: '', person: { ...person, mobile: victimMobile } }));
  await valueOf(cutOffInformant(on.deps, on.sho, { number, reason: stopReason }));
  return { number, mobile, victimMobile, informant, victim: await citizenBrowser(on, victimMobile) };
}
type Stopped = Awaited<ReturnType<typeof stopped>>;
const undone = async (told: Stopped): Promise<void> => valueOf(undoCutOff(on.deps, on.sp, { number: told.number, reason, wereHeard: true }));
const pageOf = async ({ informant, number }: Stopped, lang: 'hi' | 'en' = 'hi') => (await informant.browser.get(`/${lang}/complaints/${number}`)).body;
const informantList = async ({ informant }: Stopped, lang: 'hi' | 'en') => (await informant.browser.get(`/${lang}/complaints`)).body;

describe('an informant whose reading was stopped by mistake', () => {
  it.each(langs)('reads the record again, as it is now, and is told so in plain words and not why (%s)', async (lang) => {
    const told = await stopped();
    expect(await pageOf(told, lang)).not.toContain(story.narrative);
    await undone(told);
    const page = await pageOf(told, lang);
    const { persons } = complaintMessages(lang);
    expect(page).toContain(story.narrative);
    expect(page).toContain(persons.undo.own('').slice(-40));
    for (const inside of [reason, stopReason, persons.marks['complaint.informant-cut-off']]) expect(page, inside).not.toContain(inside);
    expect(await markupErrors(page)).toEqual([]);
    expect(await informantList(told, lang)).toContain(complaintMessages(lang).states.received);
  });
  it('is sent one message that there is news, and nothing of what was not sent meanwhile', async () => {
    const told = await stopped();
    const before = await messagesTo(told.mobile);
    await valueOf(assignComplaint(on.deps, on.sho, { number: told.number, officerId: on.investigator.officerId }));
    expect(await messagesTo(told.mobile), 'nothing while it is stopped').toEqual(before);
    const ofVictim = await messagesTo(told.victimMobile);
    await undone(told);
    expect(await messagesTo(told.mobile)).toEqual([...before, 'news']);
    expect(await messagesTo(told.victimMobile), 'the victim is told too').toEqual([...ofVictim, 'news']);
  });
  it('both steps stay: in the record of the desk with their reasons, and in the ledger', async () => {
    const told = await stopped();
    await undone(told);
    const kinds = (await sql<{ kind: string }>`select l.kind from ledger_entries l join complaints c on c.id = l.record_id where c.number = ${told.number} order by l.id`.execute(on.db.owner)).rows.map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['complaint.informant-cut-off', 'complaint.cut-off-undone']);
    for (const lang of langs) {
      const page = (await (await officerBrowser(on, on.sp)).get(`/${lang}/desk/complaints/${told.number}`)).body;
      const { marks } = complaintMessages(lang).persons;
      for (const shown of [marks['complaint.informant-cut-off'], marks['complaint.cut-off-undone']('').slice(0, 20), stopReason, reason]) expect(page, shown).toContain(shown);
      expect(await markupErrors(page)).toEqual([]);
    }
    expect((await told.victim.browser.get(`/en/complaints/${told.number}`)).body, 'the victim reads that it is open again').toContain('Whoever told it can read the record again');
  });
  it('can be stopped again by the station', async () => {
    const told = await stopped();
    await undone(told);
    await valueOf(cutOffInformant(on.deps, on.sho, { number: told.number, reason: stopReason }));
    expect(await pageOf(told)).not.toContain(story.narrative);
    await undone(told);
    expect(await pageOf(told)).toContain(story.narrative);
  });
});

describe('who opens it again', () => {
  it('the SP, with a reason and a fresh code; not the station, nor a stranger', async () => {
    const told = await stopped();
    const input = { number: told.number, reason, wereHeard: true };
    expect(await undoCutOff(on.deps, on.sho, input)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await undoCutOff(on.deps, on.palasi.sho, input)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await undoCutOff(on.deps, on.sp, { ...input, reason: 'ग़लती' })).toMatchObject({ ok: false, refusal: { fields: { reason: 'undoReason' } } });
    const path = `/hi/desk/complaints/${told.number}/cut-off/undo`;
    const ofStation = await officerBrowser(on, on.sho);
    expect((await ofStation.get(path)).statusCode).toBe(404);
    const browser = await officerBrowser(on, on.sp);
    const form = await browser.get(path);
    expect(form.body).toContain(told.victimMobile);
    expect(await markupErrors(form.body)).toEqual([]);
    on.clock.advanceMs(16 * 60_000);
    expect((await browser.post(path, { reason, heard: 'yes' })).headers.location, 'the code of a while ago is too old').toContain('/desk/confirm');
    expect(await pageOf(told)).not.toContain(story.narrative);
    const fresh = await officerBrowser(on, on.sp);
    await fresh.get(path);
    const wrong = await fresh.post(path, { reason: '', heard: '' });
    expect(wrong.statusCode).toBe(422);
    for (const text of [complaintMessages('hi').persons.errors.undoReason, complaintMessages('hi').persons.errors.notHeard]) expect(wrong.body).toContain(text);
    expect(await markupErrors(wrong.body)).toEqual([]);
    expect((await fresh.post(path, { reason, heard: 'yes' })).statusCode).toBe(303);
    expect(await pageOf(told)).toContain(story.narrative);
    expect(await undoCutOff(on.deps, on.sp, input)).toMatchObject({ ok: false, refusal: { reason: 'notCutOff' } });
  });
  it('never the one who stopped it, whatever a program does', async () => {
    const told = await stopped();
    await undone(told);
    await valueOf(cutOffInformant(on.deps, on.sp, { number: told.number, reason: stopReason }));
    expect(await undoCutOff(on.deps, on.sp, { number: told.number, reason, wereHeard: true })).toMatchObject({ ok: false, refusal: { reason: 'cutOffByYourself' } });
    await expect(sql`update complaint_cut_offs set undone_at = cut_off_at, undone_by = cut_off_by, undone_reason = 'x' where undone_at is null and cut_off_by = ${on.sp.officerId}`.execute(on.db.owner)).rejects.toThrow('complaint_cut_offs');
    const standIn = await anOfficer(on.deps, { posting: { officeId: 101 as OfficeId, role: 'sp', rank: 'dysp' } });
    await valueOf(undoCutOff(on.deps, standIn, { number: told.number, reason, wereHeard: true }));
    expect(await pageOf(told)).toContain(story.narrative);
  });
  it('after victim and guardian whom an officer has seen were heard; whom only the informant named is nobody’s word yet', async () => {
    const seen = await stopped();
    expect(await undoCutOff(on.deps, on.sp, { number: seen.number, reason, wereHeard: false })).toMatchObject({ ok: false, refusal: { fields: { heard: 'notHeard' } } });
    const named = await stopped({ isChecked: false });
    await valueOf(undoCutOff(on.deps, on.sp, { number: named.number, reason, wereHeard: false }));
    expect(await pageOf(named)).toContain(story.narrative);
  });
});

describe('somebody who only played the victim', () => {
  it('does not stop it a second time by a word: the station is asked, and the answer is the same', async () => {
    const told = await stopped();
    await undone(told);
    expect(await askCutOff(on.deps, told.victim.citizen, { number: told.number, words: '' })).toEqual({ ok: true, value: undefined });
    expect(await pageOf(told)).toContain(story.narrative);
    const page = (await (await officerBrowser(on, on.sho)).get(`/hi/desk/complaints/${told.number}`)).body;
    expect(page).toContain(complaintMessages('hi').timeline['complaint.cut-off-asked']);
  });
});

it('the slip of the counter opens the record again too', async () => {
  const draftId = newId();
  const taken = await valueOf(takeComplaint(on.deps, on.sho, { draftId, lang: 'hi', nature: 'assault', placeText: 'हाट', occurredOn: '2026-11-23', occurredTime: null, narrative: story.narrative, name: story.name, wasReadOver: true, isSigned: true }));
  const [paper] = (await sql<{ code: string }>`select p.code from papers p join complaints c on c.id = p.record_id where c.number = ${taken.number}`.execute(on.db.owner)).rows;
  const follow = async () => (await valueOf(followBySlip(on.deps, { number: taken.number, code: paper?.code ?? '', address: '198.18.0.1' }))).visibleTo;
  await valueOf(cutOffInformant(on.deps, on.sho, { number: taken.number, reason: stopReason }));
  expect(await follow()).toBeUndefined();
  await valueOf(undoCutOff(on.deps, on.sp, { number: taken.number, reason, wereHeard: false }));
  expect(await follow()).toBeDefined();
});
