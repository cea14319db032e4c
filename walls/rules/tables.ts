import type { TSType, TSTypeReference } from 'oxc-parser';
import { isTestFile, type SourceRule } from './source-rule.ts';

const naming = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto']);

function isStore(path: string): boolean {
  return /^src\/(?:foundation|domains|oversight|app)\/(?:.+\/)?store\//.test(path);
}

/** Beside the stores, SQL is the trade of these: the machine of the database and of jobs, the tools that generate, tests and their builders. */
function speaksSql(path: string): boolean {
  return isStore(path) || isTestFile(path) || /^src\/(?:platform\/(?:db|jobs)|foundation\/ledger|app\/tools|.+\/testing)\//.test(path);
}

export const tableRules: readonly SourceRule[] = [
  {
    name: 'table-outside-store',
    says: 'Only store/ names tables and writes SQL. Ask a function of the store.',
    appliesTo: (path) => path.startsWith('src/') && !speaksSql(path),
    look: ({ report }) => ({
      CallExpression: ({ callee }) => {
        if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && naming.has(callee.property.name)) report(callee.property);
      },
      TaggedTemplateExpression: (node) => {
        if (node.tag.type === 'Identifier' && node.tag.name === 'sql') report(node);
      },
    }),
  },
  {
    name: 'store-sees-all-tables',
    says: 'A store takes the database narrowed to its own tables: Kysely<Pick<Database, …Tables>>.',
    appliesTo: (path) => isStore(path) && !isTestFile(path),
    look: ({ report }) => {
      const aliases = new Map<string, TSType>();
      const uses: TSTypeReference[] = [];
      // A cast inside a function hands nothing out: what came in was narrowed already.
      const casts = new Set<TSType>();
      return {
        TSAsExpression: (node) => void casts.add(node.typeAnnotation),
        TSTypeAliasDeclaration: (node) => void aliases.set(node.id.name, node.typeAnnotation),
        TSTypeReference: (node) => {
          if (['Kysely', 'Transaction'].includes(nameOf(node) ?? '')) uses.push(node);
        },
        'Program:exit': () => uses.filter((use) => !casts.has(use) && !isNarrowed(use.typeArguments?.params[0], aliases)).forEach(report),
      };
    },
  },
];

/** `Pick<Database, …>`, or a name that stands for it in the same file. */
function isNarrowed(type: TSType | undefined, aliases: ReadonlyMap<string, TSType>): boolean {
  if (type?.type !== 'TSTypeReference') return false;
  const name = nameOf(type);
  if (name === 'Pick') {
    const [picked, tables] = type.typeArguments?.params ?? [];
    return picked?.type === 'TSTypeReference' && nameOf(picked) === 'Database' && tables?.type !== 'TSTypeOperator';
  }
  const meaning = aliases.get(name ?? '');
  return meaning !== undefined && isNarrowed(meaning, new Map([...aliases].filter(([each]) => each !== name)));
}

function nameOf(node: TSTypeReference): string | undefined {
  return node.typeName.type === 'Identifier' ? node.typeName.name : undefined;
}
