import type { Page } from '@playwright/test';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import { identityMessages } from '../../src/foundation/identity/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import type { JourneyLogin } from '../officer-sessions.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

/** One officer for each run of this journey: an officer goes on leave once at a time. */
const stations: Readonly<Record<string, { readonly place: string; readonly found: RegExp; readonly sho: JourneyLogin }>> = {
  'phone-js': { place: 'Jokihat', found: /Jokihat|जोकीहाट/, sho: 'sho.jokihat' },
  'phone-nojs': { place: 'Athmalgola', found: /Athmalgola|अथमलगोला/, sho: 'sho.athmalgola' },
  desktop: { place: 'Amas', found: /^Amas|^आमस/, sho: 'sho.amas' },
};
const investigators = { hi: 'io1', en: 'io2' } as const satisfies Record<Lang, string>;
const words = { hi: 'खेत से पंप चोरी हो गया।', en: 'The pump was stolen from the field.' } as const satisfies Record<Lang, string>;

for (const lang of ['hi', 'en'] as const) {
  test(`an officer goes on leave, and the file goes to somebody who is there (${lang})`, async ({ page, desk }) => {
    test.setTimeout(120_000);
    const station = stations[test.info().project.name];
    if (station === undefined) throw new Error('This project has no station of its own');
    const login = station.sho.replace('sho', investigators[lang]);
    const { officers } = identityMessages(lang);

    await becomes(desk, lang, 'admin.bihar');
    const officerPath = await openOfficer(desk, lang, login);
    const away = await desk.locator('h1').innerText();

    const number = await fileComplaint(page, lang, { place: station.place, choose: { place: station.found }, words: words[lang], name: 'Ramu' });
    await becomes(desk, lang, station.sho);
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await desk.getByRole('button', { name: complaintMessages(lang).desk.receive.button }).click();
    await desk.getByLabel(complaintMessages(lang).desk.assign.officer).selectOption({ label: away });
    await desk.getByRole('button', { name: complaintMessages(lang).desk.assign.button }).click();
    await hasIt(page, lang, number, away);

    await becomes(desk, lang, 'admin.bihar');
    await desk.goto(officerPath);
    await desk.getByRole('link', { name: officers.openLeave }).click();
    await looksRight(desk);
    for (const part of ['day', 'month', 'year']) await desk.locator(`#lastDay-${part}`).fill(await desk.locator(`#from-${part}`).inputValue());
    await desk.getByRole('button', { name: officers.departures.leave.button }).click();
    await expect(desk.getByRole('link', { name: identityMessages(lang).errors.holdsOpenFiles })).toBeVisible();
    await expect(desk.locator('#lastDay-day'), 'what was typed stays').not.toHaveValue('');
    await looksRight(desk);
    await hasIt(page, lang, number, away);

    const standIn = await chooseDutyOfficer(desk, lang);
    await desk.getByRole('button', { name: officers.departures.leave.button }).click();
    await expect(desk).toHaveURL(officerPath);
    await expect(desk.getByText(officers.fileCount(0))).toBeVisible();
    await looksRight(desk);

    await hasIt(page, lang, number, standIn);
    await expect(page.getByText(complaintMessages(lang).timeline['complaint.handed-over'](standIn))).toBeVisible();
    await looksRight(page);
    await becomes(desk, lang, station.sho);
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await expect(desk.getByText(standIn).first()).toBeVisible();
    await isRefused(page, lang, login);

    // Back at work, so that the journey can be walked again.
    await becomes(desk, lang, 'admin.bihar');
    await desk.goto(officerPath);
    await desk.getByRole('button', { name: officers.endLeave }).click();
    await expect(desk.getByText(officers.statuses['on-duty'])).toBeVisible();
  });
}

async function becomes(desk: Page, lang: Lang, login: JourneyLogin): Promise<void> {
  await desk.context().clearCookies();
  await signInOfficer(desk, lang, login);
}

/** By the list and its search. Answers the address of the officer's page. */
async function openOfficer(desk: Page, lang: Lang, login: string): Promise<string> {
  const { officers } = identityMessages(lang);
  await desk.goto(`/${lang}/desk/officers`);
  await looksRight(desk);
  await desk.getByRole('searchbox').fill(login);
  await desk.getByRole('searchbox').press('Enter');
  await desk.getByRole('rowheader').getByRole('link').click();
  await expect(desk.getByText(officers.postings).first()).toBeVisible();
  await looksRight(desk);
  return desk.url();
}

/** The citizen's page says who has it now. */
async function hasIt(page: Page, lang: Lang, number: string, who: string): Promise<void> {
  await page.goto(`/${lang}/complaints/${number}`);
  await expect(page.locator('.holder')).toContainText(who);
}

async function chooseDutyOfficer(desk: Page, lang: Lang): Promise<string> {
  const role = identityMessages(lang).roles['duty-officer'];
  const select = desk.getByLabel(identityMessages(lang).officers.acting);
  const label = (await select.locator('option').allInnerTexts()).find((text) => text.endsWith(`, ${role}`)) ?? '';
  await select.selectOption({ label });
  return label.replace(`, ${role}`, '');
}

/** The right password opens nothing during the leave, and the page says why. */
async function isRefused(page: Page, lang: Lang, login: string): Promise<void> {
  const { signIn, refusals } = identityMessages(lang);
  await page.context().clearCookies();
  await page.goto(`/${lang}/desk/sign-in`);
  await page.getByLabel(signIn.login).fill(login);
  await page.getByLabel(signIn.password).fill('nagrik-demo');
  await page.getByRole('button', { name: signIn.button }).click();
  await expect(page.getByText(refusals.onLeave).first()).toBeVisible();
  await looksRight(page);
}
