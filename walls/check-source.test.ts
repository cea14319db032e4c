import { describe, expect, it } from 'vitest';
import { checkSource, sourceRules } from './check-source.ts';
import { allowedSource, forbiddenSource } from './check-source.seeds.ts';
import { projectRoot, WHOLE_TREE_TIMEOUT_MS } from './project-root.ts';
import { readSourceFiles } from './source-files.ts';

describe('the rules that the linter cannot express', () => {
  it.each(forbiddenSource)('$rule fires on $text', ({ rule, path, text }) => {
    expect(checkSource({ path, text }).map((fault) => fault.rule)).toEqual([rule]);
  });
  it.each(allowedSource)('let pass, in $path: $text', ({ path, text }) => {
    expect(checkSource({ path, text })).toEqual([]);
  });
  it('each have a seed', () => {
    const seeded = new Set(forbiddenSource.map((seed) => seed.rule));
    expect(sourceRules.map((rule) => rule.name).filter((name) => !seeded.has(name))).toEqual([]);
  });
  it('refuse to judge a file that they cannot read', () => {
    expect(() => checkSource({ path: 'src/kernel/a.ts', text: 'const = 1' })).toThrow('src/kernel/a.ts');
  });
  it('are kept by our own tree', async () => {
    const files = await readSourceFiles(projectRoot, ['src', 'e2e', 'walls']);
    const faults = files.flatMap(checkSource);
    expect(faults.map((fault) => `${fault.path}:${fault.line} ${fault.rule}: ${fault.says}`)).toEqual([]);
  }, WHOLE_TREE_TIMEOUT_MS);
});
