/**
 * Police ranks from lowest to highest, as far as the rules compare them.
 * "Not below DySP" (L7, L15) is `isAtLeast(rank, 'dysp')`.
 */
export const ranks = ['constable', 'head-constable', 'asi', 'si', 'inspector', 'dysp', 'sp', 'dig', 'ig', 'adg', 'dgp'] as const;
export type Rank = (typeof ranks)[number];

export function isAtLeast(rank: Rank, floor: Rank): boolean {
  return ranks.indexOf(rank) >= ranks.indexOf(floor);
}
