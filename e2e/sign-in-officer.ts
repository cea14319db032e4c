import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Lang } from '../src/kernel/text.ts';
import { sessionFile, type JourneyLogin } from './officer-sessions.ts';

/** Makes the page that of a demo officer, in the session that was opened for the run, and ends on the first page of the desk. */
export async function signInOfficer(page: Page, lang: Lang, login: JourneyLogin): Promise<void> {
  const { cookies } = JSON.parse(await readFile(sessionFile(login), 'utf8')) as { cookies: Parameters<ReturnType<Page['context']>['addCookies']>[0] };
  await page.context().addCookies(cookies);
  await page.goto(`/${lang}/desk`);
}
