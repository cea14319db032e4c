import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { identityMessages } from '../src/foundation/identity/messages/index.ts';
import type { Lang } from '../src/kernel/text.ts';
import { codeOf } from './officer-sessions.ts';

/** A made-up number that no other journey of this run sends codes to: four codes in half an hour are all a number gets. */
export function aMobile(): string {
  return `60009${String(randomInt(100_000)).padStart(5, '0')}`;
}

/** Types the code that the demo shows as sent to the number. */
export async function confirmMobile(page: Page, lang: Lang, mobile: string): Promise<void> {
  const words = identityMessages(lang).citizenSignIn;
  const demo = await (await page.request.get('/en/demo')).text();
  await page.getByLabel(words.code).fill(codeOf(demo, mobile));
  await page.getByRole('button', { name: words.codeButton }).click();
}
