import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { rootFolder } from '../../platform/config/root-folder.ts';
import { testDatabase, type TestDatabase } from '../../platform/testing/test-database.ts';
import { generateDatabaseTypes } from './generate-database-types.ts';

let db: TestDatabase | undefined;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db?.close());

/** Our views are read by what PostgreSQL notes from 16 on (never-null-view-columns.ts). */
const isOldServer = inject('testServerVersion') < 160_000;

test.skipIf(isOldServer)('the committed row types are in step with the migrations', async () => {
  const committed = await readFile(join(rootFolder(), 'src/platform/db/generated/database.ts'), 'utf8');
  expect(await generateDatabaseTypes(db?.url ?? ''), 'run npm run db:types').toBe(committed);
});
