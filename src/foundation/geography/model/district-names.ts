import { keyOf } from '../../names/index.ts';

/** Which district a source means: sources spell districts their own way. */
export interface DistrictNames {
  readonly codeOf: (name: string) => number | undefined;
}

/** Names are compared as they sound; what sounds different is listed in geo/district_aliases.csv. */
export function districtNames(named: readonly { readonly name: string; readonly code: number }[]): DistrictNames {
  const codes = new Map(named.map(({ name, code }) => [keyOf(name), code]));
  const spelled = new Map<string, number | undefined>();
  return {
    codeOf: (name) => {
      if (!spelled.has(name)) spelled.set(name, codes.get(keyOf(name)));
      return spelled.get(name);
    },
  };
}
