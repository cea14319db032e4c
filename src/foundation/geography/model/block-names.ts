import { placeKeyOf, type ReadTokens } from './place-words.ts';

export interface NamedBlock {
  readonly code: number;
  readonly districtCode: number;
  readonly nameEn: string;
  readonly nameHi: string | undefined;
  /** Another spelling that sources use. */
  readonly otherName: string;
}

/**
 * Which block of a district a name means: its own name first, then its other spellings, unless two blocks share one.
 */
export function blockNames(blocks: readonly NamedBlock[], read: ReadTokens): { readonly codeOf: (districtCode: number, name: string) => number | undefined } {
  const codes = new Map<string, number | undefined>();
  for (const block of blocks) {
    for (const key of new Set([block.otherName, block.nameHi ?? ''].map((name) => placeKeyOf(name, read)))) {
      const at = `${block.districtCode}:${key}`;
      codes.set(at, codes.has(at) ? undefined : block.code);
    }
  }
  for (const block of blocks) codes.set(`${block.districtCode}:${placeKeyOf(block.nameEn, read)}`, block.code);
  return {
    codeOf: (districtCode, name) => {
      const key = placeKeyOf(name, read);
      return key === '' ? undefined : codes.get(`${districtCode}:${key}`);
    },
  };
}
