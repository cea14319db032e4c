import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { isTestFile } from './rules/source-rule.ts';
import type { SourceFile } from './source-files.ts';

const inModel = /^src\/(?:foundation|domains|oversight)\/.+\/model\//;
const isDoor = /^src\/(?:foundation|domains|oversight)\/[^/]+\/index\.ts$/;

/**
 * A model stays pure when it takes from another door only what lies in a model there. The import rules see the door, not what is behind it.
 * Types are free: they do nothing.
 * @returns one line for each value that a model takes from elsewhere
 */
export function checkModelImports(files: readonly SourceFile[]): string[] {
  const published = new Map(files.filter((file) => isDoor.test(file.path)).map((file) => [file.path, namesFromModels(file)]));
  return files
    .filter((file) => inModel.test(file.path) && !isTestFile(file.path))
    .flatMap((file) => valuesTaken(file).filter(({ door, name }) => published.get(door)?.has(name) === false).map(({ door, name }) => `${file.path} takes ${name} from ${door}, where it does not come from a model`));
}

/** What a door re-exports from its model: `./model/…`, or `./fir/model/…` in a module with several nouns. */
function namesFromModels(door: SourceFile): ReadonlySet<string> {
  const entries = parseSync(door.path, door.text).module.staticExports.flatMap((statement) => statement.entries);
  return new Set(entries.filter((entry) => /^\.\/(?:[^/]+\/)?model\//.test(entry.moduleRequest?.value ?? '')).flatMap((entry) => entry.exportName.name ?? []));
}

/** Imports of a whole namespace count under the name `*`, which no door publishes. */
function valuesTaken(file: SourceFile): { door: string; name: string }[] {
  return parseSync(file.path, file.text).module.staticImports.flatMap(({ moduleRequest, entries }) => {
    const door = posix.join(posix.dirname(file.path), moduleRequest.value);
    return isDoor.test(door) ? entries.filter((entry) => !entry.isType).map((entry) => ({ door, name: entry.importName.name ?? '*' })) : [];
  });
}
