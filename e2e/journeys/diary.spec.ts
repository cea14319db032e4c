import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import { diaryMessages } from '../../src/domains/cases/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { expect, expectReflowAt320, expectValidHtml, test } from '../fixtures.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { place: 'जोकीहाट', found: /Jokihat|जोकीहाट/, words: 'मेरी बकरी चोरी हो गई।', name: 'रेखा देवी', patrol: 'सिमरिया हाट तक गश्त', right: 'सिमरिया नहीं, भगवानपुर हाट तक' },
  en: { place: 'Jokihat', found: /Jokihat/, words: 'My goat was stolen.', name: 'Rekha Devi', patrol: 'Patrol to Simaria market', right: 'Not Simaria, to Bhagwanpur market' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`the diary has what came, what was written, and what was put right (${lang})`, async ({ page, desk }, { project }) => {
    test.setTimeout(120_000);
    const words = diaryMessages(lang);
    const story = stories[lang];
    // Other projects write into the same book at the same time.
    const patrol = `${story.patrol} ${project.name}`;
    const number = await fileComplaint(page, lang, { place: story.place, choose: { place: story.found }, words: story.words, name: story.name });

    await signInOfficer(desk, lang, 'duty.jokihat');
    await desk.getByRole('link', { name: words.title }).click();
    await expect(desk.getByRole('link', { name: number, exact: true })).toBeVisible();
    await expect(desk.getByText(story.name)).toHaveCount(0);
    await expectValidHtml(desk);
    await expectReflowAt320(desk);

    await desk.getByLabel(words.enter.words).fill(patrol);
    await desk.getByRole('button', { name: words.enter.button }).press('Enter');
    await expect(desk.getByRole('link', { name: words.errors.kind })).toBeVisible();
    await expect(desk.getByLabel(words.enter.words)).toHaveValue(patrol);
    await desk.getByLabel(words.enter.kind).selectOption('patrol');
    await desk.getByRole('button', { name: words.enter.button }).press('Enter');
    const line = desk.getByRole('row').filter({ hasText: patrol });
    await expect(line).toHaveCount(1);

    await line.getByRole('link', { name: words.correct }).click();
    await expect(desk.getByText(patrol)).toBeVisible();
    await expectValidHtml(desk);
    await expectReflowAt320(desk);
    await desk.getByLabel(words.correction.words).fill(`${story.right} ${project.name}`);
    await desk.getByRole('button', { name: words.correction.button }).press('Enter');
    await expect(desk.getByRole('row').filter({ hasText: `${story.right} ${project.name}` })).toHaveCount(1);
    await expect(line).toContainText(lang === 'hi' ? 'में सुधारी गई' : 'corrected by no.');

    const printed = desk.waitForResponse((response) => response.url().endsWith('/diary.pdf'));
    await desk.getByRole('button', { name: words.print.button }).press('Enter').catch(() => undefined);
    expect((await printed).headers()['content-type']).toBe('application/pdf');

    await desk.context().clearCookies();
    await signInOfficer(desk, lang, 'sho.jokihat');
    await desk.getByRole('link', { name: complaintMessages(lang).books.ncrList.title }).click();
    await expectValidHtml(desk);
    await expectReflowAt320(desk);
  });
}
