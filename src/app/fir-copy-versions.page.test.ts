import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FirId } from '../kernel/id.ts';
import { newId } from '../platform/crypto/ids.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { instantOf } from '../kernel/instant.ts';
import { pagesWithoutSpaces, withoutSpaces } from '../foundation/documents/testing/pdf-text.ts';
import { registerFirFromComplaint, signComplaint, stateUrgency, takeComplaint } from '../domains/complaints/index.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { aRegisteredFir, citizenBrowser, officerBrowser, publicationSite, type PublicationSite } from './testing/publication-site.ts';

const theft = { section: { act: 'BNS', provision: '303(2)' } } as const;
const sent = { 'dispatched-day': '24', 'dispatched-month': '11', 'dispatched-year': '2026', 'dispatched-time': '11:15' };

let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
}, 180_000);
beforeEach(() => on.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => on.close());

/** Every version of the copy, the first one first. */
function versionsOf(firId: FirId) {
  return on.db.owner.selectFrom('papers').select(['number_key', 'code', 'status', 'version']).where('record_id', '=', firId).where('kind', '=', 'fir-copy').orderBy('version').execute();
}

async function copyOf(complaintNumber: string): Promise<string> {
  const paper = await (await officerBrowser(on, on.sho)).get(`/en/desk/complaints/${complaintNumber}/fir.pdf`);
  return (await pagesWithoutSpaces(paper.rawPayload)).join('');
}

