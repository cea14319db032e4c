import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { compose, type Deps } from '../src/app/compose.ts';
import { loadReference } from '../src/app/load-reference.ts';
import { rootFolder } from '../src/platform/config/root-folder.ts';
import { newId } from '../src/platform/crypto/ids.ts';
import { createDatabase } from '../src/platform/db/create-database.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { launchPostgres, type EmbeddedPostgres } from '../src/platform/embedded-postgres/launcher.ts';
import { hireStations, type BenchStation } from './lifecycle/cast.ts';
import { generate } from './lifecycle/generate.ts';
import { say } from './say.ts';

/** A database that holds so many complaints, with officers at two stations of each district. */
export interface Stored {
  readonly postgres: EmbeddedPostgres;
  readonly databaseUrl: string;
  readonly secret: string;
  readonly deps: Deps;
  readonly stations: readonly BenchStation[];
  readonly close: () => Promise<void>;
}

/** A `folder` is kept: the next run finds its complaints there and generates none. */
export async function storedComplaints({ complaints, folder: kept }: { complaints: number; folder: string | undefined }): Promise<Stored> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'nagrik-bench-')));
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o711);
  const postgres = await launchPostgres({ folder: join(folder, 'postgres') });
  const remove = kept === undefined ? () => rm(folder, { recursive: true, force: true }) : () => Promise.resolve();
  try {
    const databaseUrl = await createDatabase(postgres.url, 'nagrik_bench');
    await migrate({ url: databaseUrl, folder: join(rootFolder(), 'db') });
    await loadReference({ databaseUrl, dir: join(rootFolder(), 'db/reference') });
    const secret = newId() + newId();
    const deps = await compose({ config: { databaseUrl, dataFolder: folder, publicUrl: 'http://localhost:3000', mode: 'live', secret }, role: 'seed' });
    const stations = await hireStations(deps);
    const startedMs = performance.now();
    if ((await storedAlready(deps)) < complaints) await generate(deps, { url: databaseUrl, stations, count: complaints });
    say({ bench: 'generate', complaints, seconds: Math.round((performance.now() - startedMs) / 1000) });
    const close = async (): Promise<void> => {
      await deps.close();
      await postgres.stop();
      await remove();
    };
    return { postgres, databaseUrl, secret, deps, stations, close };
  } catch (error) {
    await postgres.stop();
    await remove();
    throw error;
  }
}

async function storedAlready({ db }: Deps): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from complaints`.execute(db);
  return rows[0]?.count ?? 0;
}
