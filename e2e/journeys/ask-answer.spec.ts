import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { findInQueue } from '../find-in-queue.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { place: 'जोकीहाट', found: /Jokihat|जोकीहाट/, words: 'हाट से मेरी साइकिल चोरी हो गई।', name: 'सबीना ख़ातून', question: 'साइकिल का रंग क्या था?', answer: 'काला। हैंडल टूटा हुआ था।' },
  en: { place: 'Jokihat', found: /Jokihat/, words: 'My bicycle was stolen at the market.', name: 'Sabina Khatun', question: 'What colour was the bicycle?', answer: 'Black. The handle was broken.' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`the station asks, the citizen answers, both stay (${lang})`, async ({ page, desk }) => {
    test.setTimeout(120_000);
    const words = complaintMessages(lang);
    const { asking } = words;
    const story = stories[lang];
    const number = await fileComplaint(page, lang, { place: story.place, choose: { place: story.found }, words: story.words, name: story.name });
    await signInOfficer(desk, lang, 'sho.jokihat');
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await desk.getByRole('button', { name: words.desk.receive.button }).click();
    await desk.getByRole('button', { name: asking.form.button }).click();
    await expect(desk.getByRole('link', { name: asking.errors.questionWords })).toBeVisible();
    await desk.getByLabel(asking.form.question).fill(story.question);
    await looksRight(desk);
    await desk.getByRole('button', { name: asking.form.button }).click();
    await expect(desk.getByText(story.question)).toBeVisible();
    await expect(desk.getByRole('button', { name: asking.form.button })).toHaveCount(0);
    await looksRight(desk);
    await findInQueue(desk, `/${lang}/desk/complaints?filter=asked`, number);
    await expect(desk.getByRole('link', { name: number, exact: true })).toBeVisible();

    await page.goto(`/${lang}/complaints/${number}`);
    await expect(page.getByText(story.question)).toBeVisible();
    await looksRight(page);
    await page.getByRole('link', { name: asking.link }).click();
    await looksRight(page);
    await page.getByRole('button', { name: asking.send }).click();
    await expect(page.getByRole('link', { name: asking.errors.answerWords })).toBeVisible();
    await looksRight(page);
    await page.getByLabel(asking.words).fill(story.answer);
    await page.getByRole('button', { name: asking.send }).click();
    await expect(page.getByText(story.answer)).toBeVisible();
    await expect(page.getByText(asking.timeline['complaint.answered'])).toBeVisible();

    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await expect(desk.getByText(story.answer)).toBeVisible();
    await expect(desk.getByRole('button', { name: asking.form.button })).toBeVisible();
  });
}
