import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootFolder } from '../../../platform/config/root-folder.ts';
import { openDatabase, openPool } from '../../../platform/db/pool.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { loadLaw } from '../actions/load-law.ts';

export const referenceDir: string = join(rootFolder(), 'db/reference');

/** A database with the law loaded, copied from a template that is made once for each state of the reference files. */
export async function lawDatabase(): Promise<TestDatabase> {
  return testDatabase({ prepare: { key: `law ${await referenceKey()}`, run: fill } });
}

async function fill(url: string): Promise<void> {
  const db = openDatabase(openPool({ url, role: 'nagrik_work', max: 1, name: 'law-template' }));
  try {
    await db.transaction().execute((trx) => loadLaw(trx, referenceDir));
  } finally {
    await db.destroy();
  }
}

async function referenceKey(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['law', 'lookups', 'glossary']) {
    const files = (await readdir(join(referenceDir, folder))).filter((name) => name.endsWith('.csv')).toSorted();
    for (const file of files) hash.update(await readFile(join(referenceDir, folder, file)));
  }
  return hash.digest('hex');
}
