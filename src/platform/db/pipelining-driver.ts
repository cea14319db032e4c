import type { Socket } from 'node:net';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type pg from 'pg';
import { statementNames } from './statement-names.ts';

/**
 * Connections whose statements neither wait for each other nor are planned twice: what is asked in one turn of the event loop is one
 * write, and one round trip. PostgreSQL answers in order, and in a transaction refuses what comes after a failure.
 *
 * Planning costs several times what most of our statements cost to run. Only statements that come again are prepared, and only so many
 * of them: a list of ids makes another text for each length, and every connection keeps what it has prepared.
 * NB: a pooler in front must support prepared statements (PgBouncer ≥ 1.21 does in transaction mode).
 */
export function pipeliningDriver(pool: pg.Pool): Driver {
  const names = statementNames({ preparedFrom: 3, mostNames: 400 });
  const clients = new WeakMap<DatabaseConnection, pg.PoolClient>();
  const broken = new WeakSet<DatabaseConnection>();
  const clientOf = (connection: DatabaseConnection): pg.PoolClient => {
    const client = clients.get(connection);
    if (client === undefined) throw new Error('Not a connection of this driver');
    return client;
  };
  return {
    init: () => Promise.resolve(),
    async acquireConnection() {
      const client = await pool.connect();
      const connection = connectionOf(client, names);
      clients.set(connection, client);
      return connection;
    },
    // It has nothing to say, so nobody waits for it. If it fails the connection is gone, and the next statement says so.
    async beginTransaction(connection) {
      sent(clientOf(connection), 'begin').catch(() => undefined);
    },
    async commitTransaction(connection) {
      const { command } = await sent(clientOf(connection), 'commit');
      if (command === 'ROLLBACK') throw new Error('The transaction had failed before its commit.');
    },
    async rollbackTransaction(connection) {
      try {
        await sent(clientOf(connection), 'rollback');
      } catch (error) {
        // Whoever gets it next must not go on in this transaction.
        broken.add(connection);
        throw error;
      }
    },
    async releaseConnection(connection) {
      clientOf(connection).release(broken.has(connection));
    },
    destroy: () => pool.end(),
  };
}

function connectionOf(client: pg.PoolClient, nameOf: (text: string) => string | undefined): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const name = parameters.length === 0 ? undefined : nameOf(sql);
      const { command, rowCount, rows } = await sent<R & pg.QueryResultRow>(client, name === undefined ? { text: sql, values: [...parameters] } : { name, text: sql, values: [...parameters] });
      return counted.has(command) ? { numAffectedRows: BigInt(rowCount ?? 0), rows } : { rows };
    },
    streamQuery() {
      throw new Error('Nothing is read by cursor.');
    },
  };
}

const counted: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

function sent<R extends pg.QueryResultRow>(client: pg.PoolClient, statement: string | pg.QueryConfig): Promise<pg.QueryResult<R>> {
  inOneWrite(client);
  return client.query<R>(statement);
}

/** `pg` knows its socket, its types do not say so. */
interface WithSocket {
  readonly connection: { readonly stream: Socket };
}

const corked = new WeakSet<pg.PoolClient>();

/** A call of the kernel costs more than a short statement. */
function inOneWrite(client: pg.PoolClient): void {
  if (corked.has(client)) return;
  const { stream } = (client as unknown as WithSocket).connection;
  stream.cork();
  corked.add(client);
  process.nextTick(() => {
    corked.delete(client);
    stream.uncork();
  });
}
