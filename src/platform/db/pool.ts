import { DefaultConnectionProvider, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './generated/database.ts';
import type { DatabaseRole } from './roles.ts';
import { columnTypes } from './column-types.ts';
import { pipeliningDriver } from './pipelining-driver.ts';
import { PipeliningExecutor } from './pipelining-executor.ts';

export interface PoolOptions {
  readonly url: string;
  /** The rights every connection of this pool has; undefined keeps those of the connecting user (migrations, tests). */
  readonly role: DatabaseRole | undefined;
  /** Connections at most. PostgreSQL allows 100 in all: count web, worker and both roles. */
  readonly max: number;
  /** Shown in `pg_stat_activity`. */
  readonly name: string;
  /** Told of connections that died while idle. The pool replaces them by itself. */
  readonly onError?: (error: Error) => void;
}

const CONNECT_LIMIT_MS = 10_000;
const IDLE_IN_TRANSACTION_LIMIT_MS = 60_000;

/**
 * Connections under one role, opened when first used. The role is taken in the startup packet, so one URL serves all roles.
 * NB: a pooler in front (PgBouncer) must pass `options` through, or give each role its own database entry.
 */
export function openPool(options: PoolOptions): pg.Pool {
  const role = options.role === undefined ? '' : `-c role=${options.role} `;
  const pool = new pg.Pool({
    connectionString: options.url,
    options: `${role}-c timezone=UTC`,
    max: options.max,
    application_name: options.name,
    types: columnTypes,
    // Statements that do not wait for each other share a round trip.
    pipeline: true,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_LIMIT_MS,
  });
  const onError = options.onError ?? ignore;
  // Without these two handlers a server that restarts would end this process.
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

/** The typed door to a pool. `destroy()` ends the pool too. */
export function openDatabase(pool: pg.Pool): Kysely<Database> {
  const dialect = new PostgresDialect({ pool });
  const driver = pipeliningDriver(pool);
  const executor = new PipeliningExecutor(dialect.createQueryCompiler(), dialect.createAdapter(), new DefaultConnectionProvider(driver));
  return new Kysely<Database>({ config: { dialect }, dialect, driver, executor });
}

/** The statement that next uses the connection reports its loss itself. */
function ignore(): void {}
