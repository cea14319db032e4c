import { parseSync, Visitor } from 'oxc-parser';
import { markupRules } from './rules/markup.ts';
import { presentMoment } from './rules/present-moment.ts';
import type { SourceRule } from './rules/source-rule.ts';
import { tableRules } from './rules/tables.ts';
import { testRules } from './rules/tests.ts';
import { topLevelArrow } from './rules/top-level-arrow.ts';
import type { SourceFile } from './source-files.ts';

export interface SourceFault {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly says: string;
}

export const sourceRules: readonly SourceRule[] = [presentMoment, topLevelArrow, ...tableRules, ...markupRules, ...testRules];

/** @throws when the file cannot be parsed: a file that cannot be read cannot be judged. */
export function checkSource(file: SourceFile): SourceFault[] {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors[0] !== undefined) throw new Error(`${file.path}: ${errors[0].message}`);
  const faults: SourceFault[] = [];
  for (const rule of sourceRules.filter((each) => each.appliesTo(file.path))) {
    const report = (node: { readonly start: number }) => void faults.push({ rule: rule.name, path: file.path, line: lineAt(file.text, node.start), says: rule.says });
    new Visitor(rule.look({ path: file.path, report })).visit(program);
  }
  return faults;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
