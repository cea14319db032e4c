import { withdrawnMobiles } from '../../src/app/seed/withdrawn-lives.ts';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { findInQueue } from '../find-in-queue.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { signInCitizen } from '../sign-in-citizen.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { place: 'जोकीहाट', found: /Jokihat|जोकीहाट/, words: 'हाट से मेरी बकरी चोरी हो गई।', name: 'शबनम ख़ातून' },
  en: { place: 'Jokihat', found: /Jokihat/, words: 'My goat was stolen at the market.', name: 'Shabnam Khatun' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`asks to withdraw and takes it back: the page does not tell, the SP reads of the pressure, the station does not (${lang})`, async ({ page, desk }) => {
    test.setTimeout(120_000);
    const words = complaintMessages(lang);
    const { withdrawing } = words;
    const story = stories[lang];
    const number = await fileComplaint(page, lang, { place: story.place, choose: { place: story.found }, words: story.words, name: story.name });
    await page.goto(`/${lang}/complaints/${number}`);
    await page.getByRole('link', { name: withdrawing.link }).click();
    await looksRight(page);
    await page.getByLabel(withdrawing.answers.yes, { exact: true }).check();
    await page.getByRole('button', { name: withdrawing.send }).click();
    await expect(page.getByRole('heading', { name: withdrawing.card.heading })).toBeVisible();
    await expect(page.getByText(withdrawing.timeline['complaint.withdrawal-asked'])).toBeVisible();
    await looksRight(page);
    const asked = await page.locator('main').innerText();
    expect(asked).not.toContain(withdrawing.pressed);

    await signInOfficer(desk, lang, 'sho.jokihat');
    await findInQueue(desk, `/${lang}/desk/complaints?filter=withdrawal`, number);
    await desk.getByRole('link', { name: number, exact: true }).click();
    await expect(desk.getByText(withdrawing.desk.closesNothing)).toBeVisible();
    await expect(desk.getByText(withdrawing.desk.pressure.yes)).toHaveCount(0);
    await looksRight(desk);
    await signInOfficer(desk, lang, 'sp.araria');
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await expect(desk.getByText(withdrawing.desk.pressure.yes)).toBeVisible();
    await desk.getByLabel(withdrawing.hearer.officer).selectOption({ index: 1 });
    await desk.getByRole('button', { name: withdrawing.hearer.button }).click();
    await expect(desk.getByLabel(withdrawing.hearer.officer), 'who was named is the choice now').not.toHaveValue('');
    await looksRight(desk);

    await page.getByRole('link', { name: withdrawing.card.link }).click();
    await looksRight(page);
    await page.getByRole('button', { name: withdrawing.takeBack.send }).click();
    await expect(page.getByRole('heading', { name: withdrawing.takeBack.done })).toBeVisible();
    await looksRight(page);
    await page.getByRole('link', { name: withdrawing.takeBack.toRecord }).click();
    expect(await page.locator('main').innerText(), 'the page reads as before').toBe(asked);
    await desk.reload();
    await expect(desk.getByText(withdrawing.desk.takenBack)).toBeVisible();
    await expect(desk.getByRole('button', { name: withdrawing.hearer.button })).toHaveCount(0);
  });

  // The demo holds one whose 72 hours have passed: nobody can wait for them in a browser.
  test(`after 72 hours it counts, and the station has it as before (${lang})`, async ({ page, desk }) => {
    test.setTimeout(60_000);
    const words = complaintMessages(lang);
    const { withdrawing } = words;
    await signInCitizen(page, lang, withdrawnMobiles[lang]);
    await page.getByRole('link', { name: words.desk.open }).first().click();
    await expect(page.getByText(withdrawing.timeline['complaint.withdrawal-in-force'])).toBeVisible();
    await expect(page.getByText(withdrawing.card.stays, { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: withdrawing.card.link })).toHaveCount(0);
    await looksRight(page);
    const number = /BR-EC-\d{4}-\d{3}-\d{6}/.exec(await page.locator('main').innerText())?.[0] ?? '';
    await page.goto(`/${lang}/complaints/${number}/go-on`);
    await page.getByRole('button', { name: withdrawing.takeBack.send }).click();
    await expect(page.getByText(withdrawing.timeline['complaint.withdrawal-in-force']), 'too late: the record stands as it is').toBeVisible();

    await signInOfficer(desk, lang, 'sho.jokihat');
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await expect(desk.getByText(withdrawing.desk.closesNothing)).toBeVisible();
    await expect(desk.getByText(words.states.received).first()).toBeVisible();
    await expect(desk.getByRole('button', { name: words.desk.assign.button })).toBeVisible();
    await looksRight(desk);
  });
}
