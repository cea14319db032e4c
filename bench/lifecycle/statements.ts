import pg from 'pg';

/** What the server has counted of each statement, from `pg_stat_statements`: for whoever makes a lifecycle cheaper. */
export interface StatementCost {
  readonly calls_each: number;
  readonly ms_each: number;
  readonly plan_ms_each: number;
  readonly statement: string;
}

export async function resetStatements(url: string): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('create extension if not exists pg_stat_statements');
    await client.query('select pg_stat_statements_reset()');
  });
}

/** Dearest first, per lifecycle. */
export function dearestStatements(url: string, lifecycles: number): Promise<StatementCost[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<StatementCost>(
      `select round(calls::numeric / $1, 2)::float8 as calls_each, round((total_exec_time / $1)::numeric, 3)::float8 as ms_each, round((total_plan_time / $1)::numeric, 3)::float8 as plan_ms_each, regexp_replace(query, '\\s+', ' ', 'g') as statement
       from pg_stat_statements order by total_exec_time + total_plan_time desc limit 60`,
      [lifecycles],
    );
    return rows;
  });
}

/** How many statements the server has taken since the reset; what opens and ends a transaction is none. */
export function countedStatements(url: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ calls: number }>(`select coalesce(sum(calls), 0)::float8 as calls from pg_stat_statements where query !~* '^(begin|commit|rollback|set|reset|select pg_stat_statements)'`);
    return rows[0]?.calls ?? 0;
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
