import type { Page } from '@playwright/test';
import { demoMessages } from '../../src/app/demo/messages/index.ts';
import { identityMessages } from '../../src/foundation/identity/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';

/** Officers whom no other journey uses: each code opens once. */
const officers = { hi: 'io1.jokihat', en: 'io2.jokihat' } as const satisfies Record<Lang, string>;

for (const lang of ['hi', 'en'] as const) {
  test(`an officer signs in with password and code, and sees the sessions (${lang})`, async ({ page }) => {
    test.setTimeout(120_000);
    const { signIn, factor, sessions, errors } = identityMessages(lang);
    await page.goto(`/${lang}/desk`);
    await looksRight(page);
    await page.getByLabel(signIn.login).fill(officers[lang]);
    await page.getByLabel(signIn.password).fill('nagrik-demo');
    await page.getByRole('button', { name: signIn.button }).click();
    await expect(page.getByRole('heading', { level: 1, name: factor.title })).toBeVisible();
    await looksRight(page);
    await page.getByRole('button', { name: factor.button }).click();
    await expect(page.getByRole('link', { name: errors.factor })).toBeVisible();
    await looksRight(page);
    // Another project may have used this half minute's code: then the page says so, and the next one opens.
    await expect(async () => {
      await page.getByLabel(factor.code, { exact: true }).fill(await officerCode(page, officers[lang]));
      await page.getByRole('button', { name: factor.button }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/desk$`), { timeout: 2000 });
    }).toPass({ timeout: 90_000 });
    await page.goto(`/${lang}/desk/sessions`);
    await expect(page.getByRole('heading', { level: 1, name: sessions.title })).toBeVisible();
    await expect(page.getByText(sessions.current)).toBeVisible();
    await looksRight(page);
    await page.goto(`/${lang}/desk/confirm`);
    await looksRight(page);
  });

  test(`a citizen signs in with a mobile number and the code that the demo shows (${lang})`, async ({ page }) => {
    const { citizenSignIn, errors, notice } = identityMessages(lang);
    // A number of its own for each run: four codes in half an hour are the limit.
    const mobile = `7${String(process.hrtime.bigint()).slice(-9)}`;
    await page.goto(`/${lang}/sign-in`);
    await looksRight(page);
    await page.getByRole('button', { name: citizenSignIn.button }).click();
    await expect(page.getByRole('link', { name: errors.mobile })).toBeVisible();
    await looksRight(page);
    await page.getByLabel(citizenSignIn.mobile, { exact: true }).fill(mobile);
    await page.getByRole('button', { name: citizenSignIn.button }).click();
    await expect(page.getByRole('heading', { level: 1, name: citizenSignIn.codeTitle })).toBeVisible();
    await looksRight(page);
    await expect(page.getByText(notice.short[0] ?? 'the notice')).toBeVisible();
    await page.getByRole('link', { name: notice.more }).click();
    await expect(page.getByRole('heading', { level: 1, name: notice.title })).toBeVisible();
    await looksRight(page);
    await page.goto(`/${lang}/sign-in/code`);
    await page.getByLabel(citizenSignIn.code, { exact: true }).fill(await cellAfter(page, mobile));
    await page.getByRole('button', { name: citizenSignIn.codeButton }).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/complaints$`));
  });

  test(`the demo page shows what is behind it (${lang})`, async ({ page }) => {
    await page.goto(`/${lang}/demo`);
    await expect(page.getByRole('heading', { level: 1, name: demoMessages(lang).title })).toBeVisible();
    await looksRight(page);
  });
}

async function officerCode(page: Page, login: string): Promise<string> {
  const code = await cellAfter(page, login);
  if (!/^\d{6}$/.test(code)) throw new Error(`${login} has used the code of this half minute`);
  return code;
}

/** The second cell of the first row that begins with this, on the page that only the demo has. */
async function cellAfter(page: Page, head: string): Promise<string> {
  const answer = await page.request.get('/en/demo');
  const row = (await answer.text()).split('<tr').find((text) => text.includes(`>${head}</th>`)) ?? '';
  return /<td[^>]*>([^<]*)</.exec(row)?.[1] ?? '';
}
