import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startTestServer, type TestServer } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServerUrl: string;
    /** As PostgreSQL counts: 150004 is 15.4. */
    testServerVersion: number;
  }
}

/** One server for the whole run, however many projects ask for it. */
const shared = globalThis as { nagrikTestServer?: { server: Promise<TestServer>; users: number } };

/** vitest `globalSetup`: gives every test file the server's URL. `TEST_DATABASE_URL` names another server to use. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') {
    await offer(project, given);
    return async () => undefined;
  }
  const use = (shared.nagrikTestServer ??= { server: startTestServer(), users: 0 });
  use.users += 1;
  await offer(project, (await use.server).url);
  return async () => {
    use.users -= 1;
    if (use.users > 0) return;
    delete shared.nagrikTestServer;
    await (await use.server).stop();
  };
}

async function offer(project: TestProject, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  await client.end();
  project.provide('testServerUrl', url);
  project.provide('testServerVersion', Number(rows[0]?.server_version_num));
}
