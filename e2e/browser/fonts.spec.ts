/// <reference lib="dom" />
import { expect, test } from '@playwright/test';

/** Side of the square each word is painted into, in pixels. */
const SIDE = 200;

test.describe('the browser of the tests', () => {
  test('paints Devanagari, each letter its own shape', async ({ page }) => {
    const painted = await page.evaluate(paint, { words: ['', 'क', 'ख', 'प्राथमिकी'], side: SIDE });
    const [blank, ka, kha, word] = painted;
    expect(blank?.inkPixels).toBe(0);
    expect(word?.inkPixels).toBeGreaterThan(500);
    // Boxes for missing letters would be alike.
    expect(ka?.pixels).not.toBe(kha?.pixels);
  });
  test('joins letters into conjuncts', async ({ page }) => {
    const [joined, apart] = await page.evaluate(paint, { words: ['क्ष', 'क्\u200Cष'], side: SIDE });
    expect(joined?.widthPixels).toBeLessThan(apart?.widthPixels ?? 0);
  });
});

/** Runs in the page. */
function paint({ words, side }: { words: string[]; side: number }): { inkPixels: number; widthPixels: number; pixels: string }[] {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No canvas');
  return words.map((word) => {
    context.clearRect(0, 0, side, side);
    context.font = '40px sans-serif';
    context.fillText(word, 10, side / 2);
    const alpha = context.getImageData(0, 0, side, side).data.filter((_, at) => at % 4 === 3);
    return { inkPixels: alpha.filter((value) => value > 127).length, widthPixels: context.measureText(word).width, pixels: alpha.join() };
  });
}
