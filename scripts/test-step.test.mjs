import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './test-reports.mjs';
import { countOf } from './test-step.mjs';

test('a check counts as one', () => {
  expect(countOf({ isOk: true, tests: undefined })).toEqual({ passed: 1, failed: 0, tests: [] });
  expect(countOf({ isOk: false, tests: undefined })).toEqual({ passed: 0, failed: 1, tests: [] });
});

test('a run that broke without a failed test has failed', () => {
  expect(countOf({ isOk: false, tests: [] })).toMatchObject({ passed: 0, failed: 1 });
  expect(countOf({ isOk: false, tests: [{ isPassed: true }, { isPassed: false }] })).toMatchObject({ passed: 1, failed: 1 });
});

test('skipped tests of vitest are not counted', () => {
  const assertionResults = [
    { title: 'adds', status: 'passed', duration: 5 },
    { title: 'later', status: 'skipped' },
    { title: 'breaks', status: 'failed', duration: 1 },
  ];
  expect(read(readVitestReport, { testResults: [{ name: '/x/sum.test.ts', assertionResults }] })).toEqual([
    { name: 'sum.test.ts: adds', ms: 5, isPassed: true },
    { name: 'sum.test.ts: breaks', ms: 1, isPassed: false },
  ]);
});

test('a browser test that passed at the second try has failed', () => {
  const spec = { file: 'journeys/file.spec.ts', title: 'files', tests: [{ projectName: 'js', status: 'flaky', results: [{ duration: 10 }, { duration: 20 }] }] };
  expect(read(readPlaywrightReport, { suites: [{ suites: [{ specs: [spec] }] }] })).toEqual([{ name: 'file.spec.ts: files (js)', ms: 30, isPassed: false }]);
});

test('a run that left no report has no tests', () => {
  expect(readVitestReport('/nowhere/report.json')).toEqual([]);
});

function read(reader, report) {
  const folder = mkdtempSync(join(tmpdir(), 'nagrik-report-'));
  try {
    writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
    return reader(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
