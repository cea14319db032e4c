/// <reference lib="dom" />
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Browser, type Page, type Response } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

const served = new WeakMap<Page, Response>();
const validator = new HtmlValidate(new FileSystemConfigLoader());

/** The `test` of all journeys: its pages remember the document that the server sent last. `desk` is a second person on another machine, `third` a third one. */
export const test = base.extend<{ desk: Page; third: Page }>({
  // Every test is another household: what one address may do in an hour must not be used up by a run.
  extraHTTPHeaders: async ({ contextOptions }, use) => use({ ...contextOptions.extraHTTPHeaders, 'x-forwarded-for': anAddress() }),
  page: async ({ page }, use) => {
    rememberDocuments(page);
    await use(page);
  },
  desk: ({ browser }, use) => anotherPerson(browser, use),
  third: ({ browser }, use) => anotherPerson(browser, use),
});

async function anotherPerson(browser: Browser, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  rememberDocuments(page);
  await use(page);
  await context.close();
}

/** Of the network that documentation uses (RFC 5737, RFC 2544). */
function anAddress(): string {
  const part = (): number => 1 + Math.floor(Math.random() * 254);
  return `198.18.${part()}.${part()}`;
}

function rememberDocuments(page: Page): void {
  page.on('response', (response) => {
    const isRedirect = response.status() >= 300 && response.status() < 400;
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame() && !isRedirect) served.set(page, response);
  });
}

export { expect };

/**
 * Nothing that axe knows is wrong with the page, at the level WCAG 2.2 AA.
 * axe needs scripts in the page: in the project without JavaScript this looks at nothing, because the other two judge the same markup.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return;
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
}

/** The document as the server sent it, not as the browser mended it, is valid HTML by .htmlvalidate.json. */
export async function expectValidHtml(page: Page): Promise<void> {
  const response = served.get(page);
  if (response === undefined) throw new Error('No document was served to this page yet.');
  const report = await validator.validateString(await response.text(), 'e2e/served.html');
  const messages = report.results.flatMap((result) => result.messages);
  expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
}

/** At 320 CSS pixels, a small phone or a wide screen zoomed to 400 %, nothing is cut off sideways (WCAG 1.4.10). */
export async function expectReflowAt320(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (before !== null) await page.setViewportSize(before);
  expect(overflow, 'pixels that stick out sideways').toBeLessThanOrEqual(0);
}
