import { expect, expectNoAxeViolations, expectReflowAt320, expectValidHtml, test } from './fixtures.ts';

const good = '<main><h1>नागरिक</h1><p><a href="/hi">पहला पेज</a></p></main>';

test('a good page passes all three', async ({ page }) => {
  await open(page, good);
  await expectValidHtml(page);
  await expectReflowAt320(page);
  await expectNoAxeViolations(page);
});

test('a document that the browser would mend is not valid', async ({ page }) => {
  await open(page, `${good}<p id="a"><div id="a"></p>`);
  await expect(expectValidHtml(page)).rejects.toThrow(/no-dup-id/);
});

test('the document of an error page is judged too', async ({ page }) => {
  await open(page, `${good}<p id="a"></p><p id="a"></p>`, 422);
  await expect(expectValidHtml(page)).rejects.toThrow(/no-dup-id/);
});

test('what is wider than 320 pixels is found, and the window keeps its size', async ({ page }) => {
  const before = page.viewportSize();
  await open(page, `${good}<p><img src="data:," alt="" width="400" height="1"></p>`);
  await expect(expectReflowAt320(page)).rejects.toThrow(/stick out/);
  expect(page.viewportSize()).toEqual(before);
});

test('a field without a name is found by axe', async ({ page, javaScriptEnabled }) => {
  await open(page, `${good}<p><input type="text"></p>`);
  const verdict = expectNoAxeViolations(page);
  await (javaScriptEnabled === false ? expect(verdict).resolves.toBeUndefined() : expect(verdict).rejects.toThrow(/label/));
});

async function open(page: Parameters<typeof expectValidHtml>[0], body: string, status = 200): Promise<void> {
  const html = `<!DOCTYPE html><html lang="hi"><head><meta charset="utf-8"/><title>नागरिक</title><meta name="viewport" content="width=device-width, initial-scale=1"/></head><body>${body}</body></html>`;
  await page.route('**/seeded', (route) => route.fulfill({ status, contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto('/seeded');
}
