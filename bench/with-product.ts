import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compose, type Deps } from '../src/app/compose.ts';
import { loadReference } from '../src/app/load-reference.ts';
import { giveSessionToCitizen, openGuestSession } from '../src/foundation/identity/index.ts';
import type { CitizenActor } from '../src/kernel/actor.ts';
import { rootFolder } from '../src/platform/config/root-folder.ts';
import { newId } from '../src/platform/crypto/ids.ts';
import { createDatabase } from '../src/platform/db/create-database.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { launchPostgres } from '../src/platform/embedded-postgres/launcher.ts';
import { bundle } from '../scripts/bundle.mjs';
import { hireStations, type BenchStation } from './lifecycle/cast.ts';
import { generate } from './lifecycle/generate.ts';
import { startProduct } from './lifecycle/product.ts';

export interface Measured {
  readonly deps: Deps;
  /** The first of those that the complaints lie at. */
  readonly station: BenchStation;
  readonly port: number;
  /** Where the server counts its statements. */
  readonly postgresUrl: string;
  readonly complaints: number;
}

/** The whole product as a live installation runs it, over a database of its own with `--complaints` complaints, for as long as the work takes. */
export async function withProduct(work: (on: Measured) => Promise<void>): Promise<void> {
  const { values } = parseArgs({ args: process.argv.slice(3), options: { complaints: { type: 'string', default: '10000' }, json: { type: 'boolean' } } });
  const complaints = Number(values.complaints);
  const folder = await mkdtemp(join(tmpdir(), 'nagrik-bench-'));
  await chmod(folder, 0o711);
  await bundle({ root: rootFolder(), entry: 'src/app/main.ts' });
  const postgres = await launchPostgres({ folder: join(folder, 'postgres') });
  try {
    const databaseUrl = await createDatabase(postgres.url, 'nagrik_bench');
    await migrate({ url: databaseUrl, folder: join(rootFolder(), 'db') });
    await loadReference({ databaseUrl, dir: join(rootFolder(), 'db/reference') });
    const secret = newId() + newId();
    const deps = await compose({ config: { databaseUrl, dataFolder: folder, publicUrl: 'http://localhost:3000', mode: 'live', secret }, role: 'seed' });
    const stations = await hireStations(deps);
    await generate(deps, { url: databaseUrl, stations, count: complaints });
    const [station] = stations;
    if (station === undefined) throw new Error('There is no station.');
    const product = await startProduct({ databaseUrl, secret });
    try {
      await work({ deps, station, port: product.port, postgresUrl: postgres.url, complaints });
    } finally {
      await product.stop();
    }
    await deps.close();
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The cookie of a browser in which this citizen has confirmed the number. */
export async function cookieOf(deps: Deps, { citizenId }: CitizenActor): Promise<string> {
  const { id, token } = await openGuestSession(deps);
  await giveSessionToCitizen(deps, { sessionId: id, citizenId });
  return `nagrik_session=${token}`;
}

/** The value below which this share of the sorted ones lies, to a tenth. */
export function at(sorted: readonly number[], share: number): number {
  return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export function say(line: Readonly<Record<string, unknown>>): void {
  console.log(JSON.stringify(line));
}
