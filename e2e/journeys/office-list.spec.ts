import { officeMessages } from '../../src/foundation/offices/messages/index.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { signInOfficer } from '../sign-in-officer.ts';

const header = 'code,kind,name_en,name_hi,district,phone,above,from,last_day';

/** Stations of Kishanganj that no other journey needs; runs of one language in two browsers change two of them. */
const stations: Readonly<Record<string, number>> = { 'hi phone-nojs': 1313, 'en phone-nojs': 1314, 'en desktop': 1315 };

for (const lang of ['hi', 'en'] as const) {
  test(`an administrator sees what a list of offices would do, saves it, and corrects the bad row (${lang})`, async ({ page }, { project }) => {
    test.setTimeout(60_000);
    const { officeList: words, managing } = officeMessages(lang);
    const station = stations[`${lang} ${project.name}`];
    const bad = `${station},,,,,call us,,,`;
    await signInOfficer(page, lang, 'admin.bihar');
    await page.goto(`/${lang}/desk/offices`);
    await expect(page.getByRole('link', { name: words.download })).toHaveAttribute('href', `/${lang}/desk/offices/offices.csv`);
    await page.getByRole('link', { name: words.link, exact: true }).click();
    await looksRight(page);

    const list = page.getByLabel(words.label, { exact: true });
    await list.fill(`${header}\n${station},,,,,06456 222 333,,,\n,outpost,Line Bazar ${lang} ${project.name},लाइन बाज़ार,203,,121,2026-12-01,\n9,,,,,112,,,`);
    await page.getByRole('button', { name: words.look }).click();
    await expect(page.getByRole('link', { name: words.refusals.reason })).toBeVisible();
    await looksRight(page);

    await page.getByLabel(managing.forms.reason, { exact: true }).fill('आदेश 21/2026');
    await page.getByRole('button', { name: words.look }).click();
    await expect(page.getByText(words.counts({ read: '3', changed: '2', same: '0', faulty: '1' }))).toBeVisible();
    await expect(page.getByText(words.nothingSaved)).toBeVisible();
    await expect(page.getByText(words.faults.code)).toBeVisible();
    await looksRight(page);

    await page.getByRole('button', { name: words.save(2) }).click();
    await expect(page.getByText(words.saved(2))).toBeVisible();
    await expect(list).toHaveValue(`${header}\n9,,,,,112,,,`);
    await looksRight(page);

    await list.fill(`${header}\n${bad}`);
    await page.getByLabel(managing.forms.reason, { exact: true }).fill('आदेश 21/2026');
    await page.getByRole('button', { name: words.look }).click();
    await expect(page.getByText(words.faults.phone)).toBeVisible();
    await expect(list).toHaveValue(`${header}\n${bad}`);

    await page.goto(`/${lang}/desk/offices/${station}`);
    await expect(page.getByText('06456 222 333').first()).toBeVisible();
    await expect(page.getByText('आदेश 21/2026').first()).toBeVisible();
  });
}
