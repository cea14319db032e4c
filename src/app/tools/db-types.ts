import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootFolder } from '../../platform/config/root-folder.ts';
import { createDatabase } from '../../platform/db/create-database.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { startTestServer } from '../../platform/testing/test-server.ts';
import { generateDatabaseTypes } from './generate-database-types.ts';

/** `npm run db:types`: writes the row types of the migrations as they are in the tree. */
const target = join(rootFolder(), 'src/platform/db/generated/database.ts');
const server = await startTestServer();
try {
  const url = await createDatabase(server.url, 'db_types');
  await migrate({ url, folder: join(rootFolder(), 'db') });
  const draft = `${target}.${process.pid}`;
  await writeFile(draft, await generateDatabaseTypes(url));
  await rename(draft, target);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.stop();
}
