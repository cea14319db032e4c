export interface SeededCode {
  readonly rule: string;
  readonly path: string;
  readonly code: string;
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, at) => `export const line${at} = ${at};`).join('\n');
}
const effectful = 'src/domains/complaints/actions';

/** For each lint rule that carries a rule of the house, the smallest code that breaks it. */
export const forbiddenCode: readonly SeededCode[] = [
  { rule: 'typescript(no-floating-promises)', path: 'src/kernel/a.ts', code: 'async function save() {}\nexport function run() {\n  save();\n}' },
  { rule: 'typescript(no-misused-promises)', path: 'src/kernel/b.ts', code: 'async function isLate() {\n  return true;\n}\nexport function run() {\n  if (isLate()) return 1;\n  return 2;\n}' },
  { rule: 'typescript(no-explicit-any)', path: 'src/kernel/c.ts', code: 'export function read(row: any) {\n  return [row];\n}' },
  { rule: 'typescript(no-non-null-assertion)', path: 'src/kernel/d.ts', code: 'export function first(rows: number[]) {\n  return rows[0]!;\n}' },
  { rule: 'typescript(no-unsafe-member-access)', path: 'src/kernel/e.ts', code: "export const name: unknown = JSON.parse('{}').name;" },
  { rule: 'typescript(switch-exhaustiveness-check)', path: 'src/kernel/f.ts', code: "export function word(state: 'open' | 'closed') {\n  switch (state) {\n    case 'open':\n      return 1;\n  }\n}" },
  { rule: 'typescript(ban-ts-comment)', path: 'src/kernel/g.ts', code: "// @ts-ignore\nexport const n: number = 'a';" },
  { rule: 'typescript(consistent-type-imports)', path: 'src/kernel/h.ts', code: "export type Row = import('./a.ts').Row;" },
  { rule: 'typescript(only-throw-error)', path: 'src/kernel/i.ts', code: "export function fail() {\n  throw 'no';\n}" },
  { rule: 'eslint(func-style)', path: 'src/kernel/j.ts', code: 'export const add = function (a: number) {\n  return a + 1;\n};' },
  { rule: 'eslint(max-lines)', path: 'src/kernel/k.ts', code: lines(401) },
  { rule: 'eslint(max-lines)', path: 'src/kernel/k.test.ts', code: lines(601) },
  { rule: 'eslint(max-params)', path: 'src/kernel/l.ts', code: 'export function f(a: number, b: number, c: number, d: number, e: number) {\n  return a + b + c + d + e;\n}' },
  { rule: 'eslint(no-warning-comments)', path: 'src/kernel/m.ts', code: '// TODO later\nexport const a = 1;' },
  { rule: 'eslint(no-console)', path: 'src/kernel/n.ts', code: "export function say() {\n  console.log('a');\n}" },
  { rule: 'eslint(no-eval)', path: 'src/kernel/o.ts', code: "export const two: unknown = eval('1 + 1');" },
  { rule: 'eslint(no-script-url)', path: 'src/kernel/p.ts', code: "export const href = 'javascript:alert(1)';" },

  { rule: 'eslint(no-restricted-properties)', path: `${effectful}/now.ts`, code: 'export function now() {\n  return Date.now();\n}' },
  { rule: 'eslint(no-restricted-properties)', path: `${effectful}/random.ts`, code: 'export function pick() {\n  return Math.random();\n}' },
  { rule: 'eslint(no-restricted-properties)', path: `${effectful}/env.ts`, code: "export const url = process.env['DATABASE_URL'];" },
  { rule: 'eslint(no-restricted-properties)', path: `${effectful}/env-taken-apart.ts`, code: 'export const { env } = process;' },
  { rule: 'eslint(no-restricted-globals)', path: `${effectful}/fetch.ts`, code: "export function call() {\n  return fetch('https://example.org');\n}" },
  { rule: 'eslint(no-restricted-properties)', path: `${effectful}/fetch-in-disguise.ts`, code: "export function call() {\n  return globalThis.fetch('https://example.org');\n}" },
  { rule: 'eslint(no-restricted-globals)', path: `${effectful}/uuid.ts`, code: 'export const id = crypto.randomUUID();' },
  { rule: 'eslint(no-restricted-globals)', path: `${effectful}/stop-watch.ts`, code: 'export const at = performance.now();' },

  { rule: 'eslint(no-restricted-properties)', path: 'src/domains/complaints/store/raw.ts', code: "import { sql } from 'kysely';\nexport const query = sql.raw('select 1');" },
  { rule: 'eslint(no-restricted-properties)', path: 'src/platform/jobs/raw.ts', code: "import { sql } from 'kysely';\nexport const query = sql.raw('select 1');" },
  { rule: 'eslint(no-restricted-properties)', path: 'src/web/assets/inner.ts', code: 'export function fill(box: { innerHTML: string }, text: string) {\n  box.innerHTML = text;\n}' },
  { rule: 'react(no-danger)', path: 'src/web/layout/danger.tsx', code: "export function Danger() {\n  return <p dangerouslySetInnerHTML={{ __html: 'a' }} />;\n}" },
];

/** Code next to the forbidden one that the linter lets through. */
export const allowedCode: readonly Omit<SeededCode, 'rule'>[] = [
  { path: 'src/platform/clock/clock.ts', code: 'export function present() {\n  return Date.now();\n}' },
  { path: 'src/platform/config/config.ts', code: "export const url = process.env['DATABASE_URL'];" },
  { path: 'src/platform/db/migrate.ts', code: "import { sql } from 'kysely';\nexport const query = sql.raw('select 1');" },
  { path: 'src/domains/complaints/store/fine.ts', code: "import { sql } from 'kysely';\nexport const query = sql`select ${1}`;" },
  { path: 'src/kernel/q.ts', code: lines(400) },
  { path: 'src/domains/complaints/messages/en.ts', code: lines(600) },
];
