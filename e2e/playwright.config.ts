import { defineConfig } from '@playwright/test';
import { browserLaunch } from './browser/launch.ts';
import { choosePort, productUrl } from './product-url.ts';

await choosePort();
const launchOptions = await browserLaunch();
/** What officers do, and one thread from end to end, on a wide screen too; the fonts are read there. */
const onDesktop = ['**/complaint-to-fir.spec.ts', '**/places.spec.ts', '**/diary.spec.ts', '**/officer-on-leave.spec.ts', '**/fixtures.spec.ts', '**/browser/*.spec.ts'];
/** Pages whose script adds nothing: the phone without one judges them. axe has read them in every-page/, as every other page. */
const withoutScript = ['**/about-police.spec.ts', '**/after-the-fir.spec.ts', '**/places.spec.ts', '**/office-list.spec.ts', '**/diary.spec.ts', '**/assign-several.spec.ts', '**/enquiry.spec.ts', '**/attachments.spec.ts', '**/ask-answer.spec.ts', '**/withdraw.spec.ts', '**/persons.spec.ts', '**/slip.spec.ts', '**/correction.spec.ts', '**/delete-draft.spec.ts', '**/grave-ladder.spec.ts', '**/publication.spec.ts', '**/news-by-mail.spec.ts'];
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  globalSetup: './global-setup.ts',
  workers: 2,
  fullyParallel: true,
  // A test that passes only at the second try proves nothing.
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [['line'], ['json', { outputFile: '../test-results/browser.json' }]],
  use: { baseURL: productUrl(), launchOptions, locale: 'hi-IN', timezoneId: 'Asia/Kolkata', colorScheme: 'light', trace: 'retain-on-failure' },
  projects: [
    { name: 'phone-js', use: phone, testIgnore: withoutScript },
    // The test of the fonts reads pixels with a script.
    { name: 'phone-nojs', use: { ...phone, javaScriptEnabled: false }, testIgnore: 'browser/**' },
    // A wide screen lays out, it does not translate: both languages are read on the phone.
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } }, testMatch: onDesktop, grepInvert: /\(hi\)/ },
  ],
});
