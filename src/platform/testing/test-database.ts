import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { inject } from 'vitest';
import { rootFolder } from '../config/root-folder.ts';
import type { Database } from '../db/generated/database.ts';
import { openDatabase, openPool } from '../db/pool.ts';
import type { DatabaseRole } from '../db/roles.ts';
import { copyOfTemplate, type Preparation } from './template-database.ts';

export interface TestDatabase {
  /** Of the owner: for code that opens its own pools. */
  readonly url: string;
  readonly app: Kysely<Database>;
  readonly work: Kysely<Database>;
  readonly owner: Kysely<Database>;
  /** Ends the connections and drops the database. */
  close(): Promise<void>;
}

/**
 * A migrated database of its own for one test file: `beforeAll(async () => { db = await testDatabase(); })`.
 * With `prepare`, data that is dear to load (reference data) is loaded once for each key and copied.
 */
export async function testDatabase(options: { prepare?: Preparation } = {}): Promise<TestDatabase> {
  const copy = await copyOfTemplate({ serverUrl: inject('testServerUrl'), dbFolder: join(rootFolder(), 'db'), prepare: options.prepare });
  const open = (role: DatabaseRole | undefined): Kysely<Database> => openDatabase(openPool({ url: copy.url, role, max: 5, name: 'test' }));
  const [app, work, owner] = [open('nagrik_app'), open('nagrik_work'), open(undefined)];
  return {
    url: copy.url,
    app,
    work,
    owner,
    async close() {
      await Promise.all([app.destroy(), work.destroy(), owner.destroy()]);
      await copy.drop();
    },
  };
}
