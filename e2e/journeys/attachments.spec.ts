/// <reference lib="dom" />
import type { Locator } from '@playwright/test';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import { evidenceMessages } from '../../src/foundation/evidence/index.ts';
import { office, pdf, phonePhoto, PLANTED } from '../../src/foundation/evidence/testing/fixture-files.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { expect, expectReflowAt320, expectValidHtml, test } from '../fixtures.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { words: 'मेरी दीवार तोड़ दी, फ़ोटो देखिए।', name: 'सीता देवी' },
  en: { words: 'They broke my wall, see the photo.', name: 'Sita Devi' },
} as const satisfies Record<Lang, unknown>;

const photo = { name: 'दीवार.jpg', mimeType: 'image/jpeg', buffer: phonePhoto() };
const bill = { name: 'bill.pdf', mimeType: 'application/pdf', buffer: pdf() };
const letter = { name: 'letter.docx', mimeType: 'image/jpeg', buffer: office() };

for (const lang of ['hi', 'en'] as const) {
  test(`a photo goes with the complaint, a paper later; the officer sees the one without its place and saves the other (${lang})`, async ({ page, desk }) => {
    test.setTimeout(90_000);
    const words = complaintMessages(lang);
    const evidence = evidenceMessages(lang);
    const filesOf = (on: typeof page): Locator => on.locator('.evidence__file');
    const number = await fileComplaint(page, lang, { place: 'Jokihat', choose: { district: lang === 'hi' ? 'अररिया' : 'Araria' }, ...stories[lang], photo }, async (shown) => {
      if (!shown.url().endsWith('/papers')) return;
      await expectValidHtml(shown);
      await expectReflowAt320(shown);
      // Refused, the page says why and what to do; what is chosen afterwards goes through.
      await shown.getByLabel(words.papers.title).setInputFiles(letter);
      await shown.getByRole('button', { name: words.papers.add }).click();
      await expect(shown.getByRole('link', { name: evidence.problems.type })).toBeVisible();
      // Added and taken out again.
      await shown.getByLabel(words.papers.title).setInputFiles(bill);
      await shown.getByRole('button', { name: words.papers.add }).click();
      await expect(filesOf(shown)).toContainText(bill.name);
      await expectValidHtml(shown);
      await shown.getByRole('button', { name: evidence.remove }).click();
      await expect(filesOf(shown)).toHaveCount(0);
    });

    await page.goto(`/${lang}/complaints/${number}`);
    await expect(filesOf(page)).toHaveCount(1);
    await page.getByRole('link', { name: words.papers.addLink }).click();
    await expectReflowAt320(page);
    await page.getByLabel(words.papers.addTitle).setInputFiles(bill);
    await page.getByRole('button', { name: words.papers.addSend }).click();
    await expect(filesOf(page)).toHaveCount(2);
    await expect(page.getByText(words.timeline['complaint.paper-added'](1))).toBeVisible();
    await expectValidHtml(page);

    await signInOfficer(desk, lang, 'sp.araria');
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await expect(filesOf(desk)).toHaveCount(2);
    await expect(desk.getByText(evidence.notScanned)).toHaveCount(2);
    await expect(desk.locator('main')).not.toContainText(photo.name);
    await expectValidHtml(desk);
    await expectReflowAt320(desk);
    const address = async (link: string): Promise<string> => (await desk.getByRole('link', { name: link }).getAttribute('href')) ?? '';
    const shown = await desk.request.get(await address(`${evidence.open} 1`));
    expect((await shown.body()).includes(PLANTED)).toBe(false);
    expect((await (await desk.request.get(await address(`${evidence.save} 1`))).body()).equals(photo.buffer)).toBe(true);
    expect((await (await desk.request.get(await address(`${evidence.save} 2`))).body()).equals(bill.buffer)).toBe(true);
    // The browser draws the copy, though nothing on it may run.
    await desk.getByRole('link', { name: `${evidence.open} 1` }).click();
    expect(await desk.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
    // Without a session there is no such page.
    expect((await page.context().browser()?.newContext().then((stranger) => stranger.request.get(new URL(desk.url()).href)))?.status()).toBe(404);
  });
}
