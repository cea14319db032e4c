import type { Page } from '@playwright/test';
import { complaintMessages } from '../src/domains/complaints/messages/index.ts';
import { identityMessages } from '../src/foundation/identity/index.ts';
import type { Lang } from '../src/kernel/text.ts';
import { confirmMobile } from './confirm-mobile.ts';

/** A citizen comes back: by the list of complaints, the mobile number and the code. */
export async function signInCitizen(page: Page, lang: Lang, mobile: string): Promise<void> {
  const words = identityMessages(lang).citizenSignIn;
  await page.goto(`/${lang}/complaints`);
  await page.getByRole('link', { name: complaintMessages(lang).track.signInButton }).click();
  await page.getByLabel(words.mobile, { exact: true }).fill(mobile);
  await page.getByRole('button', { name: words.button }).click();
  await confirmMobile(page, lang, mobile);
}
