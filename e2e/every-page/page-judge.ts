/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { browserLaunch } from '../browser/launch.ts';

const axe = readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface PageJudge {
  /** What axe knows to be wrong with a page and whether it sticks out at 320 CSS pixels (WCAG 1.4.10), one line each. */
  faultsOf(page: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** One page of a browser, 320 pixels wide, that gets one document after the other: opening each would take ten times as long. */
export async function pageJudge(styleSheet: (url: string) => Promise<string>): Promise<PageJudge> {
  const browser = await chromium.launch(await browserLaunch());
  const page = await browser.newPage({ viewport: { width: 320, height: 740 }, isMobile: true, hasTouch: true });
  await page.evaluate(`${axe};0`);
  return {
    async faultsOf(html) {
      const styled = await withStyles(html, styleSheet);
      return page.evaluate(judge, { styled, tags });
    },
    close: () => browser.close(),
  };
}

async function withStyles(html: string, styleSheet: (url: string) => Promise<string>): Promise<string> {
  let styled = html.replace(/<script[^>]*><\/script>/g, '');
  for (const [link, url = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"\/>/g)) styled = styled.replace(link, `<style>${await styleSheet(url)}</style>`);
  return styled;
}

async function judge({ styled, tags: runOnly }: { readonly styled: string; readonly tags: readonly string[] }): Promise<string[]> {
  const next = new DOMParser().parseFromString(styled, 'text/html');
  document.replaceChild(document.adoptNode(next.documentElement), document.documentElement);
  const { scrollWidth, clientWidth } = document.documentElement;
  const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, { runOnly, resultTypes: ['violations'] });
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  return scrollWidth > clientWidth ? [`sticks out by ${scrollWidth - clientWidth} px at 320`, ...faults] : faults;
}

/** As much of axe as is asked here. */
interface Axe {
  run(root: Document, options: object): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }>;
}
