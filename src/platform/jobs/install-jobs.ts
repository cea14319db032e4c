import { runMigrations } from 'graphile-worker';
import pg from 'pg';

/**
 * Brings the job runner's own schema up to date and lets the working role use it: its tables have row-level security
 * without a policy, so rights alone would show the role empty tables.
 * @param owner a connection of the role that owns the database
 */
export async function installJobs(owner: pg.Client, url: string): Promise<void> {
  await migrateRunner(url);
  await owner.query(`
    grant usage on schema graphile_worker to nagrik_work;
    grant select, insert, update, delete on all tables in schema graphile_worker to nagrik_work;
    grant usage, select on all sequences in schema graphile_worker to nagrik_work;
    grant execute on all functions in schema graphile_worker to nagrik_work;
    do $$
    declare job_table record;
    begin
      for job_table in
        select c.relname from pg_class c
        where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
          and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'working_role')
      loop
        execute format('create policy working_role on graphile_worker.%I to nagrik_work using (true) with check (true)', job_table.relname);
      end loop;
    end $$`);
}

/** A pool of our own: a server that stops while the library's would be closing its connection ended this process. */
async function migrateRunner(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'nagrik migrate jobs' });
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
  }
}

/** The statement that needs the connection reports its loss itself. */
function ignore(): void {}
