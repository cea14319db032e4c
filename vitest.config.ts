import { defineConfig } from 'vitest/config';

const source = '{src,scripts,e2e,walls}/**/*';
const serverSetup = './src/platform/testing/server-setup.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Two cores; more processes only wait for each other.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: [`${source}.test.{ts,tsx,mjs}`], exclude: [`${source}.{db,page,script}.test.*`], pool: 'threads', isolate: false },
      },
      // What starts programs: too slow for "check".
      { extends: true, test: { name: 'script', include: [`${source}.script.test.{ts,mjs}`], testTimeout: 60_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'db', include: [`${source}.db.test.ts`], globalSetup: serverSetup, testTimeout: 20_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'page', include: [`${source}.page.test.{ts,tsx}`], globalSetup: serverSetup, testTimeout: 20_000, hookTimeout: 60_000 } },
    ],
  },
});
