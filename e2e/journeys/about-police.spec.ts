import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import { identityMessages } from '../../src/foundation/identity/index.ts';
import { shellMessages } from '../../src/web/messages/shell-messages.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { findInQueue } from '../find-in-queue.ts';
import { expect, expectReflowAt320, expectValidHtml, test } from '../fixtures.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { place: 'जोकीहाट', found: /Jokihat|जोकीहाट/, words: 'दारोग़ा ने रिपोर्ट लिखने के पैसे माँगे।', name: 'सुनीता देवी', about: 'जोकीहाट थाना', other: 'अररिया थाना' },
  en: { place: 'Jokihat', found: /Jokihat/, words: 'The officer asked me for money to write my report.', name: 'Sunita Devi', about: 'Jokihat police station', other: 'Araria (Sadar) police station' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`what the police did wrong goes to the SP, the station does not see it, and another station acts on it (${lang})`, async ({ page, desk, browser }) => {
    test.setTimeout(120_000);
    const words = complaintMessages(lang);
    const story = stories[lang];
    const number = await fileComplaint(page, lang, { nature: 'police', place: story.place, choose: { place: story.found }, words: story.words, name: story.name }, async (shown) => {
      if (!shown.url().endsWith('/report/check')) return;
      await expect(shown.locator('main')).toContainText(words.misconduct.station.row);
      await expect(shown.locator('main')).toContainText(story.about);
    });
    await expect(page.locator('main')).toContainText(words.misconduct.received(story.about));
    await expect(page.locator('main')).toContainText(words.misconduct.noSignature);
    await expectValidHtml(page);
    await page.getByRole('link', { name: words.received.follow }).click();
    await expect(page.getByText(words.misconduct.state['at-sp']).first()).toBeVisible();
    await expect(page.locator('main')).toContainText(identityMessages(lang).roles.sp);
    await expectReflowAt320(page);

    // The station: not by its number, not to sign it, not in its list.
    await signInOfficer(desk, lang, 'sho.jokihat');
    expect((await desk.goto(`/${lang}/desk/complaints/${number}`))?.status()).toBe(404);
    await desk.goto(`/${lang}/desk/complaints`);
    await expect(desk.locator('main')).not.toContainText(words.natures.police);

    // The SP sends it to another station.
    const context = await browser.newContext();
    const sp = await context.newPage();
    await signInOfficer(sp, lang, 'sp.araria');
    await findInQueue(sp, `/${lang}/desk/complaints?filter=about-police`, number);
    await sp.getByRole('link', { name: number, exact: true }).click();
    await expect(sp.locator('main')).toContainText(words.misconduct.desk.confined);
    const { direct } = words.misconduct.desk;
    await expect(sp.getByLabel(direct.station)).not.toContainText(story.about);
    await sp.getByRole('button', { name: direct.button }).click();
    await expect(sp.getByRole('link', { name: words.errors.officeId })).toBeVisible();
    await sp.getByLabel(direct.station).selectOption('1001');
    await sp.getByRole('button', { name: direct.button }).click();
    await expect(sp.getByText(words.states['at-station']).first()).toBeVisible();
    await context.close();

    expect((await desk.goto(`/${lang}/desk/complaints/${number}`))?.status(), 'still nothing for the station').toBe(404);
    await page.reload();
    await expect(page.getByText(words.misconduct.timeline['complaint.directed'](story.other)).first()).toBeVisible();
    await expect(page.locator('main')).toContainText(words.misconduct.signHow(story.about));
    await expectValidHtml(page);
  });

  for (const [whose, about] of [['that very', '1006'], ['another', '1009']] as const) test(`at the counter, about ${whose} station, the answer is the receipt, and nothing of it stays there (${lang})`, async ({ desk }) => {
    const words = complaintMessages(lang);
    const { counter } = words.desk;
    await signInOfficer(desk, lang, 'duty.jokihat');
    await desk.goto(`/${lang}/desk/counter`);
    await expect(desk.locator('main')).toContainText(words.misconduct.desk.counterNotice);
    await desk.getByLabel(counter.words).fill(stories[lang].words);
    await desk.getByLabel(counter.nature).selectOption({ label: words.natures.police });
    await desk.getByLabel(counter.place).fill(stories[lang].place);
    const day = desk.getByRole('group', { name: words.when.day });
    await day.getByLabel(shellMessages(lang).date.day).fill('23');
    await day.getByLabel(shellMessages(lang).date.month).fill('11');
    await day.getByLabel(shellMessages(lang).date.year).fill('2025');
    await desk.getByLabel(counter.name, { exact: true }).fill(stories[lang].name);
    await desk.getByLabel(counter.readOver).check();
    // Asked only when it is about the police, and never guessed.
    await expect(desk.getByLabel(words.misconduct.counter.about.title)).toHaveCount(0);
    await desk.getByRole('button', { name: counter.button }).click();
    await expect(desk.getByRole('link', { name: words.errors.aboutOfficeId })).toBeVisible();
    await expect(desk.getByLabel(counter.words)).toHaveValue(stories[lang].words);
    await expectValidHtml(desk);
    await expectReflowAt320(desk);
    await desk.getByLabel(words.misconduct.counter.about.title).selectOption(about);
    const answer = desk.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith('/desk/counter'));
    await desk.getByRole('button', { name: counter.button }).click();
    const receipt = await answer;
    expect([receipt.status(), receipt.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const number = /BR-EC-\d{4}-188-\d{6}/.exec(receipt.headers()['content-disposition'] ?? '')?.[0] ?? '';
    expect(number).not.toBe('');
    for (const path of ['', '/taken', '/receipt.pdf']) expect((await desk.request.get(`/${lang}/desk/complaints/${number}${path}`)).status(), path).toBe(404);
  });
}
