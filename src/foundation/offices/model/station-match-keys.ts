import { placeKeyOf } from '../../geography/index.ts';

/** Words that tell stations of one town apart; what is left is the town. */
const townWords = /\b(?:sadar|mufassil|muffasil|muffassil|town|kotwali|bazar)\b|\((?:[^)]*)\)/giu;

/**
 * What places a station may be named like, as keys: its whole name, and its name without "Sadar", "Mufassil", "Town".
 * "Nagar" is cut only before or behind a name in `townKeys` (districts and blocks): Bettiah Nagar is Bettiah, Hanuman Nagar is itself.
 */
export function stationMatchKeys(names: readonly (string | undefined)[], townKeys: ReadonlySet<string>): string[] {
  const keys = names.flatMap((name) => {
    if (name === undefined) return [];
    const withoutNagar = placeKeyOf(name.replace(/\bnagar\b/giu, ''));
    return [placeKeyOf(name), placeKeyOf(name.replace(townWords, ' ')), townKeys.has(withoutNagar) ? withoutNagar : ''];
  });
  return [...new Set(keys.filter((key) => key !== ''))];
}
