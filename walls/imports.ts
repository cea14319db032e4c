import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IResolveOptions } from 'dependency-cruiser';
import { parseSync } from 'oxc-parser';
import { projectRoot } from './project-root.ts';
import type { SourceFile } from './source-files.ts';

interface RuleFile {
  readonly forbidden: NonNullable<NonNullable<ICruiseOptions['ruleSet']>['forbidden']>;
  readonly options: ICruiseOptions & { readonly enhancedResolveOptions: Partial<IResolveOptions> };
}

const { forbidden, options } = createRequire(import.meta.url)(join(projectRoot, '.dependency-cruiser.cjs')) as RuleFile;

export interface ImportFault {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface ImportReport {
  readonly faults: readonly ImportFault[];
  /** What the checker saw, file by file: the module names as they are written. */
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>;
}

export const importRuleNames: readonly string[] = forbidden.map((rule) => rule.name ?? '');

/** Runs the one-way rules over the folders of a tree. */
export async function checkImports(root: string, folders: readonly string[]): Promise<ImportReport> {
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const { output } = await cruise([...folders], { ...cruiseOptions, baseDir: root, validate: true, ruleSet: { forbidden } }, enhancedResolveOptions);
  if (typeof output === 'string') throw new Error('The cruiser answered with text where a result was asked for');
  return { faults: output.summary.violations.map(toFault), seen: seenIn(output) };
}

/** The imports of a file as a second, independent parser reads them. Type imports and re-exports count; Node’s prefix does not. */
export function importsOf(file: SourceFile): string[] {
  const { module } = parseSync(file.path, file.text);
  const dynamic = module.dynamicImports.map((entry) => file.text.slice(entry.moduleRequest.start + 1, entry.moduleRequest.end - 1));
  const again = module.staticExports.flatMap((statement) => statement.entries.flatMap((entry) => entry.moduleRequest?.value ?? []));
  return [...module.staticImports.map((entry) => entry.moduleRequest.value), ...again, ...dynamic].map((name) => name.replace(/^node:/, ''));
}

function toFault(violation: ICruiseResult['summary']['violations'][number]): ImportFault {
  return { rule: violation.rule.name, from: violation.from, to: violation.to };
}

function seenIn(result: ICruiseResult): Map<string, Set<string>> {
  return new Map(result.modules.map((module) => [module.source, new Set(module.dependencies.map((dependency) => dependency.module))]));
}
