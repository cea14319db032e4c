import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './project-root.ts';

export interface LintFault {
  /** As the linter writes it: `typescript(no-explicit-any)`. */
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

const Report = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string().default('syntax'),
      message: z.string(),
      filename: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.number() }) })).default([]),
    }),
  ),
});

/** Runs the linter, with its settings as they lie at the root of the tree, over one folder. */
export async function lint(root: string, folder: string): Promise<LintFault[]> {
  const { diagnostics } = Report.parse(JSON.parse(await lintOutput(root, folder)));
  return diagnostics.map((fault) => ({ rule: fault.code, path: fault.filename, line: fault.labels[0]?.span.line ?? 0, message: fault.message }));
}

/** The linter leaves with 1 when it has found something; that is an answer, not a failure. */
function lintOutput(root: string, folder: string): Promise<string> {
  const command = join(projectRoot, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [command, '--format=json', folder], { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error !== null && error.code !== 1) reject(new Error(`oxlint failed: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}
