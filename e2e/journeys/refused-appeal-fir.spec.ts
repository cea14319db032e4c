import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { findInQueue } from '../find-in-queue.ts';
import { expect, expectReflowAt320, expectValidHtml, test } from '../fixtures.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { place: 'जोकीहाट', found: /Jokihat|जोकीहाट/, words: 'पड़ोसी ने गाली दी और धक्का दिया।', name: 'लालती देवी', ground: 'सिर्फ़ गाली-गलौज हुई।', appeal: 'उसने मेरा फ़ोन भी छीन लिया।', reasons: 'फ़ोन छीनना संज्ञेय है। FIR दर्ज हो।' },
  en: { place: 'Jokihat', found: /Jokihat/, words: 'My neighbour abused and pushed me.', name: 'Lalti Devi', ground: 'Only abusive words were used.', appeal: 'He also took my phone.', reasons: 'Taking the phone is cognizable. Register the FIR.' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`a refusal has reasons and a next door: the SP has the FIR made (${lang})`, async ({ page, desk }) => {
    test.setTimeout(120_000);
    const words = complaintMessages(lang);
    const story = stories[lang];
    const number = await fileComplaint(page, lang, { place: story.place, choose: { place: story.found }, words: story.words, name: story.name });
    await signInOfficer(desk, lang, 'sho.jokihat');
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await desk.getByRole('button', { name: words.desk.receive.button }).click();
    await desk.getByRole('link', { name: words.desk.decide.open }).click();
    await desk.getByRole('button', { name: words.desk.decide.button }).click();
    await expect(desk.getByRole('link', { name: words.errors.decisionChoice })).toBeVisible();
    await expectValidHtml(desk);
    await desk.getByLabel(words.desk.decide.kinds.ncr).check();
    await desk.getByLabel(words.desk.decide.ground).fill(story.ground);
    await desk.getByLabel(words.desk.decide.sections).fill('BNS 303(2)');
    await desk.getByRole('button', { name: words.desk.decide.button }).click();
    await expect(desk.getByRole('link', { name: words.errors.cognizable })).toBeVisible();
    await desk.getByLabel(words.desk.decide.sections).fill('BNS 352');
    await desk.getByRole('button', { name: words.desk.decide.button }).click();
    await expect(desk.getByText(words.states['ncr-issued']).first()).toBeVisible();

    await page.goto(`/${lang}/complaints/${number}`);
    await expect(page.getByText(story.ground)).toBeVisible();
    await expect(page.getByText(words.decision.remedies)).toBeVisible();
    await expectValidHtml(page);
    const paper = await page.request.get((await page.getByRole('link', { name: words.books.ncrPaper }).getAttribute('href')) ?? '');
    expect(paper.headers()['content-type']).toBe('application/pdf');
    await page.getByRole('link', { name: words.appeal.link }).click();
    await expectReflowAt320(page);
    await page.getByLabel(words.appeal.words).fill(story.appeal);
    await page.getByRole('button', { name: words.appeal.send }).click();
    await expect(page.getByText(words.decision.appealWaiting)).toBeVisible();

    await desk.context().clearCookies();
    await signInOfficer(desk, lang, 'sp.araria');
    await findInQueue(desk, `/${lang}/desk/complaints?filter=to-review`, number);
    await desk.getByRole('link', { name: number, exact: true }).click();
    await expect(desk.getByText(story.appeal).first()).toBeVisible();
    await desk.getByLabel(words.desk.appealCard.register).check();
    await desk.getByLabel(words.desk.appealCard.reasons).fill(story.reasons);
    await expectValidHtml(desk);
    await desk.getByRole('button', { name: words.desk.appealCard.button }).click();
    await expect(desk.getByText(words.states.received).first()).toBeVisible();

    await page.goto(`/${lang}/complaints/${number}`);
    await expect(page.getByText(words.decision.granted)).toBeVisible();
    await expect(page.getByText(story.reasons)).toBeVisible();
  });
}
