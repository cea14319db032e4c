import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** `npm run screenshots`: the pictures of the README, of the product as it is now with its demo. */
export default defineConfig({
  ...journeys,
  testDir: './screenshots',
  testMatch: '*.shot.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  reporter: [['line']],
  projects: [{ name: 'pictures', use: { viewport: { width: 360, height: 740 }, trace: 'off' } }],
});
