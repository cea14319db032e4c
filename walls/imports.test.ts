import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkImports, importRuleNames, importsOf, type ImportFault, type ImportReport } from './imports.ts';
import { allowedImports, forbiddenImports, type SeededImport } from './imports.seeds.ts';
import { projectRoot, WHOLE_TREE_TIMEOUT_MS } from './project-root.ts';
import { withSeededTree } from './seeded-tree.ts';
import { readSourceFiles } from './source-files.ts';

const folders = ['src', 'e2e', 'scripts', 'walls'];

describe('the one-way rules, on a tree with one fault for each', () => {
  let report: ImportReport;
  beforeAll(async () => {
    report = await withSeededTree(treeOf([...forbiddenImports, ...allowedImports]), (root) => checkImports(root, ['src', 'e2e']));
  }, WHOLE_TREE_TIMEOUT_MS);

  it.each(forbiddenImports)('$rule: refuses $from → $to', ({ rule, from, to }) => {
    expect(report.faults.filter((fault) => fault.from === from).map((fault) => [fault.rule, endOf(fault.to)])).toContainEqual([rule, endOf(to)]);
  });
  it.each(allowedImports)('allow $from → $to', ({ from, to }) => {
    expect(report.faults.filter((fault) => fault.from === from && fault.to === to)).toEqual([]);
  });
  it('find nothing that was not planted', () => {
    const planted = new Set(forbiddenImports.map((seed) => `${seed.from} ${endOf(seed.to)}`));
    expect(report.faults.filter((fault) => !planted.has(`${fault.from} ${endOf(fault.to)}`))).toEqual([]);
  });
  it('each have a seed', () => {
    const seeded = new Set(forbiddenImports.map((seed) => seed.rule));
    expect(importRuleNames.filter((name) => !seeded.has(name))).toEqual([]);
  });
});

describe('the one-way rules, on our own tree', () => {
  let report: ImportReport;
  beforeAll(async () => {
    report = await checkImports(projectRoot, folders);
  }, WHOLE_TREE_TIMEOUT_MS);

  it('are kept', () => {
    expect(report.faults.map(toLine)).toEqual([]);
  });
  it('see every import that another parser sees', async () => {
    const files = await readSourceFiles(projectRoot, folders);
    const missed = files.flatMap((file) => importsOf(file).filter((name) => report.seen.get(file.path)?.has(name) !== true).map((name) => `${file.path} → ${name}`));
    expect(missed).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  }, WHOLE_TREE_TIMEOUT_MS);
});

/** One file for every path named; a file imports all that the seeds say of it. */
function treeOf(seeds: readonly SeededImport[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { from, to, typeOnly, andBack } of seeds) {
    files[from] = `${files[from] ?? ''}import ${typeOnly === true ? 'type ' : ''}* as in${(files[from] ?? '').length} from '${isPath(to) ? relativeImport(from, to) : to}';\n`;
    if (isPath(to) && !to.includes('missing')) files[to] = `${files[to] ?? ''}${andBack === true ? `import * as back from '${relativeImport(to, from)}';\n` : ''}`;
  }
  return files;
}

function isPath(to: string): boolean {
  return /^(?:src|e2e)\//.test(to);
}

function relativeImport(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/** A package resolves to a file inside it, and an import that cannot be found keeps its relative name: compare what both share. */
function endOf(to: string): string {
  if (to.includes('missing')) return 'missing';
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(to)?.[1] ?? to;
}

function toLine(fault: ImportFault): string {
  return `${fault.rule}: ${fault.from} → ${fault.to}`;
}
