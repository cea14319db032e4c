import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '../src/platform/config/root-folder.ts';

/** `npm start` until it says that it is ready: the first on an empty folder, then on what is there. */
const LIMITS = { warmSeconds: 3 } as const;
const PORT = '3987';

const data = await mkdtemp(join(tmpdir(), 'nagrik-start-'));
try {
  console.log(JSON.stringify({ bench: 'start.first', seconds: await secondsToReady() }));
  const warm: number[] = [];
  for (let run = 0; run < 5; run += 1) warm.push(await secondsToReady());
  const [, , median = Number.NaN] = warm.toSorted((a, b) => a - b);
  console.log(JSON.stringify({ bench: 'start.warm', seconds: median, runs: warm, limits: LIMITS, within: median <= LIMITS.warmSeconds }));
  if (median > LIMITS.warmSeconds) process.exitCode = 1;
} finally {
  await rm(data, { recursive: true, force: true });
}

async function secondsToReady(): Promise<number> {
  const startedMs = performance.now();
  const product = spawn(process.execPath, [join(rootFolder(), 'scripts', 'start.mjs')], { env: { ...process.env, NAGRIK_DATA: data, NAGRIK_MODE: 'demo', DATABASE_URL: '', PUBLIC_URL: '', HOST: '', PORT }, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((done) => product.stdout.on('data', (chunk: Buffer) => void (chunk.toString().includes('Nagrik is ready') && done())));
  const seconds = Math.round((performance.now() - startedMs) / 100) / 10;
  await new Promise((done) => product.once('exit', done) && product.kill('SIGTERM'));
  return seconds;
}
