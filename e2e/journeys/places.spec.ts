import { officeMessages } from '../../src/foundation/offices/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { signInOfficer } from '../sign-in-officer.ts';

const header = 'district,place,pincode,station';

/** Places of Araria whose name is unique there, each list its own, because both run at once; nothing bears the name in the second row. */
const stories = {
  hi: { district: 'अररिया', good: 'अररिया,रानीगंज,,रानीगंज', bad: 'अररिया,क्षत्रपुर बरगद,,रानीगंज' },
  en: { district: 'Araria', good: 'Araria,Aghra,854336,Raniganj', bad: 'Araria,Xqzzyqwk,,Raniganj' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`an administrator hands in a district’s list and sees what is known (${lang})`, async ({ page }) => {
    test.setTimeout(60_000);
    const words = officeMessages(lang);
    const story = stories[lang];
    await signInOfficer(page, lang, 'admin.bihar');
    await page.goto(`/${lang}/desk/places`);
    await expect(page.getByText(words.places.chooseFirst)).toBeVisible();
    await page.getByLabel(words.places.district, { exact: true }).and(page.locator('select')).selectOption({ label: story.district });
    await page.getByRole('button', { name: words.places.show }).click();
    await expect(page.getByRole('heading', { name: words.places.blocksOf(story.district) })).toBeVisible();
    await looksRight(page);

    await page.getByRole('button', { name: words.list.button }).click();
    await expect(page.getByRole('link', { name: words.errors.list })).toBeVisible();
    await looksRight(page);

    const list = page.getByLabel(words.list.label, { exact: true });
    await list.fill(`${header}\n${story.good}\n${story.bad}`);
    await page.getByRole('button', { name: words.list.button }).click();
    await expect(page.getByText(words.imported.counts({ read: '2', taken: '1', rejected: '1' }))).toBeVisible();
    await expect(page.getByText(words.listFaults['unknown-place'])).toBeVisible();
    await expect(list).toHaveValue(`${header}\n${story.bad}`);
    await looksRight(page);

    await list.fill(`${header}\n${story.good}`);
    await page.getByRole('button', { name: words.list.button }).click();
    await expect(page.getByText(words.imported.counts({ read: '1', taken: '1', rejected: '0' }))).toBeVisible();
    await expect(list).toHaveValue('');
  });
}
