// `npm test`: everything that proves the product, from a fresh clone. `npm run check`: what is quick (types, lint, walls, unit).
// Each step runs with our own Node 24. The last line is plain: "N passed, N failed".
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareTree, StartRefusal } from './install.mjs';
import { runStep } from './test-step.mjs';
import { readPlaywrightReport, readVitestReport } from './test-reports.mjs';

const SLOWEST_SHOWN = 10;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = mkdtempSync(join(tmpdir(), 'nagrik-reports-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

try {
  await prepareTree(root);
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  console.error(`${error.message}\n0 passed, 1 failed`);
  process.exit(1);
}

const bin = join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1', FORCE_COLOR: undefined };

const types = { name: 'types', command: 'tsc', args: ['--noEmit', '-p', '.'] };
const lint = { name: 'lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] };
const walls = { name: 'walls', command: 'depcruise', args: ['src', '--config', '.dependency-cruiser.cjs'] };
const browserConfig = 'e2e/playwright.config.ts';
const browser = {
  name: 'browser',
  command: 'playwright',
  args: ['test', '-c', browserConfig, '--reporter=line,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'browser.json') },
  readReport: () => readPlaywrightReport(join(reports, 'browser.json')),
};

/** What stands in one row runs side by side: the checks use one core each, the test runs use both. */
const quickRows = [[types, lint], [walls, vitest('unit')]];
const allRows = [...quickRows, [vitest('db')], [vitest('page')], [vitest('script')], ...(existsSync(join(root, browserConfig)) ? [[browser]] : [])];
const rows = process.argv[2] === 'check' ? quickRows : allRows;

const results = [];
for (const row of rows) results.push(...(await Promise.all(row.map((step) => runStep({ ...step, command: join(bin, step.command), root, env: { ...env, ...step.env } })))));
if (rows === allRows && rows.length === 5) console.log(`browser  skipped: there is no ${browserConfig}`);

const tests = results.flatMap((result) => result.tests);
console.log(`\nSlowest ${SLOWEST_SHOWN} tests`);
for (const { name, ms } of tests.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST_SHOWN)) console.log(`${seconds(ms)}  ${name}`);
console.log(`\nTotal ${seconds(performance.now()).trim()}`);
const passed = sum(results, 'passed');
const failed = sum(results, 'failed');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function vitest(project) {
  const report = join(reports, `${project}.json`);
  return {
    name: project,
    command: 'vitest',
    args: ['run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    readReport: () => readVitestReport(report),
  };
}

function sum(items, key) {
  return items.reduce((total, item) => total + item[key], 0);
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`.padStart(8);
}
