import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The tests of a vitest JSON report that ran; none when there is no report (the run broke before). */
export function readVitestReport(path) {
  const files = readJson(path)?.testResults ?? [];
  return files.flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === 'passed' || test.status === 'failed')
      .map((test) => ({ name: `${basename(file.name)}: ${test.title}`, ms: test.duration ?? 0, isPassed: test.status === 'passed' })),
  );
}

/** The same of a Playwright JSON report. A test that passed only when tried again has failed: it is not to be relied on. */
export function readPlaywrightReport(path) {
  return (readJson(path)?.suites ?? []).flatMap(testsOfSuite);
}

function testsOfSuite(suite) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests
      .filter((test) => test.status !== 'skipped')
      .map((test) => ({
        name: `${basename(spec.file)}: ${spec.title} (${test.projectName})`,
        ms: test.results.reduce((total, result) => total + result.duration, 0),
        isPassed: test.status === 'expected',
      })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(testsOfSuite)];
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
