import { complaintMessages } from '../../src/domains/complaints/messages/index.ts';
import { questionSteps } from '../../src/domains/complaints/model/complaint-answers.ts';
import { identityMessages } from '../../src/foundation/identity/messages/index.ts';
import { shellMessages } from '../../src/web/messages/shell-messages.ts';
import type { Lang } from '../../src/kernel/text.ts';
import { aMobile, confirmMobile } from '../confirm-mobile.ts';
import { expect, test } from '../fixtures.ts';
import { hasTitle, looksRight } from '../looks-right.ts';

const places = { hi: 'जोकीहाट', en: 'Jokihat' } as const satisfies Record<Lang, string>;

for (const lang of ['hi', 'en'] as const) {
  test(`what was begun on one phone is finished on another (${lang})`, async ({ page, desk: otherPhone }) => {
    test.setTimeout(120_000);
    const words = complaintMessages(lang);
    const mobile = aMobile();
    const later = shellMessages(lang).saveForLater;
    await page.goto(`/${lang}/report`);
    await page.getByRole('button', { name: words.start.begin }).click();
    await page.getByLabel(words.natures.threat).check();
    await page.getByRole('button', { name: words.next }).click();
    await page.getByLabel(words.where.title).fill(places[lang]);
    await page.getByRole('button', { name: later }).click();
    await hasTitle(page, words.draft.keepTitle);
    await looksRight(page);
    await page.getByRole('button', { name: words.draft.sendCode }).click();
    await expect(page.getByRole('link', { name: words.errors.mobile })).toBeVisible();
    await page.getByLabel(words.draft.mobile).fill(mobile);
    await page.getByRole('button', { name: words.draft.sendCode }).click();
    await confirmMobile(page, lang, mobile);
    await hasTitle(page, words.draft.keptTitle);
    await looksRight(page);
    await page.getByRole('button', { name: words.draft.signOut }).first().click();
    await page.goto(`/${lang}/report/where`);
    await expect(page.getByRole('heading', { level: 1, name: words.start.title })).toBeVisible();

    // On the second phone something else is begun first: neither takes the place of the other.
    await otherPhone.goto(`/${lang}/report`);
    await otherPhone.getByRole('button', { name: words.start.begin }).click();
    await otherPhone.getByLabel(words.natures.theft).check();
    await otherPhone.getByRole('button', { name: words.next }).click();
    await otherPhone.goto(`/${lang}/report`);
    await otherPhone.getByRole('link', { name: words.draft.elsewhere }).click();
    await otherPhone.getByRole('link', { name: words.track.signInButton }).click();
    const { citizenSignIn } = identityMessages(lang);
    await otherPhone.getByLabel(citizenSignIn.mobile, { exact: true }).fill(mobile);
    await otherPhone.getByRole('button', { name: citizenSignIn.button }).click();
    await confirmMobile(otherPhone, lang, mobile);
    await hasTitle(otherPhone, words.track.mine);
    await looksRight(otherPhone);
    await expect(otherPhone.getByText(words.draft.askTitle)).toBeVisible();
    await expect(otherPhone.getByText(words.draft.answered(2, questionSteps.length))).toBeVisible();
    await otherPhone.getByRole('button', { name: words.draft.goOn }).click();
    await expect(otherPhone).toHaveURL(new RegExp(`/${lang}/report/place$`));
    await otherPhone.goto(`/${lang}/report/where`);
    await expect(otherPhone.getByLabel(words.where.title)).toHaveValue(places[lang]);
    await otherPhone.goto(`/${lang}/complaints`);
    await otherPhone.getByRole('button', { name: words.draft.askYes }).click();
    await otherPhone.goto(`/${lang}/complaints`);
    await expect(otherPhone.getByRole('button', { name: words.draft.goOn })).toHaveCount(2);
  });
}
