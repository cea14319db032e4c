import type { Page } from '@playwright/test';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import { shellMessages } from '../../src/web/messages/shell-messages.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { aMobile } from '../confirm-mobile.ts';
import { findInQueue } from '../find-in-queue.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { signInCitizen } from '../sign-in-citizen.ts';
import { signInOfficer } from '../sign-in-officer.ts';

const stories = {
  hi: { words: 'मेरी नाव घाट से चोरी हो गई।', place: 'मलाही टोला', name: 'गंगा सहनी' },
  en: { words: 'My boat was stolen at the landing.', place: 'Malahi hamlet', name: 'Ganga Sahni' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`somebody without a page withdraws with the slip and takes it back, and the slip shows nothing of it (${lang})`, async ({ page, desk }) => {
    test.setTimeout(90_000);
    const words = complaintMessages(lang);
    const { slip, withdrawing, persons } = words;
    const told = await toldAtCounter(desk, lang, undefined);
    const followed = async (): Promise<string> => {
      await page.goto(`/${lang}/follow`);
      await typeSlip(page, lang, told);
      await page.getByRole('button', { name: persons.follow.button }).click();
      return page.locator('main').innerText();
    };
    const before = await followed();
    await page.getByRole('link', { name: slip.link }).click();
    await looksRight(page);
    await typeSlip(page, lang, told);
    await page.getByLabel(slip.wants.withdraw).check();
    await page.getByRole('button', { name: slip.button }).click();
    await expect(page.getByRole('heading', { name: slip.done.withdraw.title })).toBeVisible();
    await looksRight(page);
    expect(await followed(), 'following shows nothing of it').toBe(before);

    await signInOfficer(desk, lang, 'sp.araria');
    await findInQueue(desk, `/${lang}/desk/complaints?filter=withdrawal`, told.number);
    await desk.getByRole('link', { name: told.number, exact: true }).click();
    await expect(desk.getByText(withdrawing.desk.closesNothing)).toBeVisible();
    await expect(desk.getByRole('button', { name: withdrawing.hearer.button }), 'the SP names who hears').toBeVisible();

    await page.goto(`/${lang}/follow/say`);
    await typeSlip(page, lang, told);
    await page.getByLabel(slip.wants['go-on']).check();
    await page.getByRole('button', { name: slip.button }).click();
    await expect(page.getByRole('heading', { name: slip.done['go-on'].title })).toBeVisible();
    await desk.reload();
    await expect(desk.getByText(withdrawing.desk.takenBack)).toBeVisible();
  });

  test(`whoever said a number at the counter puts the complaint on the own page with the slip (${lang})`, async ({ page, desk }) => {
    test.setTimeout(90_000);
    const words = complaintMessages(lang);
    const mobile = aMobile();
    const told = await toldAtCounter(desk, lang, mobile);
    await signInCitizen(page, lang, mobile);
    await expect(page.getByText(told.number), 'the number alone opens nothing').toHaveCount(0);
    await page.goto(`/${lang}/follow`);
    await typeSlip(page, lang, told);
    await page.getByLabel(words.binding.keepYes).check();
    await looksRight(page);
    await page.getByRole('button', { name: words.persons.follow.button }).click();
    await expect(page.getByText(stories[lang].words)).toBeVisible();
    await expect(page.getByText(words.timeline['complaint.informant-bound'])).toBeVisible();
    await looksRight(page);
    await page.goto(`/${lang}/complaints`);
    await expect(page.getByText(told.number).first()).toBeVisible();
  });
}

interface Slip {
  readonly number: string;
  readonly code: string;
}

async function toldAtCounter(desk: Page, lang: Lang, mobile: string | undefined): Promise<Slip> {
  const words = complaintMessages(lang);
  const { counter } = words.desk;
  const { date } = shellMessages(lang);
  await signInOfficer(desk, lang, 'duty.jokihat');
  await desk.goto(`/${lang}/desk/counter`);
  await desk.getByLabel(counter.words).fill(stories[lang].words);
  await desk.getByLabel(counter.nature).selectOption({ label: words.natures.theft });
  await desk.getByLabel(counter.place).fill(stories[lang].place);
  const day = desk.getByRole('group', { name: words.when.day });
  await day.getByLabel(date.day).fill('23');
  await day.getByLabel(date.month).fill('11');
  await day.getByLabel(date.year).fill('2025');
  await desk.getByLabel(counter.name, { exact: true }).fill(stories[lang].name);
  if (mobile !== undefined) await desk.getByLabel(counter.mobile, { exact: true }).fill(mobile);
  await desk.getByLabel(counter.readOver).check();
  await desk.getByLabel(counter.signed).check();
  await desk.getByRole('button', { name: counter.button }).click();
  await expect(desk.getByRole('heading', { name: counter.taken })).toBeVisible();
  const slip = await desk.locator('main').innerText();
  const number = /BR-EC-\d{4}-188-\d{6}/.exec(slip)?.[0] ?? '';
  return { number, code: /[0-9A-Z]{4}-[0-9A-Z]{4}(?!\d)/.exec(slip.replace(number, ''))?.[0] ?? '' };
}

async function typeSlip(page: Page, lang: Lang, { number, code }: Slip): Promise<void> {
  const words = complaintMessages(lang);
  await page.getByLabel(words.received.number).fill(number);
  await page.getByLabel(words.persons.follow.code).fill(code);
}
