import type { Page } from '@playwright/test';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import { shellMessages } from '../../src/web/messages/shell-messages.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { aMobile, confirmMobile } from '../confirm-mobile.ts';
import { expect, test } from '../fixtures.ts';
import { hasTitle, looksRight } from '../looks-right.ts';

for (const lang of ['hi', 'en'] as const) {
  test(`a guest deletes what was begun, and nothing of it is left (${lang})`, async ({ page }) => {
    const { draft, start, natures } = complaintMessages(lang);
    await begin(page, lang);
    await page.goto(`/${lang}/report`);
    await page.getByRole('link', { name: draft.delete }).click();
    await expect(page.getByText(natures.domestic)).toBeVisible();
    await hasTitle(page, draft.deleteTitle);
    await looksRight(page);
    await page.getByRole('link', { name: draft.deleteNot }).click();
    await page.goto(`/${lang}/report`);
    await expect(page.getByRole('link', { name: start.resume }), 'kept until it is said twice').toBeVisible();
    await page.getByRole('link', { name: draft.delete }).click();
    await page.getByRole('button', { name: draft.deleteSend }).click();
    await expect(page.getByText(draft.deleted)).toBeVisible();
    await hasTitle(page, start.title);
    await looksRight(page);
    await expect(page.getByRole('link', { name: start.resume })).toHaveCount(0);
    await page.goto(`/${lang}/report/where`);
    await expect(page.getByRole('heading', { level: 1, name: start.title })).toBeVisible();
  });

  test(`signed in, one of several is deleted (${lang})`, async ({ page }) => {
    test.setTimeout(60_000);
    const { draft, start, track } = complaintMessages(lang);
    const mobile = aMobile();
    await begin(page, lang);
    await page.getByRole('button', { name: shellMessages(lang).saveForLater }).click();
    await page.getByLabel(draft.mobile).fill(mobile);
    await page.getByRole('button', { name: draft.sendCode }).click();
    await confirmMobile(page, lang, mobile);
    await expect(page.getByRole('link', { name: draft.delete })).toBeVisible();
    await begin(page, lang);
    await page.goto(`/${lang}/complaints`);
    await hasTitle(page, track.mine);
    await looksRight(page);
    await expect(page.getByRole('link', { name: draft.delete })).toHaveCount(2);
    await page.getByRole('link', { name: draft.delete }).first().click();
    await hasTitle(page, draft.deleteTitle);
    await looksRight(page);
    await page.getByRole('button', { name: draft.deleteSend }).click();
    await expect(page.getByText(draft.deleted)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: start.title })).toBeVisible();
    await page.goto(`/${lang}/complaints`);
    await expect(page.getByRole('link', { name: draft.delete })).toHaveCount(1);
  });
}

/** Begins a complaint and answers the first question. */
async function begin(page: Page, lang: Lang): Promise<void> {
  const words = complaintMessages(lang);
  await page.goto(`/${lang}/report`);
  await page.getByRole('button', { name: words.start.begin }).click();
  await page.getByLabel(words.natures.domestic).check();
  await page.getByRole('button', { name: words.next }).click();
  await expect(page.getByLabel(words.where.title)).toBeVisible();
}
