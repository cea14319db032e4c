import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FirId, OfficeId } from '../kernel/id.ts';
import type { OfficerActor } from '../kernel/actor.ts';
import { istDate } from '../kernel/instant.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { pagesWithoutSpaces, withoutSpaces } from '../foundation/documents/testing/pdf-text.ts';
import { confirmNarrative, publicationMessages } from '../domains/cases/index.ts';
import { sendZeroFirOutside } from '../domains/complaints/index.ts';
import { markupErrors } from '../web/testing/markup-errors.ts';
import { aRegisteredFir, citizenBrowser, officerBrowser, pathOf, publicationOf, publicationSite, sweepAt, takenOver, type FirStory, type PublicationSite } from './testing/publication-site.ts';

const words = publicationMessages('en');
const theft = { section: { act: 'BNS', provision: '303(2)' } } as const;
const rape = { section: { act: 'BNS', provision: '64(1)' } } as const;
const palasi = 1009 as OfficeId;
const ground = 'The place lies in the area of Palasi.';
const reasons = 'Ten letters and more: the victim could be recognised.';
const atPalasi: FirStory['belongs'] = { destination: { kind: 'station', officeId: palasi }, ground };
const inAnotherState: FirStory['belongs'] = { destination: { kind: 'outside', state: 'Uttar Pradesh', station: 'Rupaidiha' }, ground };

let on: PublicationSite;
beforeAll(async () => {
  on = await publicationSite();
}, 180_000);
beforeEach(() => on.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => on.close());

async function see(firId: FirId): Promise<{ status: number; body: string }> {
  const { statusCode, body } = await on.site.inject(pathOf(await publicationOf(on, firId)));
  return { status: statusCode, body };
}

async function confirm(officer: OfficerActor, firId: FirId): Promise<void> {
  await valueOf(confirmNarrative(on.deps, officer, { key: await publicationOf(on, firId), hidden: [], wasRead: true }));
}

async function decide(officer: OfficerActor, firId: FirId, choice: string): Promise<number> {
  const browser = await officerBrowser(on, officer);
  const path = pathOf(await publicationOf(on, firId)).replace('/firs/', '/desk/firs/');
  expect((await browser.get(path)).statusCode).toBe(200);
  return (await browser.post(path, { choice, reasons })).statusCode;
}

describe('a Zero FIR', () => {
  test('L14: appears by itself at an address of its own beside an ordinary FIR of the same station, year and number', async () => {
    const ordinary = await aRegisteredFir(on, theft);
    const zero = await aRegisteredFir(on, { ...theft, belongs: atPalasi });
    const [one, other] = [await publicationOf(on, ordinary.firId), await publicationOf(on, zero.firId)];
    expect([one.officeId, one.year, one.number]).toEqual([other.officeId, other.year, other.number]);
    expect(pathOf(other)).toBe('/en/firs/1006/2026/0-0001');
    await sweepAt(on, '2026-11-25T08:59:59+05:30');
    expect((await see(zero.firId)).status).toBe(404);
    await sweepAt(on, '2026-11-25T09:00:00+05:30');
    const page = await see(zero.firId);
    expect(page.status).toBe(200);
    expect(page.body).toContain('FIR 0/0001/2026');
    expect(page.body).toContain(words.public.zeroState);
    expect(page.body).not.toContain('साइकिल');
    expect((await see(ordinary.firId)).body).toContain('<h1>FIR 1/2026</h1>');
    expect(await markupErrors(page.body)).toEqual([]);
  });

  test('stands in a list of its own, and no other writing of its address is known', async () => {
    const { firId } = await aRegisteredFir(on, { ...theft, belongs: atPalasi });
    await confirm(on.sho, firId);
    const address = pathOf(await publicationOf(on, firId));
    const zeros = (await on.site.inject('/en/firs/1006?series=zero')).body;
    expect(zeros).toContain(`href="${address}"`);
    expect(await markupErrors(zeros)).toEqual([]);
    expect((await on.site.inject('/en/firs/1006')).body).not.toContain(address);
    for (const wrong of ['0-2', '0-00002', '00002', '0-0000', '0']) expect((await on.site.inject(`/en/firs/1006/2026/${wrong}`)).statusCode, wrong).toBe(404);
  });

  test('L20: its copy says that the place lies elsewhere, and never what an officer typed about another State', async () => {
    const { firId, complaintNumber } = await aRegisteredFir(on, { ...theft, belongs: inAnotherState });
    await valueOf(sendZeroFirOutside(on.deps, on.sho, { number: complaintNumber, mark: 'by letter 44 to Rupaidiha', on: istDate('2026-11-24') }));
    await confirm(on.sho, firId);
    const page = await see(firId);
    expect(page.body).toContain(words.public.elsewhere);
    const paper = await on.site.inject(`${pathOf(await publicationOf(on, firId))}/copy.pdf`);
    const text = (await pagesWithoutSpaces(paper.rawPayload)).join('');
    expect(text).toContain(withoutSpaces('Outside of the area of this police station (Zero FIR)'));
    expect(text).toContain(withoutSpaces('मेरी साइकिल हाट से चोरी हो गई।'));
    for (const typed of ['Rupaidiha', 'Uttar Pradesh', ground]) {
      expect(page.body).not.toContain(typed);
      expect(text).not.toContain(withoutSpaces(typed));
    }
  });

  test('L16: is held where its section is on the list, and only number and year show from its hour on', async () => {
    const { firId } = await aRegisteredFir(on, { ...rape, belongs: atPalasi });
    await sweepAt(on, '2026-11-25T08:59:59+05:30');
    expect((await see(firId)).status).toBe(404);
    await sweepAt(on, '2026-11-25T09:00:00+05:30');
    const page = await see(firId);
    expect(page.body).toContain(words.public.withheldText);
    expect(page.body).not.toMatch(/BNS|November/);
    const asked = await on.site.inject(`${pathOf(await publicationOf(on, firId))}/ask`);
    expect(asked.body).toContain(words.ask.signInButton);
  });
});

