import { createServer, type AddressInfo } from 'node:net';

/** The workers of Playwright load its configuration again; this is how they learn the port that the first loading chose. */
const name = 'NAGRIK_E2E_PORT';

/** `NAGRIK_E2E_URL` tries the journeys on a demo that runs already; without it each run starts its own. */
const running = process.env['NAGRIK_E2E_URL'];

export const startsProduct = running === undefined;

/** Chooses a free port, once for a run. */
export async function choosePort(): Promise<void> {
  process.env[name] ??= String(await freePort());
}

export function productPort(): number {
  const port = Number(process.env[name]);
  if (!Number.isInteger(port)) throw new Error('The port of the product is chosen by e2e/playwright.config.ts.');
  return port;
}

export function productUrl(): string {
  return running ?? `http://localhost:${productPort()}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
