import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, WHOLE_TREE_TIMEOUT_MS } from './project-root.ts';
import { withSeededTree } from './seeded-tree.ts';

const columns = 'number,title,confidence,unverified,act,section,text';
const file = 'src/domains/complaints/model/rules/signature.ts';
const fileTest = 'src/domains/complaints/model/rules/signature.test.ts';

/** Two rules, one of them built. */
const tree = {
  'docs/law/rules.csv': `${columns}\nL3,Signature,L,false,BNSS 2023,173(1)(ii),Signed in three days\nL8,Enquiry,K,true,,,Ends in a week\n`,
  'e2e/journeys/file.test.ts': '',
  [file]: '/** Signed in three days (rule L3). */\nexport const days = 3;\n',
  [fileTest]: "it('L3: ends on the third day', () => {});\n",
};

describe('the index of the law', { timeout: WHOLE_TREE_TIMEOUT_MS }, () => {
  it('shows each rule with its file, its test and whether it is built', async () => {
    const { index } = await indexOf(tree);
    expect(index).toContain('1 of 2 rules are built');
    expect(index).toContain(`| L3 | Signature | BNSS 2023 | 173(1)(ii) | L | [signature.ts](../../${file}) | [signature.test.ts](../../${fileTest}) | built |`);
    expect(index).toContain('| L8 | Enquiry |  |  | K, **unverified** |  |  | later |');
  });
  it('is in step after it was written, and out of step after a change', async () => {
    await withSeededTree(tree, async (root) => {
      expect(await runIndex(root, '--check')).toEqual([expect.stringContaining('out of step')]);
      expect(await runIndex(root)).toEqual([]);
      expect(await runIndex(root, '--check')).toEqual([]);
    });
  });
  it('fails for a rule file without a test that names its number', async () => {
    const { faults } = await indexOf({ ...tree, [fileTest]: "it('ends on the third day', () => {});" });
    expect(faults).toEqual([expect.stringContaining(`${file} has no test`)]);
  });
  it('fails when only another module tests the number', async () => {
    const { faults } = await indexOf({ ...tree, [fileTest]: '', 'src/domains/cyber/model/a.test.ts': "it('L3: ends', () => {});" });
    expect(faults).toEqual([expect.stringContaining(`${file} has no test`)]);
  });
  it('fails for a rule file that names no rule', async () => {
    const { faults } = await indexOf({ ...tree, [file]: 'export const days = 3;' });
    expect(faults).toEqual([expect.stringContaining(`${file} names no rule`)]);
  });
  it('fails for a test that names a number that does not exist', async () => {
    const { faults } = await indexOf({ ...tree, [fileTest]: "it('L3 and L99: ends on the third day', () => {});" });
    expect(faults).toEqual([expect.stringContaining(`${fileTest} names L99`)]);
  });
  it('is in step with our own tree, and every rule file is tested', async () => {
    expect(await runIndex(projectRoot, '--check')).toEqual([]);
  });
});

function indexOf(files: Readonly<Record<string, string>>): Promise<{ faults: string[]; index: string }> {
  return withSeededTree(files, async (root) => ({ faults: await runIndex(root), index: await readFile(join(root, 'docs/law/INDEX.md'), 'utf8') }));
}

/** What the generator complains of, line by line; it ends with 1 exactly when it complains. */
function runIndex(root: string, ...flags: string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [join(projectRoot, 'scripts/law-index.mjs'), ...flags, root], (error, _, stderr) => {
      const faults = stderr.split('\n').filter((line) => line !== '');
      if ((error?.code ?? 0) === (faults.length === 0 ? 0 : 1)) resolve(faults);
      else reject(new Error(`law-index ended unlike what it said: ${stderr}`, { cause: error }));
    });
  });
}
