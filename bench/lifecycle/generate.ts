import pg from 'pg';
import type { Deps } from '../../src/app/compose.ts';
import { assignComplaint, decideWithoutFir } from '../../src/domains/complaints/index.ts';
import { fileOne, type BenchStation } from './cast.ts';
import { valueOf } from '../../src/kernel/testing/value-of.ts';

/** Each made by the product itself; the rest are their copies, row for row, under new ids and numbers. */
const TEMPLATES = 380;
const BATCH = 50;

/** What a copy must not share with its template. `g` is the number of the copy, `h(x)` a new id made of the old one. */
const changed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  citizens: { id: 'h(t.id)', mobile: `'6' || lpad((g * ${TEMPLATES * 2} + row_number() over (partition by g order by t.id))::text, 9, '0')`, number: `t.number || '-' || g` },
  complaints: { id: 'h(t.id)', draft_id: 'h(t.draft_id)', number: 'renumber(t.number)', filed_at: `t.filed_at - g * interval '20 minutes'` },
  // A vocabulary as people have it: few words stand in very many complaints, most in very few.
  complaint_words: { complaint_id: 'h(t.complaint_id)', filed_at: `t.filed_at - g * interval '20 minutes'`, keys: `t.keys || array(select distinct 'w' || floor(power(random(), 4) * 60000)::int from generate_series(1, 15) where g > 0)` },
  complaint_persons: { id: 'h(t.id)', complaint_id: 'h(t.complaint_id)', citizen_id: 'h(t.citizen_id)' },
  complaint_decisions: { id: 'h(t.id)', complaint_id: 'h(t.complaint_id)', ncr_number: 't.ncr_number + g * 1000' },
  // What is stored has taken its steps: the worker of the measurement has nothing to catch up with.
  clocks: { id: 'h(t.id)', record_id: 'h(t.record_id)', next_step_at: 'null' },
  diary_entries: { id: 'h(t.id)', record_id: 'h(t.record_id)', record_number: 'renumber(t.record_number)', day: 't.day - (g % 3000)::int', number: 't.number + g / 3000 * 1000' },
  papers: { id: 'h(t.id)', record_id: 'h(t.record_id)', number: 'renumber(t.number)', number_key: `regexp_replace(renumber(t.number), '[^A-Z0-9]', '', 'g')` },
  ledger_entries: { record_id: 'h(t.record_id)' },
};

/** Rows that belong to the templates, by table. */
const ofTemplates: Readonly<Record<string, string>> = {
  citizens: 'id in (select citizen_id from complaint_persons)',
  ledger_entries: `record_kind = 'complaint'`,
  clocks: `record_kind = 'complaint'`,
  papers: `record_kind = 'complaint'`,
};

/** Fills the database with `count` complaints and everything that belongs to them: half of them decided. */
export async function generate(deps: Deps, { url, stations, count }: { url: string; stations: readonly BenchStation[]; count: number }): Promise<void> {
  const templates = Math.min(TEMPLATES, count);
  for (let index = 0; index < templates; index += 1) {
    const station = stations[index % stations.length];
    if (station === undefined) throw new Error('There is no station.');
    const { number } = await fileOne(deps, station, index);
    if (index % 2 === 0) await valueOf(assignComplaint(deps, station.sho, { number, officerId: station.investigatorId }));
    if (index % 2 === 0) await valueOf(decideWithoutFir(deps, station.sho, { number, kind: 'ncr', ground: 'सिर्फ़ गाली-गलौज हुई।', sections: [{ act: 'BNS', provision: '352' }] }));
  }
  await copyTemplates(url, Math.ceil(count / templates) - 1);
}

async function copyTemplates(url: string, copies: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // References and guards sleep: what is copied was whole.
    await client.query(`set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'`);
    await client.query(`create function pg_temp.of(x uuid, g bigint) returns uuid language sql immutable as $$ select md5(x::text || g)::uuid $$`);
    await client.query(`create function pg_temp.renumbered(n text, g bigint) returns text language sql immutable as $$ select case when n ~ '[0-9]{6}$' then left(n, -6) || (g * 1000000 + right(n, 6)::bigint)::text else n || '-' || g end $$`);
    for (const table of Object.keys(changed)) await client.query(`create temp table t_${table} as select * from ${table} where ${ofTemplates[table] ?? 'true'}`);
    for (let from = 1; from <= copies; from += BATCH) for (const table of Object.keys(changed)) await client.query(await copySql(client, table), [from, Math.min(copies, from + BATCH - 1)]);
    await client.query(`delete from outgoing_messages`);
    for (const statement of ['vacuum analyze', 'checkpoint']) await client.query(statement);
  } finally {
    await client.end();
  }
}

const statements = new Map<string, string>();

async function copySql(client: pg.Client, table: string): Promise<string> {
  const known = statements.get(table);
  if (known !== undefined) return known;
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::text::regclass and attnum > 0 and not attisdropped and attgenerated = '' and (attidentity = '' or $1::text <> 'ledger_entries') order by attnum`,
    [table],
  );
  const values = rows.map(({ name }) => (changed[table]?.[name] ?? `t.${name}`).replaceAll(/\bh\(/g, 'pg_temp.of(').replaceAll(/pg_temp\.of\(([^)]*)\)/g, 'pg_temp.of($1, g)').replaceAll(/renumber\(([^)]*)\)/g, 'pg_temp.renumbered($1, g)'));
  const statement = `insert into ${table} (${rows.map(({ name }) => name).join(', ')}) select ${values.join(', ')} from t_${table} t cross join generate_series($1::bigint, $2::bigint) g`;
  statements.set(table, statement);
  return statement;
}
