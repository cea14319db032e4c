import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { aMobile } from '../confirm-mobile.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { signInCitizen } from '../sign-in-citizen.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { place: 'जोकीहाट', found: /Jokihat|जोकीहाट/, words: 'बेटी का थैला हाट में छीन लिया।', name: 'मोहन यादव', victim: 'रुख़साना बेगम', why: 'माँ ने कहा कि ग़लतफ़हमी थी। बेटी से अकेले में बात हुई, वह भी यही चाहती है।' },
  en: { place: 'Jokihat', found: /Jokihat/, words: 'My daughter’s bag was snatched at the market.', name: 'Mohan Yadav', victim: 'Rukhsana Begum', why: 'Her mother says it was a mistake. The daughter was heard alone and wishes the same.' },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`an officer adds the victim’s guardian, who reads it, shuts the informant out, and the SP opens it again (${lang})`, async ({ page, desk, third: guardian }) => {
    test.setTimeout(150_000);
    const words = complaintMessages(lang);
    const { attach, ask, own, undo, card, relations, proofs } = words.persons;
    const story = stories[lang];
    const number = await fileComplaint(page, lang, { place: story.place, choose: { place: story.found }, words: story.words, name: story.name });
    const track = `/${lang}/complaints/${number}`;

    await signInOfficer(desk, lang, 'duty.jokihat');
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await desk.getByRole('link', { name: card.add, exact: true }).click();
    await looksRight(desk);
    const mobile = aMobile();
    await desk.getByLabel(relations.guardian, { exact: true }).check();
    await desk.getByLabel(attach.name, { exact: true }).fill(story.victim);
    await desk.getByLabel(attach.mobile).fill(mobile);
    await desk.getByLabel(attach.yes, { exact: true }).check();
    await desk.getByLabel(proofs['photo-paper']).check();
    await desk.getByRole('button', { name: attach.button }).click();
    await expect(desk.getByRole('heading', { name: attach.done })).toBeVisible();
    await looksRight(desk);

    // The informant's page does not show that somebody was at a station.
    await page.goto(track);
    await expect(page.getByText(story.words)).toBeVisible();
    await expect(page.locator('main')).not.toContainText(story.victim);

    await signInCitizen(guardian, lang, mobile);
    await guardian.getByRole('link', { name: words.desk.open }).first().click();
    await expect(guardian.getByText(story.words)).toBeVisible();
    await expect(guardian.locator('main'), 'not who told it').not.toContainText(story.name);
    await looksRight(guardian);
    await guardian.getByRole('link', { name: ask.link }).click();
    await looksRight(guardian);
    await guardian.getByRole('button', { name: ask.button }).click();
    await expect(guardian.getByRole('heading', { name: ask.done })).toBeVisible();

    await page.goto(track);
    await expect(page.getByRole('heading', { name: own.title })).toBeVisible();
    await expect(page.getByText(story.words)).toHaveCount(0);
    await looksRight(page);

    await signInOfficer(desk, lang, 'sp.araria');
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await desk.getByRole('link', { name: card.undo }).click();
    await expect(desk.getByText(mobile), 'who has to be heard first').toBeVisible();
    await desk.getByRole('button', { name: undo.button }).click();
    await expect(desk.getByRole('link', { name: words.persons.errors.notHeard })).toBeVisible();
    await looksRight(desk);
    await desk.getByLabel(undo.heardYes).check();
    await desk.getByLabel(undo.reason).fill(story.why);
    await desk.getByRole('button', { name: undo.button }).click();
    await expect(desk.getByText(story.why)).toBeVisible();
    await looksRight(desk);

    await page.goto(track);
    await expect(page.getByText(story.words)).toBeVisible();
    await expect(page.locator('.notice').filter({ hasText: undo.own('').slice(-30) })).toBeVisible();
    await expect(page.getByText(story.why), 'not why').toHaveCount(0);
    await looksRight(page);
  });
}