describe('after the transfer', () => {
  test('the Zero FIR and the FIR that it became name each other as soon as both are on the web', async () => {
    const { firId: zeroId, complaintNumber } = await aRegisteredFir(on, { ...theft, belongs: atPalasi });
    await confirm(on.sho, zeroId);
    const firId = await takenOver(on, complaintNumber);
    const [zero, fir] = [pathOf(await publicationOf(on, zeroId)), pathOf(await publicationOf(on, firId))];
    expect((await see(zeroId)).body).not.toContain(fir);
    await confirm(on.palasi.sho, firId);
    expect((await see(zeroId)).body).toContain(`href="${fir}"`);
    expect((await see(firId)).body).toContain(`href="${zero}"`);
    expect((await see(firId)).body).toContain(words.public.linked.zero);
  });

  test('the FIR waits for an officer when its Zero FIR was withheld in writing', async () => {
    const { firId: zeroId, complaintNumber } = await aRegisteredFir(on, { ...theft, belongs: atPalasi });
    expect(await decide(on.sp, zeroId, 'withhold')).toBe(303);
    const firId = await takenOver(on, complaintNumber);
    expect(await publicationOf(on, firId)).toMatchObject({ state: 'held', heldFor: 'officer' });
    await sweepAt(on, '2026-12-10T10:00:00+05:30');
    expect((await see(firId)).body).not.toContain('BNS');
    expect((await see(zeroId)).body).not.toContain(pathOf(await publicationOf(on, firId)));
  });

  test('what takes one of them off the web takes the other off in the same act', async () => {
    const { firId: zeroId, complaintNumber } = await aRegisteredFir(on, { ...theft, belongs: atPalasi });
    const firId = await takenOver(on, complaintNumber);
    await confirm(on.sho, zeroId);
    await confirm(on.palasi.sho, firId);
    expect(await decide(on.palasi.sho, firId, 'hold')).toBe(303);
    expect(await publicationOf(on, zeroId)).toMatchObject({ state: 'held', heldFor: 'officer' });
    expect((await on.site.inject(`${pathOf(await publicationOf(on, zeroId))}/copy.pdf`)).statusCode).toBe(404);
    expect(await decide(on.sp, zeroId, 'release')).toBe(303);
    expect((await see(zeroId)).body).toContain('BNS 303(2)');
    expect((await see(zeroId)).body).not.toContain(pathOf(await publicationOf(on, firId)));
  });

  test('the informant reads of both whether everybody will see them', async () => {
    const mobile = '6000066677';
    const { browser, citizen } = await citizenBrowser(on, mobile);
    const { firId: zeroId, complaintNumber } = await aRegisteredFir(on, { ...theft, complaint: { mobile }, filedBy: citizen, belongs: atPalasi });
    await confirm(on.sho, zeroId);
    const firId = await takenOver(on, complaintNumber);
    const page = (await browser.get(`/en/complaints/${complaintNumber}`)).body;
    expect(page).toContain(`href="${pathOf(await publicationOf(on, zeroId))}"`);
    expect(page).not.toContain(`href="${pathOf(await publicationOf(on, firId))}"`);
    expect(page).toContain('A short copy goes on the web by 25 November 2026, 9:00 am');
  });
});
