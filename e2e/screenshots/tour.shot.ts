import { join } from 'node:path';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import type { Page } from '@playwright/test';
import { test } from '../fixtures.ts';
import { fileComplaint } from '../journeys/file-complaint.ts';
import { signInOfficer } from '../sign-in-officer.ts';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'screenshots');

const stories = {
  hi: { place: 'जोकीहाट', choose: { place: /जोकीहाट/ }, words: 'हाट से लौटते समय मेरी साइकिल चोरी हो गई। लाल रंग की है, पीछे टोकरी लगी है।', name: 'फूलमती देवी' },
  en: { place: 'Jokihat', choose: { place: /Jokihat/ }, words: 'My bicycle was stolen on the way home from the market. It is red, with a basket at the back.', name: 'Phulmati Devi' },
} as const;

for (const lang of ['hi', 'en'] as const) {
  test(`the tour (${lang})`, async ({ page, desk }) => {
    await page.goto(`/${lang}`);
    await shot(page, 'home', lang);
    const number = await fileComplaint(page, lang, stories[lang], async (each) => {
      if (each.url().endsWith('/report/place')) await shot(each, 'place', lang);
    });
    await shot(page, 'received', lang);
    await page.goto(`/${lang}/complaints/${number}`);
    await shot(page, 'track', lang);

    await desk.setViewportSize({ width: 1280, height: 860 });
    await signInOfficer(desk, lang, 'sho.jokihat');
    await shot(desk, 'work', lang);
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await shot(desk, 'record', lang);
    const { receive, sign } = complaintMessages(lang).desk;
    await desk.getByRole('button', { name: receive.button }).click();
    await desk.getByLabel(sign.readOver).check();
    await desk.getByRole('button', { name: sign.button }).click();
    await desk.goto(`/${lang}/desk/complaints/${number}/fir`);
    await shot(desk, 'fir', lang);
  });
}

/** The first screen of the page, as a person sees it. */
async function shot(page: Page, name: string, lang: Lang): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}-${lang}.png`) });
}
