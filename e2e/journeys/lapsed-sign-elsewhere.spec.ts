import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { signInOfficer } from '../sign-in-officer.ts';

const offence = { hi: 'चोरी', en: 'theft' } as const satisfies Record<Lang, string>;

for (const lang of ['hi', 'en'] as const) {
  // The demo holds complaints whose three days passed unsigned: nobody can wait for them in a browser.
  test(`three days lapsed: the person signs at another station, and the FIR says so (${lang})`, async ({ page: elsewhere, desk }) => {
    test.setTimeout(90_000);
    const words = complaintMessages(lang);
    const { signing } = words;
    await signInOfficer(desk, lang, 'sho.jokihat');
    const number = await openLapsed(desk, lang);
    await expect(desk.getByText(words.desk.register.notSigned)).toBeVisible();
    const told = await desk.locator('.own-words__text').first().innerText();
    const mobile = /\b60000\d{5}\b/.exec(await desk.locator('main').innerText())?.[0] ?? '';

    await signInOfficer(elsewhere, lang, 'duty.araria-sadar');
    await elsewhere.goto(`/${lang}/desk/complaints/${number}`);
    await expect(elsewhere.getByText(told), 'another station sees nothing of it').toHaveCount(0);
    await elsewhere.goto(`/${lang}/desk/sign`);
    await looksRight(elsewhere);
    await elsewhere.getByLabel(signing.elsewhere.number).fill(number);
    await elsewhere.getByLabel(signing.elsewhere.identities['photo-paper']).check();
    // Wrong tries of an officer are counted: one language is enough.
    if (lang === 'hi') await triesWrongly(elsewhere, lang, number);
    await elsewhere.getByLabel(signing.elsewhere.proof).fill(mobile.slice(-4));
    await elsewhere.getByRole('button', { name: signing.elsewhere.find }).click();
    await expect(elsewhere.getByText(told)).toBeVisible();
    await expect(elsewhere.getByText(mobile)).toHaveCount(0);
    await looksRight(elsewhere);
    await elsewhere.getByRole('button', { name: signing.elsewhere.button }).click();
    await expect(elsewhere.getByRole('link', { name: words.errors.notReadOver })).toBeVisible();
    await elsewhere.getByLabel(words.desk.sign.readOver).check();
    await elsewhere.getByRole('button', { name: signing.elsewhere.button }).click();
    await expect(elsewhere.getByRole('heading', { name: signing.elsewhere.done })).toBeVisible();
    await expect(elsewhere.getByText(told), 'the words are gone').toHaveCount(0);
    await looksRight(elsewhere);

    await desk.reload();
    await expect(desk.getByText(words.deskSignature.signed).first()).toBeVisible();
    await registerFir(desk, lang);
    const copy = await desk.request.get(`/${lang}/desk/complaints/${number}/fir.pdf`);
    expect(copy.headers()['content-type']).toBe('application/pdf');
  });
}

/** Opens a complaint that lapsed, each test one of its own: the folder that can be made only once keeps the others off. */
async function openLapsed(desk: Page, lang: Lang): Promise<string> {
  const words = complaintMessages(lang);
  await desk.goto(`/${lang}/desk/complaints`);
  const rows = desk.getByRole('row').filter({ hasText: words.deskSignature.lapsed });
  for (const row of await rows.all()) {
    const number = /BR-EC-\d{4}-\d{3}-\d{6}/.exec(await row.innerText())?.[0] ?? '';
    const isMine = await mkdir(join(import.meta.dirname, '..', '..', 'test-results', `lapsed-${number}`)).then(
      () => true,
      () => false,
    );
    if (!isMine) continue;
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    return number;
  }
  throw new Error('No lapsed complaint is left');
}

async function triesWrongly(elsewhere: Page, lang: Lang, number: string): Promise<void> {
  const { elsewhere: words, refusals } = complaintMessages(lang).signing;
  await elsewhere.getByLabel(words.proof).fill('0000');
  await elsewhere.getByRole('button', { name: words.find }).click();
  await expect(elsewhere.getByRole('link', { name: refusals.noSuchSlip })).toBeVisible();
  await expect(elsewhere.getByLabel(words.number), 'what was typed stays').toHaveValue(number);
  await expect(elsewhere.getByLabel(words.identities['photo-paper'])).toBeChecked();
  await looksRight(elsewhere);
}

async function registerFir(desk: Page, lang: Lang): Promise<void> {
  const words = complaintMessages(lang);
  await desk.getByRole('link', { name: words.desk.register.button }).click();
  await desk.getByLabel(words.fir.findSection).fill(offence[lang]);
  await desk.getByRole('button', { name: words.fir.find }).click();
  await desk.getByRole('checkbox', { name: 'BNS 303(2)' }).first().check();
  await desk.getByLabel(words.fir.investigator).selectOption({ index: 1 });
  await desk.getByLabel(words.fir.readOver).check();
  await desk.getByRole('button', { name: words.fir.register }).click();
  await expect(desk.getByText(/FIR.*\d+\/\d{4}/).first()).toBeVisible();
}
