import type { Page } from '@playwright/test';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import { shellMessages } from '../../src/web/messages/shell-messages.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { signInOfficer } from '../sign-in-officer.ts';

for (const lang of ['hi', 'en'] as const) {
  test(`the SHO names one officer for two complaints at once (${lang})`, async ({ page: duty, desk }) => {
    test.setTimeout(90_000);
    const words = complaintMessages(lang);
    await signInOfficer(duty, lang, 'duty.jokihat');
    const numbers = [await takeAtTheCounter(duty, lang), await takeAtTheCounter(duty, lang)];

    await signInOfficer(desk, lang, 'sho.jokihat');
    await desk.goto(`/${lang}/desk/complaints?filter=unassigned`);
    await looksRight(desk);
    await desk.getByRole('button', { name: words.desk.assign.button }).click();
    await expect(desk.getByRole('link', { name: words.queueWords.noneChosen })).toBeVisible();
    await looksRight(desk);
    for (const number of numbers) await desk.getByRole('checkbox', { name: words.queueWords.selectOne(number) }).check();
    await desk.getByRole('button', { name: words.desk.assign.button }).click();
    await expect(desk.getByRole('link', { name: words.errors.officerId })).toBeVisible();
    for (const number of numbers) await expect(desk.getByRole('checkbox', { name: words.queueWords.selectOne(number) }), 'what was chosen stays').toBeChecked();
    await desk.getByLabel(words.desk.assign.officer).selectOption({ index: 1 });
    await desk.getByRole('button', { name: words.desk.assign.button }).click();
    await expect(desk.getByText(words.queueWords.assigned(2))).toBeVisible();
    for (const number of numbers) await expect(desk.getByRole('link', { name: number, exact: true }), 'they left the list').toHaveCount(0);
    await looksRight(desk);
  });
}

async function takeAtTheCounter(duty: Page, lang: Lang): Promise<string> {
  const words = complaintMessages(lang);
  const { counter } = words.desk;
  await duty.goto(`/${lang}/desk/counter`);
  await duty.getByLabel(counter.words).fill(lang === 'hi' ? 'मेरी बकरी खो गई।' : 'My goat is lost.');
  await duty.getByLabel(counter.nature).selectOption({ label: words.natures.other });
  await duty.getByLabel(counter.place).fill('Jokihat');
  const day = duty.getByRole('group', { name: words.when.day });
  await day.getByLabel(shellMessages(lang).date.day).fill('23');
  await day.getByLabel(shellMessages(lang).date.month).fill('11');
  await day.getByLabel(shellMessages(lang).date.year).fill('2025');
  await duty.getByLabel(counter.name, { exact: true }).fill('Ramu');
  await duty.getByLabel(counter.readOver).check();
  await duty.getByRole('button', { name: counter.button }).click();
  await expect(duty.getByRole('heading', { name: counter.taken })).toBeVisible();
  return /BR-EC-\d{4}-188-\d{6}/.exec(await duty.locator('main').innerText())?.[0] ?? '';
}
