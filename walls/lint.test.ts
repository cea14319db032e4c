import { beforeAll, describe, expect, it } from 'vitest';
import { lint, type LintFault } from './lint.ts';
import { allowedCode, forbiddenCode } from './lint.seeds.ts';
import { WHOLE_TREE_TIMEOUT_MS } from './project-root.ts';
import { withSeededTree } from './seeded-tree.ts';

// The real tree is linted by `npm run check`; here the settings are tried.
describe('the linter, on a tree with one fault for each rule', () => {
  let faults: LintFault[];
  beforeAll(async () => {
    const files = Object.fromEntries([...forbiddenCode, ...allowedCode].map((seed) => [seed.path, `${seed.code}\n`]));
    faults = await withSeededTree(files, (root) => lint(root, 'src'));
  }, WHOLE_TREE_TIMEOUT_MS);

  it.each(forbiddenCode)('$rule fires in $path', ({ rule, path }) => {
    expect(rulesAt(path)).toContain(rule);
  });
  it.each(allowedCode)('nothing fires in $path', ({ path }) => {
    expect(rulesAt(path)).toEqual([]);
  });

  function rulesAt(path: string): string[] {
    return faults.filter((fault) => fault.path === path).map((fault) => fault.rule);
  }
});
