import type { Page } from '@playwright/test';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import { shellMessages } from '../../src/web/messages/shell-messages.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { findInQueue } from '../find-in-queue.ts';
import { expect, test } from '../fixtures.ts';
import { aMobile, confirmMobile } from '../confirm-mobile.ts';
import { looksRightToAll } from '../looks-right.ts';
import { signInOfficer } from '../sign-in-officer.ts';

const stories = {
  hi: { place: 'जोकीहाट', found: /Jokihat|जोकीहाट/, words: 'हाट से मेरी मोटरसाइकिल चोरी हो गई।\nनीले रंग की थी।', name: 'फूलमती देवी', offence: 'चोरी', asOther: 'nile rang haat' },
  en: { place: 'Jokihat', found: /Jokihat/, words: 'My motorcycle was stolen from the market.\nIt was blue.', name: 'Phulmati Devi', offence: 'theft', asOther: 'मार्केट जोकीहाट' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`a complaint becomes an FIR, from the phone to the station and back (${lang})`, async ({ page, desk }) => {
    test.setTimeout(120_000);
    const number = await fileFromThePhone(page, lang);
    await registerAtTheStation(desk, lang, number);
    await seeOnThePhone(page, lang, number);
  });
}

/** Six questions, none of them “which station”; no sign-in, no script needed. */
async function fileFromThePhone(page: Page, lang: Lang): Promise<string> {
  const words = complaintMessages(lang);
  const story = stories[lang];
  await page.goto(`/${lang}`);
  await looksRightToAll(page);
  await page.getByRole('link', { name: words.home.report.title }).click();
  await looksRightToAll(page);
  await page.getByRole('button', { name: words.start.begin }).click();

  await looksRightToAll(page);
  await page.getByRole('button', { name: words.next }).click();
  await expect(page.getByRole('link', { name: words.errors.nature })).toBeVisible();
  await looksRightToAll(page);
  await page.getByLabel(words.natures.theft).check();
  await goOn(page, lang);

  await page.getByLabel(words.where.title).fill(story.place);
  await goOn(page, lang);
  await page.getByRole('radio', { name: story.found }).first().check();
  await goOn(page, lang);

  const date = page.getByRole('group', { name: words.when.day });
  await date.getByLabel(shellMessages(lang).date.day).fill('23');
  await date.getByLabel(shellMessages(lang).date.month).fill('11');
  await date.getByLabel(shellMessages(lang).date.year).fill('2025');
  await goOn(page, lang);
  await page.getByLabel(words.words.title).fill(story.words);
  await goOn(page, lang);
  await goOn(page, lang);

  await page.getByLabel(words.you.name).fill(story.name);
  await page.getByLabel(words.you.mobile).fill('12345');
  await page.getByRole('button', { name: words.next }).click();
  await expect(page.getByLabel(words.you.name), 'what was typed stays').toHaveValue(story.name);
  const mobile = aMobile();
  await page.getByLabel(words.you.mobile).fill(`${mobile.slice(0, 5)} ${mobile.slice(5)}`);
  await goOn(page, lang);
  await confirmMobile(page, lang, mobile);
  await looksRightToAll(page);

  await expect(page.getByText(mobile)).toBeVisible();
  await expect(page.getByText(lang === 'hi' ? /शायद जोकीहाट थाना/ : /Probably Jokihat/)).toBeVisible();
  await page.getByRole('button', { name: words.check.send }).click();
  await expect(page.getByRole('heading', { name: words.received.title })).toBeVisible();
  await looksRightToAll(page);
  const number = /BR-EC-\d{4}-188-\d{6}/.exec(await page.locator('main').innerText())?.[0];
  if (number === undefined) throw new Error('No number on the page');
  await savesPdf(page, `/${lang}/complaints/${number}/receipt.pdf`);
  return number;
}

/** In the other script than it was told in. */
async function findByWords(page: Page, lang: Lang, number: string): Promise<void> {
  const words = complaintMessages(lang).search;
  const box = page.getByRole('searchbox', { name: words.label });
  await box.fill('का');
  await page.getByRole('button', { name: shellMessages(lang).search }).click();
  await expect(page.getByText(words.typeWords)).toBeVisible();
  await looksRightToAll(page);
  await box.fill(stories[lang].asOther);
  await box.press('Enter');
  await expect(page.getByRole('link', { name: number, exact: true })).toBeVisible();
  await expect(box).toHaveValue(stories[lang].asOther);
  await looksRightToAll(page);
  await box.fill(number);
  await box.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/desk/complaints/${number}$`));
}

async function registerAtTheStation(page: Page, lang: Lang, number: string): Promise<void> {
  const words = complaintMessages(lang);
  await signInOfficer(page, lang, 'sho.jokihat');
  await expect(page.getByRole('heading', { level: 1, name: words.desk.work })).toBeVisible();
  await looksRightToAll(page);

  await findByWords(page, lang, number);
  await findInQueue(page, `/${lang}/desk/complaints?filter=new`, number);
  await page.getByRole('link', { name: number, exact: true }).click();
  await looksRightToAll(page);
  await page.getByRole('button', { name: words.desk.receive.button }).click();
  await expect(page.getByText(words.desk.register.notSigned)).toBeVisible();

  await page.getByRole('button', { name: words.desk.sign.button }).click();
  await expect(page.getByRole('link', { name: words.errors.notReadOver })).toBeVisible();
  await page.getByLabel(words.desk.sign.readOver).check();
  await page.getByRole('button', { name: words.desk.sign.button }).click();

  await page.getByRole('link', { name: words.desk.register.button }).click();
  await looksRightToAll(page);
  await page.getByLabel(words.fir.findSection).fill(stories[lang].offence);
  await page.getByRole('button', { name: words.fir.find }).click();
  await page.getByRole('checkbox', { name: 'BNS 303(2)' }).first().check();
  await page.getByRole('button', { name: words.fir.register }).click();
  await expect(page.getByRole('link', { name: words.errors.readOver })).toBeVisible();
  await looksRightToAll(page);
  await page.getByLabel(words.fir.investigator).selectOption({ index: 1 });
  await page.getByLabel(words.fir.readOver).check();
  await page.getByRole('button', { name: words.fir.register }).click();
  await expect(page.locator('h1')).toContainText(stories[lang].place);
  await expect(page.getByText(/FIR.*\d+\/\d{4}/).first()).toBeVisible();
  await looksRightToAll(page);
}

/** The same page that waited for a signature now has the number of the FIR, every step and the free copy. */
async function seeOnThePhone(page: Page, lang: Lang, number: string): Promise<void> {
  const words = complaintMessages(lang);
  await page.goto(`/${lang}`);
  await page.getByRole('link', { name: words.home.track.title }).click();
  await page.getByRole('link', { name: number }).click();
  await looksRightToAll(page);
  const events = page.getByRole('listitem').filter({ has: page.locator('time') });
  await expect(events).toHaveCount(4);
  await expect(events.first()).toContainText('FIR');
  await expect(page.getByText(stories[lang].words)).toBeVisible();
  await savesPdf(page, `/${lang}/complaints/${number}/fir.pdf`);
}

async function goOn(page: Page, lang: Lang): Promise<void> {
  const before = page.url();
  await page.getByRole('button', { name: complaintMessages(lang).next }).click();
  await expect(page).not.toHaveURL(before);
  await looksRightToAll(page);
}

async function savesPdf(page: Page, path: string): Promise<void> {
  const response = await page.request.get(path);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('application/pdf');
  expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
}
