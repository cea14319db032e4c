import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { rootFolder } from '../config/root-folder.ts';
import { startTestServer } from '../testing/test-server.ts';
import { createDatabase } from './create-database.ts';
import { migrate } from './migrate.ts';
import { databaseRoles } from './roles.ts';

const ourFolder = join(rootFolder(), 'db');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nagrik-migrate-'));
  await mkdir(join(folder, 'migrations'));
  await cp(join(ourFolder, 'roles.sql'), join(folder, 'roles.sql'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('applies each file once, in order', async () => {
  const url = await newDatabase();
  await add('20260102000000_add_b.sql', 'alter table things add b int;');
  await add('20260101000000_create_things.sql', 'create table things (a int);');
  expect(await migrate({ url, folder })).toEqual(['20260101000000_create_things.sql', '20260102000000_add_b.sql']);
  expect(await migrate({ url, folder })).toEqual([]);
});

test('a file that fails leaves nothing of itself, keeps those before it, and is named with the line', async () => {
  const url = await newDatabase();
  await add('20260101000000_create_things.sql', 'create table things (a int);');
  await add('20260102000000_create_others.sql', 'create table others (a int);\nselect nothing;');
  await expect(migrate({ url, folder })).rejects.toThrow('db/migrations/20260102000000_create_others.sql: column "nothing" does not exist (line 2)');
  expect(await ask(url, "select to_regclass('things') is not null as things, to_regclass('others') is not null as others")).toEqual([{ things: true, others: false }]);
});

test('refuses an applied file that was changed', async () => {
  const url = await newDatabase();
  await add('20260101000000_create_things.sql', 'create table things (a int);');
  await migrate({ url, folder });
  await add('20260101000000_create_things.sql', 'create table things (a bigint);');
  await expect(migrate({ url, folder })).rejects.toThrow('was changed after it was applied');
});

test('of several processes that migrate at once one works', async () => {
  const url = await newDatabase();
  await add('20260101000000_create_things.sql', 'create table things (a int);');
  const applied = await Promise.all([1, 2, 3].map(() => migrate({ url, folder })));
  expect(applied.flat()).toEqual(['20260101000000_create_things.sql']);
});

test('the connecting user may take each of our roles, and no role can log in', async () => {
  const url = await newDatabase();
  await migrate({ url, folder });
  const roles = await ask(url, `select rolname as name, rolcanlogin as "canLogIn", pg_has_role(current_user, oid, 'member') as "isMember" from pg_roles where rolname like 'nagrik\\_%' order by 1`);
  expect(roles).toEqual([...databaseRoles].toSorted().map((name) => ({ name, canLogIn: false, isMember: true })));
});

test('an owner who is no superuser can migrate too', async () => {
  const url = await newDatabase();
  const owner = `owner_${randomBytes(4).toString('hex')}`;
  await migrate({ url, folder });
  await ask(url, `create role ${owner} login createrole password 'x'; grant ${databaseRoles.join(', ')} to ${owner}; alter database ${new URL(url).pathname.slice(1)} owner to ${owner};
    alter table schema_migrations owner to ${owner}`);
  const ownerUrl = Object.assign(new URL(url), { username: owner, password: 'x' }).href;
  await add('20260101000000_create_things.sql', 'create table things (a int); grant select on things to nagrik_app;');
  expect(await migrate({ url: ownerUrl, folder })).toHaveLength(1);
});

const debian = { initdb: '/usr/lib/postgresql/15/bin/initdb', postgres: '/usr/lib/postgresql/15/bin/postgres', localeArguments: ['--locale=C.UTF-8'] };
describe.skipIf(!existsSync(debian.postgres))('on PostgreSQL 15 of Debian', () => {
  test('all our migrations apply', async () => {
    const server = await startTestServer({ binaries: debian });
    try {
      const url = await createDatabase(server.url, 'nagrik');
      expect((await migrate({ url, folder: ourFolder })).length).toBeGreaterThan(0);
      expect(await migrate({ url, folder: ourFolder })).toEqual([]);
    } finally {
      await server.stop();
    }
  });
});

function newDatabase(): Promise<string> {
  return createDatabase(inject('testServerUrl'), `migrate_${randomBytes(6).toString('hex')}`);
}

async function add(name: string, text: string): Promise<void> {
  await writeFile(join(folder, 'migrations', name), text);
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