describe('IIF-1 item 15', () => {
  test('stands on the next copy, on the record and in the timeline; the copy before stays genuine', async () => {
    const mobile = '6000044441';
    const { browser: informant, citizen } = await citizenBrowser(on, mobile);
    const { firId, complaintNumber } = await aRegisteredFir(on, { ...theft, complaint: { mobile }, filedBy: citizen });
    expect(await copyOf(complaintNumber)).not.toContain('24/11/202611:15');
    on.clock.set('2026-11-24T12:00:00+05:30');
    const browser = await officerBrowser(on, on.sho);
    const record = `/en/desk/complaints/${complaintNumber}`;
    await browser.get(record);
    expect((await browser.post(`${record}/dispatch`, sent)).statusCode).toBe(303);
    const page = (await browser.get(record)).body;
    expect(page).toContain('Sent to the Magistrate on 24 November 2026, 11:15 am');
    expect(await markupErrors(page)).toEqual([]);
    expect((await informant.get(`/en/complaints/${complaintNumber}`)).body).toContain('sent the report (FIR) to the Magistrate on 24 November 2026, 11:15 am');
    const copy = await copyOf(complaintNumber);
    expect(copy).toContain('24/11/202611:15');
    expect(copy).toContain('Version2');
    const [first] = await versionsOf(firId);
    const checked = (await on.site.inject(`/en/check/${first?.number_key}/${first?.code}`)).body;
    expect(checked).toContain('The paper is genuine, but there is a newer one');
    expect(checked).toContain('The newest version is 2.');
    expect(await on.db.owner.selectFrom('diary_entries').select('kind').where('record_id', '=', firId).where('kind', '=', 'fir-dispatched').execute()).toHaveLength(1);
  });

  test('is put right only by a later line that says why', async () => {
    const { firId, complaintNumber } = await aRegisteredFir(on, theft);
    on.clock.set('2026-11-24T12:00:00+05:30');
    const browser = await officerBrowser(on, on.sho);
    const record = `/en/desk/complaints/${complaintNumber}`;
    await browser.get(record);
    await browser.post(`${record}/dispatch`, sent);
    on.clock.set('2026-11-24T13:00:00+05:30');
    const wrong = await browser.post(`${record}/dispatch`, { ...sent, 'dispatched-time': '11:45' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Write the reason, at least a few words');
    expect(wrong.body).toContain('value="11:45"');
    expect((await browser.post(`${record}/dispatch`, { ...sent, 'dispatched-time': '11:45', dispatchReason: 'The book of letters says a quarter to twelve.' })).statusCode).toBe(303);
    const page = (await browser.get(record)).body;
    expect(page).toContain('Sent to the Magistrate on 24 November 2026, 11:45 am');
    expect(page).toContain('Earlier written down: 24 November 2026, 11:15 am');
    expect((await versionsOf(firId)).map(({ status }) => status)).toEqual(['replaced', 'replaced', 'current']);
    await expect(on.db.app.updateTable('fir_dispatches').set({ reason: 'x' }).where('fir_id', '=', firId).execute()).rejects.toThrow(/permission denied/);
    await expect(on.db.app.deleteFrom('fir_dispatches').where('fir_id', '=', firId).execute()).rejects.toThrow(/permission denied/);
  });

  test.each([
    ['09:59', 'This lies before the FIR was registered'],
    ['12:01', 'This moment has not come yet'],
    ['noon', 'Write day (23 11 2026) and time (18:30)'],
  ])('at %s of an FIR of ten o’clock, written down at noon, is refused', async (time, reason) => {
    const { firId, complaintNumber } = await aRegisteredFir(on, theft);
    on.clock.set('2026-11-24T12:00:00+05:30');
    const browser = await officerBrowser(on, on.sho);
    await browser.get(`/en/desk/complaints/${complaintNumber}`);
    const answer = await browser.post(`/en/desk/complaints/${complaintNumber}/dispatch`, { ...sent, 'dispatched-time': time });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(reason);
    expect(await versionsOf(firId)).toHaveLength(1);
  });

  test('is not for an officer who only investigates, and the form is not there', async () => {
    const { complaintNumber } = await aRegisteredFir(on, theft);
    const browser = await officerBrowser(on, on.investigator);
    expect((await browser.get(`/en/desk/complaints/${complaintNumber}`)).body).not.toContain('/dispatch');
    expect((await browser.post(`/en/desk/complaints/${complaintNumber}/dispatch`, sent)).statusCode).toBe(404);
  });
});

test('L5: an FIR of a disabled victim has a letter that asks the Magistrate to hear the victim, and names nobody', async () => {
  const done = { isDone: true, reason: '' };
  const hearing = { place: done, interpreter: done, video: done, magistrate: done };
  const { complaintNumber } = await aRegisteredFir(on, { section: { act: 'BNS', provision: '64(1)' }, items: { recording: { recorderId: on.sho.officerId, givenByVictimWoman: true, withoutWomanReason: '', victimIsDisabled: true, hearing } } });
  const browser = await officerBrowser(on, on.sho);
  expect((await browser.get(`/en/desk/complaints/${complaintNumber}`)).body).toContain(`href="/en/desk/complaints/${complaintNumber}/hearing-letter.pdf"`);
  const text = (await pagesWithoutSpaces((await browser.get(`/en/desk/complaints/${complaintNumber}/hearing-letter.pdf`)).rawPayload)).join('');
  for (const said of ['A disabled victim has to be heard', 'विकलांग पीड़ित का बयान दर्ज करना है', 'section 183(6)(a)', 'LM-H']) expect(text).toContain(withoutSpaces(said));
  expect(text).not.toContain(withoutSpaces('फूलमती'));
  const other = await aRegisteredFir(on, theft);
  expect((await browser.get(`/en/desk/complaints/${other.complaintNumber}`)).body).not.toContain('hearing-letter');
});

test('L3a: an FIR that did not wait for the signature gets its next copy when the person signs', async () => {
  const { deps, sho, investigator } = on;
  const taken = await valueOf(takeComplaint(deps, sho, { draftId: newId(), lang: 'hi', nature: 'theft', placeText: 'जोकीहाट हाट', occurredOn: '2026-11-23', occurredTime: '18:30', narrative: 'मेरी साइकिल चोरी हो गई।', name: 'फूलमती देवी', wasReadOver: true, isSigned: false }));
  await valueOf(stateUrgency(deps, sho, { number: taken.number, reason: 'The thief is about to leave the district.', isVerified: true }));
  const { firId } = await valueOf(
    registerFirFromComplaint(deps, sho, {
      number: taken.number,
      input: {
        occurredFrom: instantOf('2026-11-23T18:30:00+05:30'),
        occurredTo: undefined,
        sections: [{ offenceId: undefined, act: 'BNS', provision: '303(2)' }],
        items: {
          place: { address: 'जोकीहाट हाट', directionAndDistance: '', beat: '' },
          informant: { name: 'फूलमती देवी', relativeName: '', address: '', mobile: '', occupation: '' },
          accused: '',
          delayReason: '',
          inquestNumber: '',
          firstInformation: { text: 'मेरी साइकिल चोरी हो गई।', lang: 'hi' },
          informationType: 'oral',
          investigatingOfficerId: investigator.officerId,
          readOver: true,
        },
      },
    }),
  );
  const unsigned = await copyOf(taken.number);
  on.clock.set('2026-11-25T09:20:00+05:30');
  await valueOf(signComplaint(deps, sho, { number: taken.number, wasReadOver: true, mode: 'physical-at-station' }));
  const copy = await copyOf(taken.number);
  expect(unsigned).not.toContain('25/11/202609:20');
  expect(copy).toContain('25/11/202609:20');
  expect(copy).toContain(withoutSpaces('मेरी साइकिल चोरी हो गई।'));
  expect((await versionsOf(firId)).map(({ status }) => status)).toEqual(['replaced', 'current']);
});
