import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import { shellMessages } from '../../src/web/messages/shell-messages.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { expect, expectReflowAt320, expectValidHtml, test } from '../fixtures.ts';
import { signInOfficer } from '../sign-in-officer.ts';

const stories = {
  hi: { words: 'पड़ोसी ने मेरा हल ले लिया।', place: 'दक्षिण टोला', name: 'रामू' },
  en: { words: 'My neighbour took my plough.', place: 'South hamlet', name: 'Ramu' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`somebody without a phone tells it at the counter and goes home with a slip that proves it (${lang})`, async ({ page, desk }) => {
    test.setTimeout(60_000);
    const words = complaintMessages(lang);
    const { counter } = words.desk;
    await signInOfficer(desk, lang, 'duty.jokihat');
    await desk.getByRole('link', { name: counter.title }).click();
    await desk.getByLabel(counter.words).fill(stories[lang].words);
    await desk.getByRole('button', { name: counter.button }).click();
    await expect(desk.getByRole('link', { name: words.errors.readOverFirst })).toBeVisible();
    await expect(desk.getByLabel(counter.words), 'what was typed stays').toHaveValue(stories[lang].words);
    await expectValidHtml(desk);
    await expectReflowAt320(desk);
    await desk.getByLabel(counter.nature).selectOption({ label: words.natures.theft });
    await desk.getByLabel(counter.place).fill(stories[lang].place);
    const day = desk.getByRole('group', { name: words.when.day });
    await day.getByLabel(shellMessages(lang).date.day).fill('23');
    await day.getByLabel(shellMessages(lang).date.month).fill('11');
    await day.getByLabel(shellMessages(lang).date.year).fill('2025');
    await desk.getByLabel(counter.name, { exact: true }).fill(stories[lang].name);
    await desk.getByLabel(counter.readOver).check();
    await desk.getByLabel(counter.signed).check();
    await desk.getByRole('button', { name: counter.button }).click();
    await expect(desk.getByRole('heading', { name: counter.taken })).toBeVisible();
    await expectValidHtml(desk);

    const slip = await desk.locator('main').innerText();
    const number = /BR-EC-\d{4}-188-\d{6}/.exec(slip)?.[0] ?? '';
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}(?!\d)/.exec(slip.replace(number, ''))?.[0] ?? '';
    const response = await desk.request.get(`/${lang}/desk/complaints/${number}/receipt.pdf`);
    expect(response.headers()['content-type']).toBe('application/pdf');
    // Anybody can check the slip: it says genuine, and nothing of what was told.
    await page.goto(`/${lang}/check/${number.replaceAll('-', '')}/${code.replace('-', '')}`);
    await expect(page.locator('main')).toContainText(number);
    await expect(page.locator('main')).not.toContainText(stories[lang].name);
    // At home, on somebody's phone: number and code open where it stands, and nothing that was told.
    const { follow } = words.persons;
    await page.goto(`/${lang}/complaints`);
    await page.getByRole('link', { name: follow.link }).click();
    await page.getByLabel(words.received.number).fill(number);
    await page.getByLabel(follow.code).fill('AAAA-AAAA');
    await page.getByRole('button', { name: follow.button }).click();
    await expect(page.getByRole('link', { name: words.errors.noSuchFollow })).toBeVisible();
    await page.getByLabel(follow.code).fill(code.toLowerCase());
    await page.getByRole('button', { name: follow.button }).click();
    await expect(page.getByText(words.states.received).first()).toBeVisible();
    await expect(page.locator('main')).not.toContainText(stories[lang].words);
    await expect(page.locator('main')).not.toContainText(stories[lang].name);
    await expectValidHtml(page);
    await expectReflowAt320(page);
    await desk.getByRole('link', { name: counter.open }).click();
    await expect(desk.getByText(words.deskSignature.signed).first()).toBeVisible();
  });
}
