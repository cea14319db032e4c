import type pg from 'pg';
import type { BackupEnd, Manifest } from './manifest.ts';

/** The job runner's tables are not kept: it holds nothing but what the clock gives it again each minute. */
const TABLES_SQL = `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migrations'
  group by c.relname order by c.relname`;

const COUNTERS_SQL = `select sequencename as name, coalesce(last_value, start_value)::text as last, last_value is not null as "isUsed" from pg_sequences where schemaname = 'public' order by 1`;

export async function listTables(client: pg.ClientBase): Promise<Manifest['tables']> {
  return (await client.query<Manifest['tables'][number]>(TABLES_SQL)).rows;
}

export async function listCounters(client: pg.ClientBase): Promise<BackupEnd['counters']> {
  return (await client.query<BackupEnd['counters'][number]>(COUNTERS_SQL)).rows;
}

export async function listMigrations(client: pg.ClientBase): Promise<Manifest['migrations']> {
  return (await client.query<Manifest['migrations'][number]>('select name, sha256 from schema_migrations order by name')).rows;
}

export async function hasTables(client: pg.ClientBase): Promise<boolean> {
  return ((await client.query(`select 1 from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' limit 1`)).rowCount ?? 0) > 0;
}

/** `"public"."complaints" ("id", "number")`, as COPY wants it. */
export function copyTarget(client: pg.ClientBase, { name, columns }: Manifest['tables'][number]): string {
  return `public.${client.escapeIdentifier(name)} (${columns.map((column) => client.escapeIdentifier(column)).join(', ')})`;
}
