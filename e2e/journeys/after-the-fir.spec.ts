import type { Page } from '@playwright/test';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { shellMessages } from '../../src/web/messages/shell-messages.ts';
import { expect, expectReflowAt320, expectValidHtml, test } from '../fixtures.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { place: 'जोकीहाट', found: /Jokihat|जोकीहाट/, words: 'हाट से मेरी बकरी चोरी हो गई।', name: 'रेखा देवी', progress: 'दो गवाहों से बात हो गई है और जगह देख ली है। अब कैमरे की रिकॉर्डिंग देखी जाएगी।', named: 'रेखा देवी ने जो बताया, उसकी जाँच चल रही है।', court: 'न्यायिक दंडाधिकारी, अररिया' },
  en: { place: 'Jokihat', found: /Jokihat/, words: 'My goat was stolen from the market.', name: 'Rekha Devi', progress: 'We have spoken with two witnesses and looked at the place. Next we look at the camera.', named: 'We are checking what Rekha Devi has told us.', court: 'Judicial Magistrate, Araria' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`after the FIR the person hears how far it is, and that the report went to the court (${lang})`, async ({ page, desk }) => {
    test.setTimeout(120_000);
    const words = complaintMessages(lang);
    const story = stories[lang];
    const number = await fileComplaint(page, lang, { place: story.place, choose: { place: story.found }, words: story.words, name: story.name });
    await signInOfficer(desk, lang, 'sho.jokihat');
    await registerFir(desk, lang, number);

    await desk.getByRole('link', { name: words.duties.link }).click();
    await looksRight(desk);
    await tellProgress(desk, lang);
    await page.goto(`/${lang}/complaints/${number}`);
    await expect(page.getByRole('heading', { name: words.duties.card.heading, exact: true })).toBeVisible();
    await expect(page.getByText(story.progress)).toBeVisible();
    await looksRight(page);

    await sendReport(desk, lang);
    await page.goto(`/${lang}/complaints/${number}`);
    await expect(page.getByRole('heading', { name: words.duties.report.card })).toBeVisible();
    await expect(page.getByText(words.duties.report.says['charge-sheet'])).toBeVisible();
    await expect(page.locator('.summary__row').filter({ hasText: words.duties.report.court }).first()).toContainText(story.court);
    await looksRight(page);
  });
}

async function registerFir(desk: Page, lang: Lang, number: string): Promise<void> {
  const words = complaintMessages(lang);
  await desk.goto(`/${lang}/desk/complaints/${number}`);
  await desk.getByRole('button', { name: words.desk.receive.button }).click();
  await desk.getByLabel(words.desk.sign.readOver).check();
  await desk.getByRole('button', { name: words.desk.sign.button }).click();
  await desk.getByRole('link', { name: words.desk.register.button }).click();
  await desk.getByLabel(words.fir.typed).fill('BNS 303(2)');
  await desk.getByLabel(words.fir.investigator).selectOption({ index: 1 });
  await desk.getByLabel(words.fir.readOver).check();
  await desk.getByRole('button', { name: words.fir.register }).click();
  await expect(desk.getByRole('link', { name: words.duties.link })).toBeVisible();
}

/** First words that name somebody, which the page points at; then words that can go out, read over as the person will. */
async function tellProgress(desk: Page, lang: Lang): Promise<void> {
  const { duties, errors } = complaintMessages(lang);
  const { progress } = duties;
  const story = stories[lang];
  await desk.getByRole('button', { name: progress.look }).click();
  await expect(desk.getByRole('link', { name: errors.progressWords })).toBeVisible();
  await expect(desk.getByRole('link', { name: errors.progressWay })).toBeVisible();
  await looksRight(desk);
  await desk.getByLabel(progress.words).fill(story.named);
  await desk.getByLabel(progress.ways.page).check();
  await desk.getByRole('button', { name: progress.look }).click();
  await expect(desk.getByText(progress.named(story.name.split(' ').join(', ')))).toBeVisible();
  await looksRight(desk);
  await desk.getByRole('button', { name: progress.change }).click();
  await expect(desk.getByLabel(progress.words), 'what was typed stays').toHaveValue(story.named);
  await desk.getByLabel(progress.words).fill(story.progress);
  await desk.getByRole('button', { name: progress.look }).click();
  await expect(desk.getByText(story.progress)).toBeVisible();
  await desk.getByRole('button', { name: progress.send }).click();
  await expect(desk.getByRole('link', { name: errors.progressRead })).toBeVisible();
  await looksRight(desk);
  await desk.getByLabel(progress.wasRead).check();
  await desk.getByRole('button', { name: progress.send }).click();
  await expect(desk.getByRole('heading', { name: duties.told })).toBeVisible();
  await looksRight(desk);
}

async function sendReport(desk: Page, lang: Lang): Promise<void> {
  const { duties, errors } = complaintMessages(lang);
  const story = stories[lang];
  const india = new Date(Date.now() + 5.5 * 3_600_000).toISOString();
  const [year = '', month = '', day = ''] = india.slice(0, 10).split('-');
  await desk.getByText(duties.write, { exact: true }).click();
  await desk.getByLabel(duties.report.kinds['charge-sheet']).check();
  await desk.getByRole('button', { name: duties.button }).click();
  await expect(desk.getByRole('link', { name: errors.deedAddressee })).toBeVisible();
  await looksRight(desk);
  await desk.getByLabel(duties.deeds['police-report-sent'].addressee, { exact: true }).fill(story.court);
  const box = desk.getByRole('group', { name: duties.day });
  await box.getByLabel(shellMessages(lang).date.day).fill(day);
  await box.getByLabel(shellMessages(lang).date.month).fill(month);
  await box.getByLabel(shellMessages(lang).date.year).fill(year);
  await desk.getByLabel(duties.time).fill(india.slice(11, 16));
  await desk.getByLabel(duties.deeds['police-report-sent'].letterNumber, { exact: true }).fill('41/2026');
  await desk.getByRole('button', { name: duties.button }).click();
  await expect(desk.getByText(duties.correct)).toBeVisible();
  await looksRight(desk);
}

async function looksRight(page: Page): Promise<void> {
  await expectValidHtml(page);
  await expectReflowAt320(page);
}
