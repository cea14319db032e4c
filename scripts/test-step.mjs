import { spawn } from 'node:child_process';

/** The process groups under way: an interrupted test run leaves nothing running. */
const groups = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const pid of groups) killGroup(pid);
    process.exit(1);
  });
}

/**
 * Runs one step, prints one line about it and, when it failed, all it said.
 * A check counts as one; a test run counts its tests, and itself when it failed without a failed test.
 * @returns {Promise<{ passed: number, failed: number, tests: { name: string, ms: number, isPassed: boolean }[] }>}
 */
export async function runStep({ name, command, args, root, env, readReport }) {
  const startedMs = performance.now();
  const { code, said } = await run({ command, args, root, env });
  const result = countOf({ isOk: code === 0, tests: readReport?.() });
  const time = `${((performance.now() - startedMs) / 1000).toFixed(1)} s`.padStart(8);
  const counts = readReport === undefined ? '' : `  ${result.passed} passed, ${result.failed} failed`;
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)}${time}${counts}`);
  if (code !== 0) console.log(said.trimEnd());
  return result;
}

/** @param {{ isOk: boolean, tests: { isPassed: boolean }[] | undefined }} outcome `tests` is undefined for a check */
export function countOf({ isOk, tests }) {
  if (tests === undefined) return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1, tests: [] };
  const passed = tests.filter((test) => test.isPassed).length;
  const failed = tests.length - passed;
  return { passed, failed: !isOk && failed === 0 ? 1 : failed, tests };
}

function run({ command, args, root, env }) {
  return new Promise((done) => {
    // Its own group, so that it can be ended with all its children.
    const child = spawn(command, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (chunk) => (said += chunk);
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('spawn', () => groups.add(child.pid));
    child.once('error', (error) => done({ code: 1, said: error.message }));
    child.once('exit', (code) => {
      groups.delete(child.pid);
      killGroup(child.pid);
      done({ code: code ?? 1, said });
    });
  });
}

/** What a step left behind in its group goes with it. */
function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
