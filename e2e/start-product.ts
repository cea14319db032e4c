import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productPort } from './product-url.ts';

const READY_WITHIN_MS = 180_000;
const ENDED_WITHIN_MS = 20_000;
const readyLine = 'Nagrik is ready';

/**
 * Starts the whole product as `npm start` does, with the demo, on a data folder of its own, and waits until it says that it is ready.
 * @returns what stops it again
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'nagrik-e2e-'));
  const product = spawn(process.execPath, [join(import.meta.dirname, '..', 'scripts', 'start.mjs')], {
    // Empty counts as not given: what the developer has set for another run does not reach this one.
    env: { ...process.env, DATABASE_URL: '', PUBLIC_URL: '', HOST: '', NAGRIK_SECRET: '', NAGRIK_DATA: data, NAGRIK_MODE: 'demo', TRUST_PROXY: 'true', PORT: String(productPort()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    await end(product);
    await rm(data, { recursive: true, force: true });
  };
  try {
    await saysReady(product);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

function saysReady(product: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const tooLate = setTimeout(() => reject(new Error(`The product was not ready within ${READY_WITHIN_MS} ms. It said:\n${said}`)), READY_WITHIN_MS);
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (!said.includes(readyLine)) return;
      clearTimeout(tooLate);
      resolve();
    };
    product.stdout?.on('data', hear);
    product.stderr?.on('data', hear);
    product.once('error', reject);
    product.once('exit', (code) => {
      clearTimeout(tooLate);
      reject(new Error(`The product ended with ${code ?? 'a signal'} before it was ready. It said:\n${said}`));
    });
  });
}

/** SIGTERM lets it stop its database; what does not stop is killed, and that is a fault to be seen. */
function end(product: ChildProcess): Promise<void> {
  if (product.exitCode !== null || product.signalCode !== null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => {
      product.kill('SIGKILL');
      reject(new Error(`The product did not stop within ${ENDED_WITHIN_MS} ms.`));
    }, ENDED_WITHIN_MS);
    product.once('exit', () => {
      clearTimeout(tooLate);
      resolve();
    });
    product.kill('SIGTERM');
  });
}
