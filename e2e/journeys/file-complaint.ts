import type { Page } from '@playwright/test';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { ComplaintNature } from '../../src/domains/complaints/index.ts';
import { shellMessages } from '../../src/web/messages/shell-messages.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { aMobile, confirmMobile } from '../confirm-mobile.ts';
import { expect } from '../fixtures.ts';

export interface ToldStory {
  /** Theft, unless said otherwise. */
  readonly nature?: ComplaintNature;
  /** What is typed under "where". */
  readonly place: string;
  /** The place to choose from those that were found, or the district when none is right. */
  readonly choose: { readonly place: RegExp } | { readonly district: string };
  readonly words: string;
  readonly name: string;
  /** Given at the question of photos and papers; without it the question is passed. */
  readonly photo?: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
}

/** Files a complaint from its first question to its number. `onPage` looks at each page on the way. */
export async function fileComplaint(page: Page, lang: Lang, told: ToldStory, onPage: (page: Page) => Promise<void> = () => Promise.resolve()): Promise<string> {
  const words = complaintMessages(lang);
  const mobile = aMobile();
  const goOn = async (): Promise<void> => {
    const before = page.url();
    await page.getByRole('button', { name: words.next }).click();
    await expect(page).not.toHaveURL(before);
    await onPage(page);
  };
  await page.goto(`/${lang}/report`);
  await page.getByRole('button', { name: words.start.begin }).click();
  await page.getByLabel(words.natures[told.nature ?? 'theft']).check();
  await goOn();
  await page.getByLabel(words.where.title).fill(told.place);
  await goOn();
  if ('place' in told.choose) {
    await page.getByRole('radio', { name: told.choose.place }).first().check();
  } else {
    if ((await page.getByLabel(words.place.none).count()) > 0) await page.getByLabel(words.place.none).check();
    await page.getByLabel(words.place.whichDistrict).selectOption({ label: told.choose.district });
  }
  await goOn();
  const date = page.getByRole('group', { name: words.when.day });
  await date.getByLabel(shellMessages(lang).date.day).fill('23');
  await date.getByLabel(shellMessages(lang).date.month).fill('11');
  await date.getByLabel(shellMessages(lang).date.year).fill('2025');
  await goOn();
  await page.getByLabel(words.words.title).fill(told.words);
  await goOn();
  if (told.photo !== undefined) await page.getByLabel(words.papers.title).setInputFiles(told.photo);
  await goOn();
  await page.getByLabel(words.you.name).fill(told.name);
  await page.getByLabel(words.you.mobile).fill(mobile);
  await goOn();
  await confirmMobile(page, lang, mobile);
  await page.getByRole('button', { name: words.check.send }).click();
  await expect(page.getByRole('heading', { name: words.received.title })).toBeVisible();
  const number = /BR-EC-\d{4}-\d{3}-\d{6}/.exec(await page.locator('main').innerText())?.[0];
  if (number === undefined) throw new Error('No number on the page');
  return number;
}
