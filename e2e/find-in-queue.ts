import type { Page } from '@playwright/test';

/** Turns the pages of a list of the desk until it shows what is looked for, or ends. */
export async function findInQueue(page: Page, path: string, number: string): Promise<void> {
  await page.goto(path);
  const next = page.locator('a[rel="next"]');
  while ((await page.getByRole('link', { name: number, exact: true }).count()) === 0 && (await next.count()) > 0) {
    const before = page.url();
    await next.click();
    await page.waitForURL((url) => url.href !== before);
  }
}
