import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { findInQueue } from '../find-in-queue.ts';
import { expect, expectReflowAt320, expectValidHtml, test } from '../fixtures.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { place: 'क्षत्रपुर का पुराना बरगद', district: 'अररिया', station: /जोकीहाट थाना/, words: 'मेरी बकरी चोरी हो गई।', name: 'रमेश राम' },
  en: { place: 'Xyzzy old banyan', district: 'Araria', station: /Jokihat/, words: 'My goat was stolen.', name: 'Ramesh Ram' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`an unknown place goes to the district’s desk, which names the station (${lang})`, async ({ page, desk }) => {
    test.setTimeout(90_000);
    const words = complaintMessages(lang);
    const story = stories[lang];
    const number = await fileComplaint(page, lang, { ...story, choose: { district: story.district } }, async (at) => {
      await expectValidHtml(at);
      await expectReflowAt320(at);
    });
    await page.goto(`/${lang}/complaints/${number}`);
    await expect(page.getByText(words.states['at-district-desk'])).toBeVisible();

    await signInOfficer(desk, lang, 'sp.araria');
    await findInQueue(desk, `/${lang}/desk/complaints?filter=to-route`, number);
    await desk.getByRole('link', { name: number, exact: true }).click();
    await expectValidHtml(desk);
    await desk.getByRole('button', { name: words.desk.route.button }).click();
    await expect(desk.getByRole('link', { name: words.errors.officeId })).toBeVisible();
    const choice = desk.getByRole('option', { name: story.station }).first();
    await desk.getByLabel(words.desk.route.station).selectOption((await choice.getAttribute('value')) ?? '');
    await desk.getByRole('button', { name: words.desk.route.button }).click();
    await expect(desk).toHaveURL(new RegExp(`/${lang}/desk/complaints$`));
    await findInQueue(desk, `/${lang}/desk/complaints`, number);
    await expect(desk.getByRole('link', { name: number, exact: true })).toBeVisible();

    await page.goto(`/${lang}/complaints/${number}`);
    await expect(page.getByText(words.states['at-station'])).toBeVisible();
    await expect(page.getByRole('listitem').filter({ has: page.locator('time') })).toHaveCount(2);
  });
}
