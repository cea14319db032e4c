import type { SourceFile } from './source-files.ts';

const action = 'src/domains/complaints/actions/a.ts';
const store = 'src/domains/complaints/store/a.ts';
const page = 'src/domains/complaints/screens/citizen/home/page.tsx';
const test = 'src/domains/complaints/actions/a.test.ts';

/** Each breaks one rule once, and no other. */
export const forbiddenSource: readonly (SourceFile & { readonly rule: string })[] = [
  { rule: 'present-moment', path: action, text: 'export const at = new Date();' },
  { rule: 'present-moment', path: action, text: 'export const at = new Date(0);' },
  { rule: 'present-moment', path: action, text: 'export const at = Date();' },
  { rule: 'present-moment', path: 'src/kernel/instant.ts', text: 'export const at = new Date();' },
  { rule: 'top-level-arrow', path: action, text: 'export const add = (a: number) => a + 1;' },
  { rule: 'top-level-arrow', path: action, text: 'const add = async () => 1;' },

  { rule: 'table-outside-store', path: action, text: "trx.selectFrom('complaints');" },
  { rule: 'table-outside-store', path: action, text: "trx.insertInto('complaints');" },
  { rule: 'table-outside-store', path: action, text: "trx.updateTable('complaints');" },
  { rule: 'table-outside-store', path: action, text: "trx.deleteFrom('complaints');" },
  { rule: 'table-outside-store', path: page, text: 'sql`select 1`;' },
  { rule: 'table-outside-store', path: 'src/platform/http/a.ts', text: 'sql<number>`select 1`;' },
  { rule: 'store-sees-all-tables', path: store, text: 'export function find(db: Kysely<Database>) {}' },
  { rule: 'store-sees-all-tables', path: store, text: 'export function find(db: Transaction<Database>) {}' },
  { rule: 'store-sees-all-tables', path: store, text: 'export function find(db: Kysely<any>) {}' },
  { rule: 'store-sees-all-tables', path: store, text: 'export function find(db: Kysely<Pick<Database, keyof Database>>) {}' },
  { rule: 'store-sees-all-tables', path: store, text: 'type All = Database;\nexport function find(db: Kysely<All>) {}' },

  { rule: 'inline-style', path: page, text: 'export function A() { return <p style="color: red" />; }' },
  { rule: 'inline-style', path: page, text: 'export function A() { return <style>p</style>; }' },
  { rule: 'inline-script', path: page, text: 'export function A() { return <button onClick={f} />; }' },
  { rule: 'inline-script', path: page, text: 'export function A() { return <script>alert(1)</script>; }' },
  { rule: 'raw-markup', path: page, text: 'export function A() { return <p {...{ dangerouslySetInnerHTML: x }} />; }' },
  { rule: 'raw-markup', path: action, text: "h('p', { 'dangerouslySetInnerHTML': x });" },

  { rule: 'mocked-module', path: test, text: "vi.mock('../store/a.ts');" },
  { rule: 'sleeping-test', path: test, text: 'setTimeout(done, 100);' },
  { rule: 'sleeping-test', path: test, text: "import { setTimeout as pause } from 'node:timers/promises';" },
  { rule: 'sleeping-test', path: 'e2e/journeys/a.spec.ts', text: 'page.waitForTimeout(500);' },
  { rule: 'skipped-test', path: test, text: "it.skip('a', f);" },
  { rule: 'skipped-test', path: test, text: "describe.only('a', f);" },
];

export const allowedSource: readonly SourceFile[] = [
  { path: 'src/platform/clock/clock.ts', text: 'export const at = new Date();' },
  { path: 'src/kernel/instant.ts', text: 'export const at = new Date(0);' },
  { path: action, text: 'export const clock: Clock = () => at;' },
  { path: action, text: 'export function f() { const g = () => 1; return rows.map((row) => g()); }' },
  { path: action, text: "trx.$pickTables<'complaints'>();" },
  { path: store, text: "export function find(db: Kysely<Pick<Database, 'complaints'>>) { return db.selectFrom('complaints'); }" },
  { path: store, text: 'type Tables = Pick<Database, Names>;\ntype Db = Kysely<Tables>;\nexport function find(db: Db) { return sql`select 1`; }' },
  { path: 'src/platform/db/migrate.ts', text: 'sql`create table a ()`;' },
  { path: 'src/domains/complaints/store/a.db.test.ts', text: 'export function f(db: Kysely<Database>) { return sql`select 1`; }' },
  { path: page, text: 'export function A() { return <script type="module" src={href} />; }' },
];
