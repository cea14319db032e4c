import type { Page } from '@playwright/test';
import type { Lang } from '../src/kernel/text.ts';
import { identityMessages } from '../src/foundation/identity/messages/index.ts';

/** Signs a demo officer in and ends on the first page of the desk. */
export async function signInOfficer(page: Page, lang: Lang, login: string): Promise<void> {
  const { signIn } = identityMessages(lang);
  await page.goto(`/${lang}/desk/sign-in`);
  await page.getByLabel(signIn.login).fill(login);
  await page.getByLabel(signIn.password).fill('nagrik-demo');
  await page.getByRole('button', { name: signIn.button }).click();
  await page.waitForURL(`**/${lang}/desk`);
}
