import { get } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 50;
/** The web process of a start that was killed needs a moment to notice and let go. */
const FREE_LIMIT_MS = 8_000;

/** @throws Error with a sentence when somebody else keeps the port. */
export async function waitUntilFree(port: number, host: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < FREE_LIMIT_MS; waitedMs += POLL_MS) {
    const problem = await problemWith(port, host);
    if (problem === undefined) return;
    if (problem !== 'EADDRINUSE') throw new Error(`Nagrik cannot listen on ${host}:${port} (${problem}). Choose another HOST or PORT.`);
    await wait(POLL_MS);
  }
  throw new Error(`Port ${port} is taken by another program. Stop it, or choose another one: PORT=${port + 1} npm start`);
}

function problemWith(port: number, host: string): Promise<string | undefined> {
  const server = createServer();
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => done(undefined)));
  });
}

/** Waits until `GET /readyz` answers 200, or until `signal` says that nobody waits any more. */
export async function waitUntilReady(address: { port: number; host: string }, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await isReady(address))) await wait(POLL_MS, undefined, { signal }).catch(() => undefined);
}

function isReady({ port, host }: { port: number; host: string }): Promise<boolean> {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return new Promise((done) => {
    const request = get({ host: reachable, port, path: '/readyz', agent: false, timeout: 2_000 }, (response) => {
      response.resume();
      done(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy()).once('error', () => done(false));
  });
}
