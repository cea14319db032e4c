import type { GeoPoint, PlaceKind } from './place.ts';
import type { SettledPlace } from './place-sources.ts';
import { placeWordsOf, type ReadTokens } from './place-words.ts';

/** A row of the search table. */
export interface DescribedPlace {
  readonly sourceKey: string;
  readonly kind: PlaceKind;
  readonly name: string;
  readonly nameHi: string | undefined;
  readonly districtCode: number;
  readonly blockCode: number | undefined;
  readonly pincode: string | undefined;
  readonly point: GeoPoint | undefined;
  readonly key: string;
  readonly ownWords: readonly string[];
  readonly words: readonly string[];
}

interface NamedArea {
  readonly code: number;
  readonly nameEn: string;
  readonly nameHi: string | undefined;
}

interface Areas {
  readonly districts: readonly NamedArea[];
  readonly blocks: readonly NamedArea[];
  readonly read: ReadTokens;
}

/** Adds to each place the words it is found by: its own, and those of its district, block and constituency. */
export function describePlaces(places: readonly SettledPlace[], areas: Areas): DescribedPlace[] {
  const { districts, blocks, read } = areas;
  const skeletonsOf = (name: string) => read(name).map((token) => token.skeleton);
  const wordsOfArea = ({ code, nameEn, nameHi }: NamedArea) => [code, skeletonsOf(`${nameEn} ${nameHi ?? ''}`)] as const;
  const wordsOfDistrict = new Map(districts.map(wordsOfArea));
  const wordsOfBlock = new Map(blocks.map(wordsOfArea));
  return places.map((place) => {
    const { key, ownWords } = placeWordsOf(place.name, read);
    const own = new Set([...ownWords, ...placeWordsOf(place.nameHi ?? '', read).ownWords]);
    const around = [
      ...(wordsOfDistrict.get(place.districtCode) ?? []),
      ...(place.blockCode === undefined ? [] : (wordsOfBlock.get(place.blockCode) ?? [])),
      ...skeletonsOf(place.around ?? ''),
    ];
    return { ...place, key, ownWords: [...own], words: [...new Set([...own, ...around])] };
  });
}

export interface WordUse {
  readonly key: string;
  readonly skeleton: string;
  readonly uses: number;
}

/** Every word of every place with the number of places that use it. */
export function countWords(places: readonly SettledPlace[], read: ReadTokens): WordUse[] {
  const counted = new Map<string, { key: string; skeleton: string; uses: number }>();
  for (const place of places) {
    for (const { key, skeleton } of read(`${place.name} ${place.nameHi ?? ''} ${place.around ?? ''}`)) {
      const word = counted.get(key);
      if (word === undefined) counted.set(key, { key, skeleton, uses: 1 });
      else word.uses += 1;
    }
  }
  return [...counted.values()];
}
