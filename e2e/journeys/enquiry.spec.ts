import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { findInQueue } from '../find-in-queue.ts';
import { expect, expectReflowAt320, expectValidHtml, test } from '../fixtures.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { place: 'जोकीहाट', found: /Jokihat|जोकीहाट/, words: 'मेरे हिस्सेदार ने दुकान का सामान उठा लिया और कहता है कि उसका है।', name: 'रेखा देवी', ground: 'दोनों सामान को अपना बताते हैं।' },
  en: { place: 'Jokihat', found: /Jokihat/, words: 'My partner took goods from the shop and says they are his.', name: 'Rekha Devi', ground: 'Both say that the goods are theirs.' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`an enquiry before the FIR needs the SP, has a last day, and does not stand before the FIR (${lang})`, async ({ page, desk }) => {
    test.setTimeout(120_000);
    const words = complaintMessages(lang);
    const { ask, answer, card } = words.enquiry;
    const story = stories[lang];
    const number = await fileComplaint(page, lang, { place: story.place, choose: { place: story.found }, words: story.words, name: story.name });
    const record = `/${lang}/desk/complaints/${number}`;

    await signInOfficer(desk, lang, 'sho.jokihat');
    await desk.goto(record);
    await desk.getByRole('button', { name: words.desk.receive.button }).click();
    await desk.getByLabel(words.desk.sign.readOver).check();
    await desk.getByRole('button', { name: words.desk.sign.button }).click();
    await desk.getByRole('link', { name: ask.open }).click();
    await expectReflowAt320(desk);
    await desk.getByRole('button', { name: ask.button, exact: true }).click();
    await expect(desk.getByRole('link', { name: words.errors.enquiryBasis })).toBeVisible();
    await expectValidHtml(desk);
    await desk.getByLabel(ask.bases.permission).check();
    await desk.getByRole('group', { name: ask.atrocity }).getByLabel(ask.no, { exact: true }).check();
    await desk.getByLabel(ask.ground).fill(story.ground);
    await desk.getByLabel(ask.sections).fill('BNS 309(4)');
    await desk.getByRole('button', { name: ask.button, exact: true }).click();
    await expect(desk.getByRole('link', { name: words.errors.enquiryOutsideBand })).toBeVisible();
    await desk.getByLabel(ask.sections).fill('BNS 303(2)');
    await desk.getByRole('button', { name: ask.show }).click();
    await expect(desk.getByText(ask.follows)).toBeVisible();
    await expectValidHtml(desk);
    await desk.getByRole('button', { name: ask.button, exact: true }).click();
    await expect(desk.getByRole('link', { name: words.desk.register.button })).toBeVisible();

    await page.goto(`/${lang}/complaints/${number}`);
    await expect(page.getByRole('heading', { name: card.heading, exact: true })).toBeVisible();
    await expect(page.getByText(story.ground)).toHaveCount(0);

    await desk.context().clearCookies();
    await signInOfficer(desk, lang, 'sp.araria');
    await findInQueue(desk, `/${lang}/desk/complaints?filter=to-review`, number);
    await desk.getByRole('row', { name: new RegExp(number) }).getByRole('link', { name: words.enquiry.next.permit }).click();
    await expect(desk.getByText(story.ground).first()).toBeVisible();
    await desk.getByRole('button', { name: answer.button }).click();
    await expect(desk.getByRole('link', { name: words.errors.decisionChoice })).toBeVisible();
    await expectValidHtml(desk);
    await expectReflowAt320(desk);
    const promised = await desk.getByText(card.canDo).first().innerText();
    await desk.getByLabel(answer.permit).check();
    await desk.getByRole('button', { name: answer.button }).click();
    await expect(desk.getByText(words.states['under-enquiry']).first()).toBeVisible();

    await page.goto(`/${lang}/complaints/${number}`);
    const [until = ''] = promised.split('\n');
    await expect(page.getByText(until, { exact: true })).toBeVisible();
    await expectValidHtml(page);
    await expectReflowAt320(page);

    await desk.context().clearCookies();
    await signInOfficer(desk, lang, 'duty.jokihat');
    await findInQueue(desk, `/${lang}/desk/complaints`, number);
    await expect(desk.getByRole('row', { name: new RegExp(number) }).getByText(words.desk.waits.sho)).toBeVisible();
    await desk.context().clearCookies();
    await signInOfficer(desk, lang, 'sho.jokihat');
    await desk.goto(record);
    await desk.getByRole('link', { name: words.desk.register.button }).click();
    await desk.getByLabel(words.fir.typed).fill('BNS 303(2)');
    await desk.getByLabel(words.fir.investigator).selectOption({ index: 1 });
    await desk.getByLabel(words.fir.readOver).check();
    await desk.getByRole('button', { name: words.fir.register }).click();
    await expect(desk.getByText(/FIR.*\d+\/\d{4}/).first()).toBeVisible();
    await page.goto(`/${lang}/complaints/${number}`);
    await expect(page.getByRole('link', { name: words.track.firCopy })).toBeVisible();
    await expect(page.getByRole('heading', { name: card.heading, exact: true })).toHaveCount(0);
  });
}
