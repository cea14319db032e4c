import type { VisitorObject } from 'oxc-parser';

/** A rule of the house that the linter cannot express. */
export interface SourceRule {
  readonly name: string;
  /** The rule in plain words: what the reader of a fault gets. */
  readonly says: string;
  readonly appliesTo: (path: string) => boolean;
  /** Called once for each file; the visitor it returns lives as long as that file. */
  readonly look: (file: { readonly path: string; readonly report: (node: { readonly start: number }) => void }) => VisitorObject;
}

export function isTestFile(path: string): boolean {
  return /\.(?:test|spec)\.tsx?$/.test(path);
}
