import type { Page } from '@playwright/test';
import { publicationMessages } from '../../src/domains/cases/publication/messages/index.ts';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { shellMessages } from '../../src/web/messages/shell-messages.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { signInOfficer } from '../sign-in-officer.ts';

/** `hide` is a name that the record does not know: the officer finds it. `rest` is what everybody may read. */
const stories = {
  hi: { name: 'झुनिया देवी', words: 'मैं झुनिया देवी हूँ, फ़ोन 60000 12345। बेचन वहाँ खड़ा था। हाट से साइकिल चोरी हो गई।', hide: 'बेचन', rest: 'हाट से साइकिल चोरी हो गई।', reasons: 'पीड़ित की पहचान हो सकती है, इसलिए नहीं।' },
  en: { name: 'Jhuniya Devi', words: 'I am Jhuniya Devi, phone 60000 12345. bechan stood there. My bicycle was stolen.', hide: 'bechan', rest: 'stood there. My bicycle was stolen.', reasons: 'The victim could be recognised by it.' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`an FIR goes on the web without the names in it, and off again in writing (${lang})`, async ({ page, desk }) => {
    test.setTimeout(120_000);
    const story = stories[lang];
    const words = publicationMessages(lang);
    const number = await registerAtTheStation(desk, lang);
    const [running = '', year = ''] = number.split('/');
    const publicPath = `/${lang}/firs/1006/${year}/${running}`;
    expect((await page.goto(publicPath))?.status(), 'not before an officer or the clock').toBe(404);

    await desk.getByRole('link', { name: words.desk.link }).first().click();
    await looksRight(desk);
    await desk.goto(`/${lang}/desk/firs/1006/${year}/${running}`);
    await looksRight(desk);
    await desk.getByRole('link', { name: words.desk.storyLink }).click();
    await looksRight(desk);
    await desk.getByRole('checkbox', { name: story.hide, exact: true }).check();
    await desk.getByRole('button', { name: words.redaction.previewButton }).click();
    await expect(desk.getByRole('checkbox', { name: story.hide, exact: true })).toBeChecked();
    await desk.getByRole('button', { name: words.redaction.button }).click();
    await expect(desk.getByRole('link', { name: words.errors.notRead })).toBeVisible();
    await looksRight(desk);
    await desk.getByLabel(words.redaction.wasReadOption).check();
    await desk.getByRole('button', { name: words.redaction.button }).click();
    await expect(desk.getByText(words.desk.states.published, { exact: true })).toBeVisible();
    await looksRight(desk);

    await page.goto(`/${lang}/firs?district=188`);
    await looksRight(page);
    await page.goto(`/${lang}/firs/1006`);
    await looksRight(page);
    await page.getByRole('link', { name: new RegExp(`FIR ${number}:`) }).click();
    await expect(page.locator('main')).toContainText('▇▇▇▇');
    await expect(page.locator('main')).toContainText(story.rest);
    for (const secret of [...story.name.split(' '), '60000', '12345', story.hide]) await expect(page.locator('main')).not.toContainText(secret);
    await looksRight(page);
    const paper = await page.request.get(`${publicPath}/copy.pdf`);
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');

    await desk.context().clearCookies();
    await signInOfficer(desk, lang, 'sp.araria');
    await desk.goto(`/${lang}/desk/firs/1006/${year}/${running}`);
    await desk.getByLabel(words.desk.choices.withhold).check();
    await desk.getByRole('button', { name: words.desk.decideButton }).click();
    await expect(desk.getByRole('link', { name: words.errors.reasonsMissing })).toBeVisible();
    await expect(desk.getByLabel(words.desk.choices.withhold), 'what was chosen stays').toBeChecked();
    await desk.getByLabel(words.desk.reasons, { exact: true }).fill(story.reasons);
    await desk.getByRole('button', { name: words.desk.decideButton }).click();
    await expect(desk.getByText(words.desk.magistrateNone)).toBeVisible();
    await looksRight(desk);

    await page.reload();
    await expect(page.locator('main')).toContainText(words.public.withheldText);
    await expect(page.locator('main')).not.toContainText('BNS');
    await looksRight(page);
    await page.getByRole('link', { name: words.public.askLink }).click();
    await expect(page.getByRole('link', { name: words.ask.signInButton })).toBeVisible();
    await looksRight(page);
  });
}

/** Told and signed at the counter, registered at once; answers the number of the FIR, `12/2026`. */
async function registerAtTheStation(desk: Page, lang: Lang): Promise<string> {
  const words = complaintMessages(lang);
  const { counter } = words.desk;
  const story = stories[lang];
  await signInOfficer(desk, lang, 'sho.jokihat');
  await desk.goto(`/${lang}/desk/counter`);
  await desk.getByLabel(counter.words).fill(story.words);
  await desk.getByLabel(counter.nature).selectOption({ label: words.natures.theft });
  await desk.getByLabel(counter.place).fill('Jokihat');
  const day = desk.getByRole('group', { name: words.when.day });
  await day.getByLabel(shellMessages(lang).date.day).fill('23');
  await day.getByLabel(shellMessages(lang).date.month).fill('11');
  await day.getByLabel(shellMessages(lang).date.year).fill('2025');
  await desk.getByLabel(counter.name, { exact: true }).fill(story.name);
  await desk.getByLabel(counter.readOver).check();
  await desk.getByLabel(counter.signed).check();
  await desk.getByRole('button', { name: counter.button }).click();
  await desk.getByRole('link', { name: counter.open }).click();
  await desk.getByRole('link', { name: words.desk.register.button }).click();
  await desk.getByLabel(words.fir.typed, { exact: true }).fill('BNS 303(2)');
  await desk.getByLabel(words.fir.investigator).selectOption({ index: 1 });
  await desk.getByLabel(words.fir.readOver).check();
  await desk.getByRole('button', { name: words.fir.register }).click();
  const shown = await desk.getByText(/FIR.*\d+\/\d{4}/).first().innerText();
  return /\d+\/\d{4}/.exec(shown)?.[0] ?? '';
}
