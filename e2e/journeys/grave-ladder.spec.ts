import { unheardMobiles } from '../../src/app/seed/grave-lives.ts';
import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import { deadlineMessages } from '../../src/foundation/deadlines/index.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { expect, test } from '../fixtures.ts';
import { looksRight } from '../looks-right.ts';
import { signInCitizen } from '../sign-in-citizen.ts';
import { signInOfficer } from '../sign-in-officer.ts';
import { fileComplaint } from './file-complaint.ts';

const stories = {
  hi: { place: 'जोकीहाट', found: /Jokihat|जोकीहाट/, words: 'वह मुझे जान से मार देगा, अभी घर के बाहर है।', name: 'रेशमा ख़ातून', soon: /1[34] मिनट बाकी/ },
  en: { place: 'Jokihat', found: /Jokihat/, words: 'He said he will kill me. He is outside of the house.', name: 'Reshma Khatun', soon: /1[34] minutes left/ },
} as const satisfies Record<Lang, unknown>;

for (const lang of ['hi', 'en'] as const) {
  test(`danger to life: minutes on the page, a message to the station at once (${lang})`, async ({ page, desk }) => {
    test.setTimeout(180_000);
    const words = complaintMessages(lang);
    const story = stories[lang];
    const number = await fileComplaint(page, lang, { place: story.place, choose: { place: story.found }, words: story.words, name: story.name });
    await page.goto(`/${lang}/complaints/${number}`);
    await expect(page.getByText(deadlineMessages(lang).kinds['complaint.receive-grave'].title)).toBeVisible();
    await expect(page.getByText(story.soon)).toBeVisible();
    await looksRight(page);

    await signInOfficer(desk, lang, 'duty.jokihat');
    await desk.goto(`/${lang}/desk/complaints`);
    await expect(desk.getByRole('link', { name: number, exact: true }), 'on the first page, whatever else waits').toBeVisible();
    // The clocks are swept each minute; the duty officer and the officer in charge are told by the first sweep.
    await expect.poll(async () => (await (await desk.request.get('/en/demo')).text()).split(`>${number}: `).length - 1, { timeout: 90_000, intervals: [2_000] }).toBe(2);
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await desk.getByRole('button', { name: words.desk.receive.button }).click();
    await page.reload();
    await expect(page.getByText(deadlineMessages(lang).left.metOnTime).first()).toBeVisible();
  });

  // The demo holds one that nobody has read for twenty minutes: nobody can wait for that in a browser.
  test(`unread for a quarter of an hour it shows to the SP, and the person reads so (${lang})`, async ({ page, desk }) => {
    test.setTimeout(90_000);
    const words = complaintMessages(lang);
    await signInCitizen(page, lang, unheardMobiles[lang]);
    await page.getByRole('link', { name: words.desk.open }).first().click();
    const number = /BR-EC-\d{4}-\d{3}-\d{6}/.exec(await page.locator('main').innerText())?.[0] ?? '';
    const [lead = ''] = words.timeline['complaint.escalated']('|').split('|');
    await expect(page.locator('main')).toContainText(lead.trim());
    await looksRight(page);

    await signInOfficer(desk, lang, 'sp.araria');
    await desk.goto(`/${lang}/desk/complaints?filter=escalated`);
    await expect(desk.getByRole('link', { name: number, exact: true })).toBeVisible();
    await looksRight(desk);
    await signInOfficer(desk, lang, 'sho.jokihat');
    await desk.goto(`/${lang}/desk/complaints/${number}`);
    await desk.getByRole('button', { name: words.desk.receive.button }).click();
    await signInOfficer(desk, lang, 'sp.araria');
    await desk.goto(`/${lang}/desk/complaints?filter=escalated`);
    await expect(desk.getByRole('link', { name: number, exact: true }), 'read, it is not late any more').toHaveCount(0);
  });
}
