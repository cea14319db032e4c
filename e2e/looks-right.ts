import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, expectReflowAt320, expectValidHtml } from './fixtures.ts';

/**
 * What a journey asks of a page on its way, beside what it came for: valid HTML, and nothing cut off at 320 pixels. axe reads every page
 * of every role in every-page/; on a journey only one thread asks it.
 */
export async function looksRight(page: Page): Promise<void> {
  await expectValidHtml(page);
  await expectReflowAt320(page);
}

/** The same, and nothing that axe knows is wrong with it. */
export async function looksRightToAll(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await looksRight(page);
}

/** Waits for the page of this title: after a form, the one before is still there for a moment. */
export async function hasTitle(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
