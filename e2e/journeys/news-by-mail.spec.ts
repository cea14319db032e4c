import { randomInt } from 'node:crypto';
import { identityMessages } from '../../src/foundation/identity/messages/index.ts';
import { mailMessages } from '../../src/foundation/notifications/messages/by-mail/index.ts';
import { aMobile, confirmMobile } from '../confirm-mobile.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { codeOf } from '../officer-sessions.ts';

for (const lang of ['hi', 'en'] as const) {
  test(`a citizen has news sent to a mailbox too, and stops it (${lang})`, async ({ page }) => {
    const words = mailMessages(lang);
    const { citizenSignIn } = identityMessages(lang);
    const mobile = aMobile();
    const email = `person${randomInt(1_000_000)}@example.in`;
    await page.goto(`/${lang}/sign-in`);
    await page.getByLabel(citizenSignIn.mobile).fill(mobile);
    await page.getByRole('button', { name: citizenSignIn.button }).click();
    await confirmMobile(page, lang, mobile);
    await page.getByRole('link', { name: words.link }).click();
    await looksRight(page);
    await page.getByLabel(words.email).fill('person at example');
    await page.getByRole('button', { name: words.addButton }).click();
    await expect(page.getByRole('link', { name: words.errors.email })).toBeVisible();
    await looksRight(page);
    await page.getByLabel(words.email).fill(email);
    await page.getByRole('button', { name: words.addButton }).click();
    await looksRight(page);
    await page.getByLabel(words.code).fill(codeOf(await (await page.request.get('/en/demo')).text(), email));
    await page.getByRole('button', { name: words.codeButton }).click();
    await expect(page.getByText(words.on('p…@example.in'))).toBeVisible();
    await looksRight(page);
    await page.getByRole('button', { name: words.remove }).click();
    await expect(page.getByText(words.on('p…@example.in'))).toHaveCount(0);
  });
}
