import type { Page } from '@playwright/test';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { place: 'जोकीहाट', found: /Jokihat|जोकीहाट/, name: 'सबीना ख़ातून', own: 'रामू ने मेरी साइकिल चुराई।', wrong: 'श्यामू ने मेरी साइकिल चुराई।', added: 'श्यामू', said: 'श्यामू नहीं, रामू।', saidLater: 'साइकिल लाल थी, यह भी लिखिए।', reason: 'गवाह ने भी यही नाम बताया है।', offence: 'चोरी' },
  en: { place: 'Jokihat', found: /Jokihat/, name: 'Sabina Khatun', own: 'Ramu took my bicycle.', wrong: 'Shyamu took my bicycle.', added: 'Shyamu', said: 'Not Shyamu, Ramu.', saidLater: 'The bicycle was red, write that too.', reason: 'A witness has named the same person.', offence: 'theft' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`the person reads what was typed before signing, and says that it is not so (${lang})`, async ({ page, desk }) => {
    test.setTimeout(150_000);
    const words = complaintMessages(lang);
    const { card, type, keep } = words.correcting;
    const story = stories[lang];
    const number = await fileComplaint(page, lang, { place: story.place, choose: { place: story.found }, words: story.own, name: story.name });
    const record = `/${lang}/desk/complaints/${number}`;
    const track = `/${lang}/complaints/${number}`;
    await signInOfficer(desk, lang, 'sho.jokihat');
    await desk.goto(record);
    await desk.getByRole('button', { name: words.desk.receive.button }).click();
    await expect(desk.getByLabel(type.words), 'begins with the person’s own words').toHaveValue(story.own);
    await desk.getByLabel(type.words).fill(story.wrong);
    await desk.getByRole('button', { name: type.button }).click();
    await looksRight(desk);

    await page.goto(track);
    await expect(page.getByRole('heading', { name: card.typed })).toBeVisible();
    await expect(page.locator('ins').filter({ hasText: story.added })).toBeVisible();
    await looksRight(page);
    await says(page, lang, story.said);
    await expect(page.getByText(card.waits)).toBeVisible();
    await expect(page.getByRole('link', { name: card.link })).toHaveCount(0);
    await looksRight(page);

    await desk.goto(record);
    await expect(desk.getByText(story.said).first()).toBeVisible();
    await desk.getByLabel(words.desk.sign.readOver).check();
    await desk.getByRole('button', { name: words.desk.sign.button }).click();
    await registerFir(desk, lang);
    await expect(desk.getByRole('link', { name: words.errors.correctionOpen }), 'no FIR while an answer is owed').toBeVisible();
    await desk.goto(record);
    await desk.getByLabel(type.words).fill(story.own);
    await desk.getByRole('button', { name: type.correct }).click();
    await looksRight(desk);

    await page.goto(track);
    await expect(page.getByText(card.same)).toBeVisible();
    await page.getByText(card.earlier(1)).click();
    await expect(page.getByText(story.wrong), 'the wrong version stays').toBeVisible();

    await desk.goto(record);
    await registerFir(desk, lang);
    await expect(desk.getByText(/FIR.*\d+\/\d{4}/).first()).toBeVisible();
    await page.goto(track);
    await expect(page.getByRole('heading', { name: card.fir })).toBeVisible();
    await says(page, lang, story.saidLater);
    await desk.goto(record);
    await expect(desk.getByText(keep.lawFir)).toBeVisible();
    await desk.getByLabel(keep.reason).fill(story.reason);
    await desk.getByRole('button', { name: keep.button }).click();
    await looksRight(desk);
    await page.goto(track);
    await expect(page.getByText(story.reason)).toBeVisible();
    await looksRight(page);
  });
}

async function says(page: Page, lang: Lang, said: string): Promise<void> {
  const words = complaintMessages(lang);
  await page.getByRole('link', { name: words.correcting.card.link }).click();
  await page.getByRole('button', { name: words.correcting.page.send }).click();
  await expect(page.getByRole('link', { name: words.errors.correctionWords })).toBeVisible();
  await looksRight(page);
  await page.getByLabel(words.correcting.page.words).fill(said);
  await page.getByRole('button', { name: words.correcting.page.send }).click();
  await expect(page.getByText(said)).toBeVisible();
}

async function registerFir(desk: Page, lang: Lang): Promise<void> {
  const words = complaintMessages(lang);
  await desk.getByRole('link', { name: words.desk.register.button }).click();
  await desk.getByLabel(words.fir.findSection).fill(stories[lang].offence);
  await desk.getByRole('button', { name: words.fir.find }).click();
  await desk.getByRole('checkbox', { name: 'BNS 303(2)' }).first().check();
  await desk.getByLabel(words.fir.investigator).selectOption({ index: 1 });
  await desk.getByLabel(words.fir.readOver).check();
  await desk.getByRole('button', { name: words.fir.register }).click();
}
