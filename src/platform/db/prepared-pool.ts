import type { Socket } from 'node:net';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/**
 * A pool whose connections plan each statement once: planning costs several times what most of our statements cost to run.
 *
 * Only statements that come again are prepared, and only so many of them: a list of ids makes another text for each length, and every
 * connection keeps what it has prepared.
 * NB: a pooler in front must support prepared statements (PgBouncer ≥ 1.21 does in transaction mode).
 */
export function preparingPool(pool: pg.Pool): PostgresPool {
  const names = statementNames({ preparedFrom: 3, mostNames: 400 });
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  const clientOf = (client: pg.PoolClient): PostgresPoolClient => {
    const known = clients.get(client);
    if (known !== undefined) return known;
    const made = preparing(client, names);
    clients.set(client, made);
    return made;
  };
  return { options: pool.options, connect: async () => clientOf(await pool.connect()), end: () => pool.end() };
}

function preparing(client: pg.PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  function query(text: string, values: readonly unknown[]): Promise<unknown> {
    inOneWrite(client);
    if (text === 'begin') return begun(client);
    const name = nameOf(text);
    // `begin` and its like have no values and nothing to plan.
    return name === undefined || values.length === 0 ? client.query(text, [...values]) : client.query({ name, text, values: [...values] });
  }
  return {
    // Kysely also knows cursors, which nobody here uses: a cursor needs its own dialect setting.
    query: query as PostgresPoolClient['query'],
    release: (error?: Error | boolean) => client.release(error),
  };
}

/** `pg` knows its socket, its types do not say so. */
interface WithSocket {
  readonly connection: { readonly stream: Socket };
}

const corked = new WeakSet<pg.PoolClient>();

/** What is asked in one turn of the event loop goes out in one write: a call of the kernel costs more than a short statement. */
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

/**
 * The pool pipelines: what is sent before the last answer is there travels with it. `begin` has nothing to say, so nobody waits for it;
 * if it fails the connection is broken, and the next statement says so.
 */
function begun(client: pg.PoolClient): Promise<unknown> {
  client.query('begin').catch(() => undefined);
  return Promise.resolve({ command: 'BEGIN', rowCount: 0, rows: [] });
}

interface NamingRules {
  /** The n-th time a text comes it gets its name. */
  readonly preparedFrom: number;
  readonly mostNames: number;
}

/** Gives a statement its name once it has come often enough; undefined: not (yet). */
export function statementNames({ preparedFrom, mostNames }: NamingRules): (text: string) => string | undefined {
  const names = new Map<string, string>();
  let seen = new Map<string, number>();
  return (text) => {
    const name = names.get(text);
    if (name !== undefined || names.size >= mostNames) return name;
    const times = (seen.get(text) ?? 0) + 1;
    if (times >= preparedFrom) names.set(text, `s${names.size}`);
    // What comes once and never again must not pile up.
    if (seen.size >= mostNames * 10) seen = new Map();
    seen.set(text, times);
    return names.get(text);
  };
}
