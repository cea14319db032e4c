import type pg from 'pg';

/**
 * Which job workers are alive. Each holds an advisory lock on a connection of its process; PostgreSQL drops the lock
 * in the moment the process dies, however it dies. No heartbeat, no clock to compare.
 */
export interface LiveWorkers {
  readonly claim: (workerId: string) => Promise<void>;
  readonly unlockJobsOfTheDead: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/** First key of the locks: "jobs" in ASCII, so that no other advisory lock of this program meets them. */
const LOCK_SPACE = 0x6a_6f_62_73;

export async function liveWorkers(pool: pg.Pool): Promise<LiveWorkers> {
  const connection = await pool.connect();
  return {
    claim: async (workerId) => {
      await connection.query('select pg_advisory_lock_shared($1, hashtext($2))', [LOCK_SPACE, workerId]);
    },
    unlockJobsOfTheDead: async () => {
      await connection.query(
        `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
         from graphile_worker.jobs
         where locked_by is not null
           and not exists (
             select 1 from pg_locks
             where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
               and classid = $1 and objid = hashtext(locked_by)::oid
           )
         having count(*) > 0`,
        [LOCK_SPACE],
      );
    },
    release: async () => {
      await connection.query('select pg_advisory_unlock_all()');
      connection.release();
    },
  };
}
