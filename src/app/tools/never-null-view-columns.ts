import { sql, type QueryExecutorProvider } from 'kysely';

/**
 * The view columns that can never be null, as `view.column`.
 *
 * Read from the parsed views: a column that passes on a NOT NULL column of a table (or of another such view) and is on no
 * nullable side of an outer join; a count; a literal; a test for null. Every other expression may be null.
 * NB: needs PostgreSQL 16 or newer, which notes at each column the outer joins that may null it; we generate with our own 18.
 */
export async function listNeverNull(db: QueryExecutorProvider): Promise<Set<string>> {
  const { rows: views } = await sql<{ name: string; tree: string }>`
    select c.relname as name, r.ev_action::text as tree from pg_rewrite r join pg_class c on c.oid = r.ev_class
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm') and r.rulename = '_RETURN'
    order by c.oid`.execute(db);
  const { rows: columns } = await sql<{ key: string; path: string; isTable: boolean; isNotNull: boolean }>`
    select a.attrelid || '.' || a.attnum as key, c.relname || '.' || a.attname as path, c.relkind in ('r', 'p') as "isTable", a.attnotnull as "isNotNull"
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0`.execute(db);
  const columnByKey = new Map(columns.map((column) => [column.key, column]));
  const neverNull = new Set<string>();
  // A view is made after those it reads (order by oid), so one pass is enough.
  for (const view of views) {
    for (const output of outputsOf(view.tree)) {
      const source = output.source === undefined ? undefined : columnByKey.get(output.source);
      const isNotNull = output.isNeverNull || (source !== undefined && (source.isTable ? source.isNotNull : neverNull.has(source.path)));
      if (isNotNull) neverNull.add(`${view.name}.${output.name}`);
    }
  }
  return neverNull;
}

interface ViewOutput {
  readonly name: string;
  /** `table oid.column number` when the column is passed on as it is and no outer join may null it. */
  readonly source: string | undefined;
  readonly isNeverNull: boolean;
}

/** count(*) and count(x). */
const countFunctions = new Set(['2803', '2147']);

function outputsOf(tree: string): ViewOutput[] {
  const nodes = nodesAtDepthTwo(tree);
  const sources = nodes.filter((node) => node.startsWith('{RANGETBLENTRY'));
  return nodes
    .filter((node) => node.startsWith('{TARGETENTRY'))
    .map((node) => {
      const end = /:resname (\S+) .*:resorigtbl (\d+) :resorigcol (\d+) /s.exec(node.slice(node.lastIndexOf(':resname')));
      const variable = /^\{TARGETENTRY\s+:expr\s+\{VAR :varno (\d+) .*?:varnullingrels (\([^)]*\))/s.exec(node);
      const isOfTable = / :rtekind 0 /.test(sources[Number(variable?.[1]) - 1] ?? '');
      return {
        name: end?.[1] ?? '',
        source: isOfTable && variable?.[2] === '(b)' ? `${end?.[2]}.${end?.[3]}` : undefined,
        isNeverNull: /^\{TARGETENTRY\s+:expr\s+(\{NULLTEST|\{CONST [^{}]*:constisnull false)/.test(node) || countFunctions.has(/^\{TARGETENTRY\s+:expr\s+\{AGGREF :aggfnoid (\d+)/.exec(node)?.[1] ?? ''),
      };
    });
}

/** The parts of the outermost query of PostgreSQL's node text: `({QUERY … {RANGETBLENTRY …} … {TARGETENTRY …} …})`. */
function nodesAtDepthTwo(tree: string): string[] {
  const nodes: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < tree.length; at += 1) {
    const sign = tree.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '{' && (depth += 1) === 2) start = at;
    else if (sign === '}' && (depth -= 1) === 1) nodes.push(tree.slice(start, at + 1));
  }
  return nodes;
}
