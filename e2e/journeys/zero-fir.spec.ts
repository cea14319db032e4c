import type { Page } from '@playwright/test';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { shellMessages } from '../../src/web/messages/shell-messages.ts';
import { findInQueue } from '../find-in-queue.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { place: 'जोकीहाट', found: /Jokihat|जोकीहाट/, words: 'पटना में बस अड्डे पर मेरा बैग चोरी हो गया।', name: 'सीता देवी', ground: 'चोरी पटना के बस अड्डे पर हुई, वह इस थाने का इलाक़ा नहीं है।' },
  en: { place: 'Jokihat', found: /Jokihat/, words: 'My bag was stolen at the bus stand in Patna.', name: 'Sita Devi', ground: 'The theft was at the bus stand in Patna, outside of this station.' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`an FIR is registered where the person is and goes to the station of the place (${lang})`, async ({ page, desk }) => {
    test.setTimeout(180_000);
    const words = complaintMessages(lang);
    const story = stories[lang];
    const number = await fileComplaint(page, lang, { place: story.place, choose: { place: story.found }, words: story.words, name: story.name });

    await signInOfficer(desk, lang, 'sho.jokihat');
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await desk.getByRole('button', { name: words.desk.receive.button }).click();
    await desk.getByLabel(words.desk.sign.readOver).check();
    await desk.getByRole('button', { name: words.desk.sign.button }).click();
    const zeroNumber = await registerZeroFir(desk, lang);

    await page.goto(`/${lang}/complaints/${number}`);
    await expect(page.getByText(zeroNumber).first()).toBeVisible();
    await expect(page.getByText(words.transfer.card.noOwnNumber)).toBeVisible();
    await looksRight(page);

    await desk.getByRole('link', { name: words.transfer.card.open }).click();
    await looksRight(desk);
    await desk.getByRole('button', { name: words.transfer.page.send.button }).click();
    await expect(desk.getByText(words.transfer.states.sent)).toBeVisible();

    await desk.context().clearCookies();
    await signInOfficer(desk, lang, 'sho.athmalgola');
    await findInQueue(desk, `/${lang}/desk/complaints?filter=zero-fir`, number);
    await looksRight(desk);
    await desk.getByRole('link', { name: number, exact: true }).click();
    await looksRight(desk);
    await desk.getByRole('link', { name: words.transfer.card.open }).click();
    await desk.getByRole('button', { name: words.transfer.page.accept.button }).click();
    await expect(desk.getByRole('link', { name: words.errors.officerId })).toBeVisible();
    await looksRight(desk);
    await desk.getByLabel(words.transfer.page.accept.officer).selectOption({ index: 1 });
    await desk.getByRole('button', { name: words.transfer.page.accept.button }).click();
    await expect(desk.getByText(words.transfer.states.accepted)).toBeVisible();
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await recordDispatch(desk, lang);

    await page.goto(`/${lang}/complaints/${number}`);
    const rows = page.locator('.summary__row');
    await expect(rows.filter({ hasText: words.transfer.card.zeroNumber }).first()).toContainText(zeroNumber);
    await expect(rows.filter({ hasText: words.transfer.card.ownNumber })).toContainText(/\d+\/\d{4}/);
    await expect(rows.filter({ hasText: words.transfer.card.hasIt })).toContainText(/Athmalgola|अथमलगोला/);
    await looksRight(page);
    for (const paper of ['fir.pdf', 'zero-fir.pdf']) {
      const copy = await page.request.get(`/${lang}/complaints/${number}/${paper}`);
      expect([copy.status(), (await copy.body()).subarray(0, 5).toString('latin1')]).toEqual([200, '%PDF-']);
    }
  });
}

/** The officer names the station of the place by its district; nothing on the form refuses. */
async function registerZeroFir(desk: Page, lang: Lang): Promise<string> {
  const words = complaintMessages(lang);
  const { belongs } = words.transfer;
  await desk.getByRole('link', { name: words.desk.register.button }).click();
  await desk.getByLabel(words.fir.typed).fill('BNS 303(2)');
  await desk.getByLabel(belongs.station).check();
  await desk.getByLabel(words.fir.investigator).selectOption({ index: 1 });
  await desk.getByLabel(words.fir.readOver).check();
  await desk.getByRole('button', { name: words.fir.register }).click();
  await expect(desk.getByRole('link', { name: words.errors.belongsOfficeId })).toBeVisible();
  await desk.getByLabel(belongs.district).selectOption('212');
  await desk.getByRole('button', { name: belongs.show }).click();
  await expect(desk.locator('#belongsOfficeId option').filter({ hasText: 'Athmalgola' }).first()).toBeAttached();
  await looksRight(desk);
  await desk.getByLabel(belongs.office, { exact: true }).selectOption({ label: await desk.locator('#belongsOfficeId option').filter({ hasText: 'Athmalgola' }).first().innerText() });
  await desk.getByLabel(belongs.ground).fill(stories[lang].ground);
  await desk.getByRole('button', { name: words.fir.register }).click();
  await expect(desk.getByText(words.transfer.states['to-send'])).toBeVisible();
  await looksRight(desk);
  const zeroNumber = /0\/\d{4,}\/\d{4}/.exec(await desk.locator('main').innerText())?.[0];
  if (zeroNumber === undefined) throw new Error('No Zero FIR number on the page');
  return zeroNumber;
}

/** Item 15: first a day that has not come, then now. */
async function recordDispatch(desk: Page, lang: Lang): Promise<void> {
  const { dispatch, errors } = complaintMessages(lang);
  const india = new Date(Date.now() + 5.5 * 3_600_000).toISOString();
  const [year = '', month = '', day = ''] = india.slice(0, 10).split('-');
  const box = desk.getByRole('group', { name: dispatch.day });
  const send = async (inYear: string): Promise<void> => {
    await box.getByLabel(shellMessages(lang).date.day).fill(day);
    await box.getByLabel(shellMessages(lang).date.month).fill(month);
    await box.getByLabel(shellMessages(lang).date.year).fill(inYear);
    await desk.getByLabel(dispatch.time).fill(india.slice(11, 16));
    await desk.getByRole('button', { name: dispatch.button }).click();
  };
  await send(String(Number(year) + 1));
  await expect(desk.getByRole('link', { name: errors.dispatchAhead })).toBeVisible();
  await looksRight(desk);
  await send(year);
  await expect(desk.getByText(dispatch.correctTitle)).toBeVisible();
  await looksRight(desk);
}
